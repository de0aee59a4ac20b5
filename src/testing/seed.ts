import type { FakeDashboard, FakeSnippet, FakeWidget } from "./types.js";

export const seedDashboards: readonly FakeDashboard[] = [
	{ id: "dash_overview", name: "Platform overview", description: "What the platform team looks at in the morning." },
	{ id: "dash_costs", name: "Costs", description: null },
];

export const seedSnippets: readonly FakeSnippet[] = [
	{
		id: "snip_clusters",
		name: "Clusters by region",
		description: "Every Kubernetes cluster with its region, version, nodes and health.",
		display_type: "table",
	},
	{
		id: "snip_installs_today",
		name: "Installs today",
		description: "How many installs finished since midnight, across all customers.",
		display_type: "stat",
	},
	{
		id: "snip_api_errors",
		name: "API server errors",
		description: "The latest warnings and errors of the control plane.",
		display_type: "logs",
	},
	{
		id: "snip_node_pool",
		name: "Node pool configuration",
		description: "The autoscaler's settings for each node pool, as they are applied now.",
		display_type: "json",
	},
	{
		id: "snip_monthly_cost",
		name: "Monthly cost",
		description: "What the current month has cost so far, in euros.",
		display_type: "stat",
	},
	{
		id: "snip_team_costs",
		name: "Coûts par équipe",
		description: "Dépenses du mois en cours, par équipe et par environnement.",
		display_type: "table",
	},
	{
		id: "snip_failed_installs",
		name: "Failed installs",
		description: "Installs that failed in the last 24 hours, with the step that failed.",
		display_type: "table",
	},
	{
		id: "snip_certificates",
		name: "Certificates about to expire",
		description: "TLS certificates that end within 30 days, the most urgent first.",
		display_type: "table",
	},
	{
		id: "snip_deploy_log",
		name: "Last deployment",
		description: "The output of the newest rollout, from image pull to readiness.",
		display_type: "logs",
	},
	{
		id: "snip_quota",
		name: "Quota of CPU, memory, persistent volumes and load balancers in all workspaces of the organisation",
		description: "A long name, as people write them when nobody stops them.",
		display_type: "json",
	},
	{
		id: "snip_uptime",
		name: "Uptime",
		description: null,
		display_type: "stat",
	},
	{
		id: "snip_restart_ingress",
		name: "Restart the ingress controller",
		description: "Rolls the ingress deployment. Changes things when it is run.",
		display_type: "logs",
		purpose: "prepared_action",
	},
];

export const seedWidgets: readonly FakeWidget[] = [
	{ dashboard_id: "dash_overview", snippet_id: "snip_installs_today" },
	{ dashboard_id: "dash_overview", snippet_id: "snip_monthly_cost" },
	{ dashboard_id: "dash_overview", snippet_id: "snip_clusters", col_span: 2, display_type: "table" },
	{ dashboard_id: "dash_overview", snippet_id: "snip_api_errors", col_span: 4 },
];
