import { AddWidget } from "akua-react";
import axe from "axe-core";
import { createRef, type ReactElement, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import type { SlotContract } from "../../src/ui/slots/SlotContract.js";
import { slots } from "../../src/ui/slots/slots.js";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { type AnyPartProps, parts } from "./parts.js";

describe.each(parts)("$name", ({ slot, tag, state, element }) => {
	const classes = "root" in slots[slot] ? [`akua-${slot}`, "akua-root"] : [`akua-${slot}`];

	async function show(props: AnyPartProps = {}) {
		const { wrap, queryClient } = createWorld({ provider: { colorScheme: "dark" } });
		const ref = createRef<HTMLElement>();
		const { container } = await render(wrap(element({ ...props, ref })));
		await expect.poll(() => queryClient.isFetching()).toBe(0);
		await expect.poll(() => container.querySelector(".akua-skeleton")).toBeNull();
		return { found: ref.current, container };
	}

	test("passes its ref and its props to its element", async () => {
		const { found } = await show({ id: "mine", title: "Mine", lang: "en", "data-testid": "part" });
		expect(found?.tagName).toBe(tag);
		expect(found?.id).toBe("mine");
		expect(found?.title).toBe("Mine");
		expect(found?.lang).toBe("en");
		expect(found?.dataset.testid).toBe("part");
	});

	test("has its slot's class, then the host's, given as a text or as a function of its state", async () => {
		const { found } = await show({ className: "mine" });
		expect([...(found?.classList ?? [])]).toEqual([...classes, "mine"]);
		const className = vi.fn(() => "made");
		const { found: other } = await show({ className });
		expect([...(other?.classList ?? [])]).toEqual([...classes, "made"]);
		expect(className).toHaveBeenCalledWith(expect.any(Object));
	});

	test("shows its state in data attributes", async () => {
		const { found } = await show();
		const attributes = [...(found?.attributes ?? [])].filter(({ name }) => name.startsWith("data-"));
		const shown = Object.entries(state).filter(([, value]) => value !== false);
		expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toEqual(
			Object.fromEntries(shown.map(([name, value]) => [`data-${name}`, value === true ? "" : value])),
		);
	});

	test("has the states that the table of slots lists, and passes them to className and render", async () => {
		const className = vi.fn((_state: object) => "made");
		const make = vi.fn((_props: object, _state: object) => <article />);
		await show({ className, render: make });
		const { states = {} }: SlotContract = slots[slot];
		for (const given of [className.mock.lastCall?.[0], make.mock.lastCall?.[1]]) {
			expect(given).toEqual(state);
			expect(Object.keys(given ?? {}).sort()).toEqual(Object.keys(states).sort());
		}
	});

	test("passes everything to an element that replaces it", async () => {
		const { found: own } = await show({ title: "Mine" });
		const mine = <article className="mine" data-host="" />;
		const { found, container } = await show({ title: "Mine", render: mine });
		expect(found?.tagName).toBe("ARTICLE");
		expect(container.querySelectorAll("[data-host]")).toHaveLength(1);
		expect(found?.className).toBe([...classes, "mine"].join(" "));
		expect(found?.title).toBe("Mine");
		expect(found?.textContent).toBe(own?.textContent);
	});

	test("keeps the ref of an element that replaces it, and cleans up", async () => {
		const [inner, cleanUp] = [createRef<HTMLElement>(), vi.fn()];
		const { found } = await show({ render: <article ref={inner} /> });
		expect(found?.tagName).toBe("ARTICLE");
		expect(inner.current).toBe(found);
		const attached = vi.fn(() => cleanUp);
		await show({ render: <article ref={attached} /> });
		expect(attached).toHaveBeenLastCalledWith(expect.any(HTMLElement));
		await cleanup();
		expect(cleanUp).toHaveBeenCalledTimes(attached.mock.calls.length);
	});

	test("passes its props and its state to a render function", async () => {
		const make = vi.fn((props: object, _state: object): ReactElement => <article {...props} data-host="" />);
		const { found } = await show({ render: make });
		expect(found?.tagName).toBe("ARTICLE");
		expect(found?.className).toBe(classes.join(" "));
		expect(make).toHaveBeenLastCalledWith(expect.any(Object), expect.any(Object));
	});

	test("calls the host's handler", async () => {
		const onClick = vi.fn();
		const { found } = await show({ onClick });
		found?.click();
		expect(onClick).toHaveBeenCalledOnce();
	});

	test("hydrates without a mismatch, also in StrictMode", async () => {
		// Loads the lazy parts: renderToString does not wait.
		await show();
		const { wrap, queryClient } = createWorld();
		const app = <StrictMode>{wrap(element({ className: "mine" }))}</StrictMode>;
		const container = document.createElement("div");
		container.innerHTML = renderToString(app);
		document.body.append(container);
		const before = container.querySelector(".mine");
		// React logs a mismatch, which fails this test.
		const root = hydrateRoot(container, app);
		onTestFinished(() => {
			root.unmount();
			container.remove();
		});
		await expect
			.poll(() =>
				queryClient
					.getQueryCache()
					.getAll()
					.every(({ state }) => state.fetchStatus === "idle"),
			)
			.toBe(true);
		expect(before).not.toBeNull();
		expect(container.querySelector(".mine")).toBe(before);
	});

	test("has no accessibility violations", async () => {
		const { container } = await show();
		const { violations } = await axe.run(container);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
	});
});

test("attributes and class functions follow the state of their parts", async () => {
	const { wrap, hold } = createWorld();
	const { container } = await render(
		wrap(
			<AddWidget.Root dashboardId={dashboardId} className={({ pending }) => (pending ? "busy" : "ready")}>
				<AddWidget.Snippet className={({ invalid }) => (invalid ? "wrong" : "right")} />
				<AddWidget.Submit />
			</AddWidget.Root>,
		),
	);
	const [form, snippet, submit] = [".akua-form", ".akua-snippet", ".akua-button"].map((selector) =>
		container.querySelector<HTMLElement>(selector),
	);
	await expect.poll(() => form?.className).toContain("ready");
	expect(snippet?.className).toContain("right");
	expect(form?.dataset).not.toHaveProperty("pending");
	submit?.click();
	await expect.poll(() => snippet?.dataset.invalid).toBe("");
	expect(snippet?.className).toContain("wrong");
	await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
	await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
	await expect.poll(() => snippet?.dataset).not.toHaveProperty("invalid");
	const request = hold(/^POST .*widgets/);
	submit?.click();
	await request.arrived;
	await expect.poll(() => [form?.dataset.pending, submit?.dataset.pending]).toEqual(["", ""]);
	expect(form?.className).toContain("busy");
	request.release();
	await expect.poll(() => form?.className).toContain("ready");
	expect(submit?.dataset).not.toHaveProperty("pending");
});
