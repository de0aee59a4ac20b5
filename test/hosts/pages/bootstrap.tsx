import "bootstrap/dist/css/bootstrap.css";
import "akua-react/styles.css";
import "akua-react/themes/bootstrap.css";
import { useState } from "react";
import { Form, mount, Result } from "./host.js";

function Page() {
	const [dark, setDark] = useState(false);
	const toggle = () => {
		document.documentElement.dataset.bsTheme = dark ? "light" : "dark";
		setDark(!dark);
	};
	return (
		<main className="container py-4" style={{ maxWidth: 576 }}>
			<button type="button" data-own="button" className="btn btn-primary" onClick={toggle}>
				Switch
			</button>
			<input data-own="input" aria-label="Own" className="form-control" />
			<div data-own="surface" className="card" />
			<p data-own="muted" className="text-body-secondary">
				Muted
			</p>
			<Form />
			<Result />
			<section data-nested="" data-bs-theme={dark ? "light" : "dark"} className="p-4 bg-body text-body">
				<button type="button" data-own="button" className="btn btn-primary">
					Nested
				</button>
				<Form />
			</section>
		</main>
	);
}

mount(<Page />);
