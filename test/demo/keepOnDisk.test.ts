import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { createAkuaPlugin } from "../../demo/server/createAkuaPlugin.ts";
import { keepOnDisk } from "../../demo/server/keepOnDisk.ts";
import { listen } from "../support/listen.ts";

const overview = "dash_overview";

async function makeDirectory() {
	const directory = await mkdtemp(join(tmpdir(), "akua-demo-"));
	onTestFinished(() => rm(directory, { recursive: true, force: true }));
	return directory;
}

test("a widget is on disk before its create is answered, so a killed server keeps it", async () => {
	const file = join(await makeDirectory(), "data", "akua.json");
	const { plugin } = await createAkuaPlugin({ AKUA_DEMO_DATA: file });
	const started = new Promise<{ url: string }>((resolve) => {
		plugin.configureServer({ middlewares: { use: (handle) => resolve(listen(handle)) } });
	});
	const akua = createAkuaClient({ baseUrl: `${(await started).url}/api/akua` });
	for (const col_span of [1, 2, 3] as const) {
		const { id } = await akua.widgets.create(overview, { snippet_id: "snip_quota", col_span });
		expect(await readFile(file, "utf8")).toContain(id);
	}
});

test("everything is stored at the next change after the disk was full", async () => {
	const directory = await makeDirectory();
	const file = join(directory, "akua.json");
	const report = vi.spyOn(console, "error").mockImplementation(() => {});
	onTestFinished(() => report.mockRestore());
	const fake = createFakeAkua();
	const stored = await keepOnDisk(fake, file);
	await rm(directory, { recursive: true });
	const first = fake.addWidget({ dashboard_id: overview });
	await stored();
	expect(report).toHaveBeenCalledOnce();
	const later = createFakeAkua();
	await keepOnDisk(later, file);
	const second = fake.addWidget({ dashboard_id: overview });
	await stored();
	expect(await readFile(file, "utf8")).toContain(first.id);
	expect(await readFile(file, "utf8")).toContain(second.id);
});

test.each(["", "{", "null", "{}", "[]"])("a file that holds %j is replaced by the initial widgets", async (text) => {
	const file = join(await makeDirectory(), "akua.json");
	await writeFile(file, text);
	const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
	onTestFinished(() => warn.mockRestore());
	const fake = createFakeAkua();
	await keepOnDisk(fake, file);
	expect(warn).toHaveBeenCalledOnce();
	expect(fake.widgets(overview)).toHaveLength(4);
});
