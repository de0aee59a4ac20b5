import { useState } from "react";
import { Form, mount, Result } from "./host.js";
import "./shadcn.css";

function Page() {
	const [dark, setDark] = useState(false);
	const toggle = () => {
		document.documentElement.classList.toggle("dark", !dark);
		setDark(!dark);
	};
	return (
		<main className="mx-auto max-w-xl space-y-6 p-6">
			<button
				type="button"
				data-own="button"
				className="inline-flex h-9 items-center rounded-md bg-primary px-4 py-2 text-sm font-medium text-primary-foreground"
				onClick={toggle}
			>
				Switch
			</button>
			<input data-own="input" aria-label="Own" className="h-9 w-full rounded-md border border-input px-3 text-sm" />
			<div data-own="surface" className="bg-background" />
			<p data-own="muted" className="text-muted-foreground">
				Muted
			</p>
			<Form />
			<Result />
			<section data-nested="" className={dark ? "theme-brand" : "dark bg-background p-6 text-foreground"}>
				<button type="button" data-own="button" className="rounded-md bg-primary px-4 py-2 text-primary-foreground">
					Nested
				</button>
				<Form />
			</section>
		</main>
	);
}

mount(<Page />);
