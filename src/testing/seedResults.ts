const regions = ["eu-central-1", "eu-west-3", "us-east-1", "ap-southeast-2"];
const steps = ["pull image", "migrate database", "apply manifests", "wait for readiness"];
const levels = ["INFO", "INFO", "WARN", "INFO", "ERROR"];

/** The results of the seeded snippets. */
export const seedResults: Record<string, unknown> = {
	snip_clusters: Array.from({ length: 8 }, (_, index) => ({
		name: `prod-${index + 1}`,
		region: regions[index % regions.length],
		version: index % 3 === 0 ? "1.33.4" : "1.34.1",
		nodes: 6 + ((index * 7) % 19),
		healthy: index !== 5,
		console: `https://console.example.com/clusters/prod-${index + 1}`,
	})),
	snip_installs_today: 1284,
	snip_monthly_cost: {
		type: "scalar",
		value: 18_430.5,
		unit: "EUR",
		history: [15_100, 15_900, 16_200, 17_050, 18_430.5].map((value, index) => ({
			timestamp: 1_780_000_000 + index * 86_400,
			value,
		})),
	},
	snip_uptime: "99.98 %",
	snip_team_costs: [
		{ équipe: "Plateforme", environnement: "production", coût: 6120.4, budget: 7000 },
		{ équipe: "Données", environnement: "production", coût: 4890.1, budget: 4500 },
		{ équipe: "Recherche", environnement: "préproduction", coût: 1200, budget: 2000 },
	],
	snip_failed_installs: Array.from({ length: 5 }, (_, index) => ({
		install: `inst_${4810 + index}`,
		customer: ["Acme", "Globex", "Initech", "Umbrella", "Hooli"][index],
		step: steps[index % steps.length],
		error: index === 2 ? null : "timed out after 600 s",
	})),
	snip_certificates: {
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
	},
	snip_node_pool: {
		pools: [
			{ name: "default", min: 3, max: 12, machine: "m7i.xlarge", spot: false, labels: { tier: "general" } },
			{ name: "batch", min: 0, max: 40, machine: "c7g.2xlarge", spot: true, labels: { tier: "batch" } },
		],
		updated_by: "autoscaler",
	},
	snip_quota: {
		cpu: { used: 412, limit: 600 },
		memory_gib: { used: 1480, limit: 2400 },
		volumes: { used: 96, limit: 200 },
	},
	snip_api_errors: Array.from({ length: 40 }, (_, index) => {
		const time = `2026-11-24T06:${String(index).padStart(2, "0")}:12Z`;
		return `${time} ${levels[index % levels.length]} kube-apiserver ${index % 5 === 4 ? "etcd request took too long" : "request served"} path=/api/v1/pods`;
	}).join("\n"),
	snip_deploy_log: [
		"Pulling image registry.example.com/shop:4.2.0",
		"Image pulled",
		"Applying 14 manifests",
		"Waiting for 6 pods",
		"Rollout complete",
	].join("\n"),
	snip_restart_ingress: "deployment.apps/ingress-nginx-controller restarted",
};
