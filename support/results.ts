const regions = ["eu-central-1", "eu-west-3", "us-east-1", "ap-southeast-2"];
const customers = ["Acme", "Globex", "Initech", "Umbrella", "Hooli"];
const services = ["kube-apiserver", "etcd", "ingress-nginx", "coredns", "cert-manager", "shop-checkout"];

/** A time for each index, a minute apart. */
const minute = (index: number) => new Date(Date.UTC(2026, 10, 24, 6, index, 12)).toISOString();
const pick = <Item>(list: readonly Item[], index: number) => list[index % list.length];

/** An inventory of clusters. */
export function clusters(count = 8) {
	return Array.from({ length: count }, (_, index) => ({
		name: `prod-${index + 1}`,
		region: pick(regions, index),
		version: index % 3 === 0 ? "1.33.4" : "1.34.1",
		nodes: 6 + ((index * 7) % 19),
		cost: Math.round((410.4 + ((index * 977) % 3000)) * 100) / 100,
		healthy: index !== 5,
		upgraded: minute(index * 60),
		console: `https://console.example.com/clusters/prod-${index + 1}`,
	}));
}

/** Measurements of pods, in any number of rows and columns. */
export function podMetrics(rows: number, columns: number) {
	const names = Array.from({ length: columns - 2 }, (_, column) => `cpu_${String(column).padStart(2, "0")}_millicores`);
	return Array.from({ length: rows }, (_, row) => ({
		pod: `${pick(services, row)}-${String(row).padStart(6, "0")}`,
		region: pick(regions, row),
		...Object.fromEntries(names.map((name, column) => [name, (row * 31 + column * 17) % 4000])),
	}));
}

/** Installs with their settings and outcomes. */
export function installs() {
	return customers.map((customer, index) => ({
		install: `inst_${4810 + index}`,
		customer,
		values: {
			replicas: index + 1,
			ingress: { host: `${customer.toLowerCase()}.example.com`, tls: index !== 2 },
			tolerations: [{ key: "spot", operator: "Exists" }],
		},
		error: index === 2 ? null : "timed out after 600 s",
	}));
}

/** Failed installs with the long errors of the installer. */
export function longErrors() {
	return customers.map((customer, index) => ({
		customer,
		image: `registry.example.com/platform/${customer.toLowerCase()}/checkout@sha256:${"4f2a9c07".repeat(8)}`,
		error: `Error: INSTALLATION FAILED: ${"failed post-install: 1 error occurred: timed out waiting for the condition; ".repeat(6)}end of error ${index}`,
		manifest: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: checkout\n  namespace: shop",
		owner: "platform@example.com",
	}));
}

/** Values that are present, empty, missing or null, as booleans, texts and links. */
export function kinds() {
	return [
		{ check: "backup", passed: true, note: null, runbook: "https://runbooks.example.com/backup", at: "2026-11-24" },
		{ check: "quota", passed: false, note: "", runbook: "http://runbooks.example.com/quota", at: minute(1) },
		{ check: "network policy", passed: "true", note: "null", runbook: "javascript:alert(1)" },
	];
}

/** Texts that try to make a page run, load or link something. */
export function hostile() {
	const texts = [
		'<img src="https://hostile.invalid/a.png" onerror="alert(1)">',
		'<script src="https://hostile.invalid/a.js"></script>',
		"javascript:alert(document.cookie)",
		"data:text/html,<script>alert(1)</script>",
		'=HYPERLINK("https://hostile.invalid")',
		"\u202egpj.exe\u202c",
		"{{constructor.constructor('alert(1)')()}}",
	];
	return texts.map((text) => ({ "<b>namespace</b>": text, ["__proto__"]: text, constructor: text }));
}

/** A table with typed columns. */
export const certificates = {
	type: "table",
	columns: [
		{ key: "host", label: "Host", kind: "text" },
		{ key: "days", label: "Days left", kind: "number", unit: "d" },
		{ key: "expires", label: "Expires", kind: "timestamp" },
	],
	rows: [
		["api.example.com", 3, 1_795_000_000],
		["grafana.example.com", 11, 1_795_700_000],
		["registry.example.com", 27, 1_797_100_000],
	],
};

/** The cost of the clusters this month and in the months before. */
export const monthlyCost = {
	type: "scalar",
	value: 18_430.5,
	unit: "EUR",
	history: [15_100, 15_900, 15_400, 16_200, 17_050, 16_800, 18_430.5].map((value, index) => ({
		timestamp: 1_780_000_000 + index * 2_592_000,
		value,
	})),
};

export const nodePools = {
	cluster: "prod-1",
	pools: [
		{ name: "default", min: 3, max: 12, machine: "m7i.xlarge", spot: false, "max surge": 1 },
		{ name: "batch", min: 0, max: 40, machine: "c7g.2xlarge", spot: true, "max surge": null },
	],
	updated_by: "autoscaler",
	taints: {},
};

/** The pods of a large cluster as its API returns them, 5 MB of JSON. */
export function podList(count = 8500) {
	return {
		apiVersion: "v1",
		kind: "PodList",
		items: Array.from({ length: count }, (_, index) => ({
			metadata: {
				name: `${pick(services, index)}-${index}`,
				namespace: index % 2 ? "shop" : "kube-system",
				uid: `7c1f0a3e-5d0b-4c5e-9a58-${String(index).padStart(12, "0")}`,
				creationTimestamp: minute(index),
				labels: {
					app: pick(services, index),
					"app.kubernetes.io/managed-by": "akua",
					tier: index % 3 ? "web" : "data",
				},
			},
			spec: {
				nodeName: `ip-10-0-${index % 250}-17.${pick(regions, index)}.compute.internal`,
				containers: [
					{
						name: "main",
						image: `registry.example.com/platform/${pick(services, index)}:4.${index % 40}.0`,
						resources: { requests: { cpu: "250m", memory: "512Mi" }, limits: { memory: "1Gi" } },
					},
				],
			},
			status: { phase: index % 97 === 5 ? "CrashLoopBackOff" : "Running", restarts: index % 7 },
		})),
	};
}

const levels = ["INFO", "INFO", "WARN", "INFO", "DEBUG", "INFO", "ERROR"];
const said: Readonly<Record<string, string>> = {
	INFO: "request served path=/api/v1/pods status=200",
	WARN: "request queued for 1.2 s",
	DEBUG: "cache hit for namespace=shop",
	ERROR: "etcd request took too long: context deadline exceeded",
};

/** Lines of a log, with levels in capitals. */
export function logLines(count: number) {
	return Array.from({ length: count }, (_, index) => {
		const level = pick(levels, index) ?? "INFO";
		return `${minute(index)} ${level} ${pick(services, index)} ${said[level]} request=${index}`;
	});
}

/** A log as typed entries. */
export const logEntries = {
	type: "logs",
	entries: Array.from({ length: 12 }, (_, index) => {
		const level = pick(levels, index) ?? "INFO";
		return { timestamp: minute(index), level: level.toLowerCase(), message: said[level] };
	}),
};

/** The terminal output of a deployment. */
export const terminal = [
	"\x1b]0;deploy shop\x07\x1b[1mDeploying shop 4.2.0\x1b[0m",
	"\x1b[32m✔\x1b[0m image pulled",
	"\x1b[32m✔\x1b[0m 14 manifests applied",
	"\x1b[33mwarning\x1b[0m: policy/v1beta1 is deprecated",
	"\x1b[1;31m✘ rollout: 2 of 6 pods are not ready\x1b[0m",
	"\x1b[90mtook 41 s\x1b[0m",
].join("\n");
