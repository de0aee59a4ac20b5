import { type AkuaClient, type CreateWidgetBody, isAkuaError } from "akua-react/client";

declare function retryLater(idempotencyKey: string | undefined): void;

export async function addWidget(akua: AkuaClient, dashboardId: string, body: CreateWidgetBody, idempotencyKey: string) {
	try {
		await akua.widgets.create(dashboardId, body, { idempotencyKey });
	} catch (error) {
		if (isAkuaError(error) && error.outcome === "unknown") retryLater(error.idempotencyKey);
	}
}
