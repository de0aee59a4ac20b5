import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "akua-react/client";
import { type ReactNode, useMemo } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";

const schema = z.object({
	snippet_id: z.string().check(z.minLength(1, "Choose a snippet.")),
	display_type: z.string(),
	position: z.string(),
});
const displayTypes = ["", "table", "stat", "json", "logs"];

interface FormByHandProps {
	akua: AkuaClient;
	dashboardId: string;
}

/** The least that adds a widget: native fields, a request, and what became of it. */
export function FormByHand({ akua, dashboardId }: FormByHandProps) {
	const queryClient = useQueryClient();
	const { data: snippets } = useQuery({
		queryKey: ["snippets"],
		queryFn: async () => {
			const all = [];
			let cursor: string | undefined;
			do {
				const page = await akua.snippets.list({ cursor, limit: 100 });
				all.push(...page.data);
				cursor = page.next_cursor ?? undefined;
			} while (cursor);
			return all;
		},
	});
	const { data: widgets } = useQuery({ queryKey: ["widgets"], queryFn: () => akua.widgets.list(dashboardId) });
	const create = useMutation({
		mutationFn: ({ snippet_id, position }: z.output<typeof schema>) =>
			akua.widgets.create(dashboardId, { snippet_id, ...(position !== "" && { position: Number(position) }) }),
		onSuccess: () => queryClient.invalidateQueries({ queryKey: ["widgets"] }),
	});
	const form = useForm({
		resolver: zodResolver(schema),
		defaultValues: { snippet_id: "", display_type: "", position: "" },
	});
	const { errors } = form.formState;
	const names = useMemo(
		() =>
			snippets?.map(({ id, name }) => (
				<option key={id} value={id}>
					{name}
				</option>
			)),
		[snippets],
	);
	return (
		<form onSubmit={form.handleSubmit((values) => create.mutate(values, { onSuccess: () => form.reset() }))}>
			<Field label="Snippet" error={errors.snippet_id?.message}>
				<select aria-label="Snippet" {...form.register("snippet_id")}>
					<option value="">Choose</option>
					{names}
				</select>
			</Field>
			<Field label="Display type" error={errors.display_type?.message}>
				{displayTypes.map((type) => (
					<label key={type}>
						<input type="radio" value={type} {...form.register("display_type")} />
						{type || "automatic"}
					</label>
				))}
			</Field>
			<Field label={`Position among ${widgets?.data.length ?? ""}`} error={errors.position?.message}>
				<input type="number" aria-label="Position" {...form.register("position")} />
			</Field>
			<p role="status">{create.isSuccess ? "Added." : create.isError ? "Not added." : ""}</p>
			<button type="submit" aria-disabled={create.isPending}>
				{create.isPending ? "Adding" : "Add widget"}
			</button>
		</form>
	);
}

interface FieldProps {
	label: string;
	error: string | undefined;
	children: ReactNode;
}

function Field({ label, error, children }: FieldProps) {
	return (
		<div>
			<span>{label}</span>
			{children}
			{error ? <p role="alert">{error}</p> : null}
		</div>
	);
}
