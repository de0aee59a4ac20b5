import { Button } from "@/components/ui/button";

interface ConfirmProps {
	question: string;
	confirm: string;
	decline: string;
	onConfirm: () => void;
	onDecline: () => void;
}

/** Asks in place, where the button that was pressed is. */
export function Confirm({ question, confirm, decline, onConfirm, onDecline }: ConfirmProps) {
	return (
		<fieldset className="grid gap-2 rounded-md border p-3 text-sm">
			<legend className="sr-only">{question}</legend>
			<p aria-hidden="true">{question}</p>
			<div className="flex flex-wrap gap-2">
				<Button autoFocus size="sm" variant="outline" onClick={onDecline}>
					{decline}
				</Button>
				<Button size="sm" onClick={onConfirm}>
					{confirm}
				</Button>
			</div>
		</fieldset>
	);
}
