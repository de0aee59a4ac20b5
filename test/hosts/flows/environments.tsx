import Mui from "@mui/material/Dialog";
import { Dialog as Radix, Theme } from "@radix-ui/themes";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

/** What happened to the host, although it concerned only what is inside it. */
type HostEvents = string[];

type Environment = (props: { events: HostEvents; children: ReactNode }) => ReactNode;

function Page({ children }: { children: ReactNode }) {
	return children;
}

const Form: Environment = ({ events, children }) => (
	<form onSubmit={() => events.push("submit")} onReset={() => events.push("reset")}>
		{children}
	</form>
);

const NativeDialog: Environment = ({ events, children }) => {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (!dialog.current?.open) dialog.current?.showModal();
	}, []);
	return (
		<dialog ref={dialog} onClose={() => events.push("close")} onCancel={() => events.push("cancel")}>
			{children}
		</dialog>
	);
};

const MuiDialog: Environment = ({ events, children }) => (
	<Mui open onClose={() => events.push("close")}>
		{children}
	</Mui>
);

const RadixDialog: Environment = ({ events, children }) => (
	<Theme>
		<Radix.Root open onOpenChange={() => events.push("close")}>
			<Radix.Content aria-describedby={undefined}>
				<Radix.Title>Host</Radix.Title>
				{children}
			</Radix.Content>
		</Radix.Root>
	</Theme>
);

/** Renders into a place that exists once an element has been mounted. */
function Portal({
	element,
	children,
}: {
	element: (mounted: (place: Element) => void) => ReactNode;
	children: ReactNode;
}) {
	const [place, setPlace] = useState<Element>();
	return (
		<>
			{element(setPlace)}
			{place ? createPortal(children, place) : null}
		</>
	);
}

function copySheets(from: Document, to: Document | ShadowRoot) {
	const sheet = [...from.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
	const style = from.createElement("style");
	style.textContent = sheet.join("\n");
	(to.nodeType === Node.DOCUMENT_NODE ? from.adoptNode(style) : style).remove();
	if ("head" in to) to.head.append(style);
	else to.append(style);
}

const Frame: Environment = ({ children }) => (
	<Portal
		element={(mounted) => (
			<iframe
				title="Frame"
				width="800"
				height="860"
				srcDoc="<!doctype html><title>Frame</title>"
				onLoad={({ currentTarget: { contentDocument } }) => {
					if (!contentDocument) return;
					copySheets(document, contentDocument);
					mounted(contentDocument.body);
				}}
			/>
		)}
	>
		{children}
	</Portal>
);

function attachShadow(host: HTMLElement | null, mounted: (place: Element) => void) {
	if (!host || host.shadowRoot) return;
	const shadow = host.attachShadow({ mode: "open" });
	copySheets(document, shadow);
	mounted(shadow.appendChild(document.createElement("div")));
}

const Shadow: Environment = ({ children }) => (
	<Portal element={(mounted) => <div ref={(host) => attachShadow(host, mounted)} />}>{children}</Portal>
);

/** The pages, and the places in a host, in which people find what is inside. */
export const environments: Record<string, Environment> = {
	page: Page,
	translated: Page,
	extended: Page,
	form: Form,
	"native dialog": NativeDialog,
	"MUI dialog": MuiDialog,
	"Radix dialog": RadixDialog,
	frame: Frame,
	"shadow root": Shadow,
};
