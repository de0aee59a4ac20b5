import "@radix-ui/themes/styles.css";
import "akua-react/styles.css";
import "akua-react/themes/radix.css";
import { Button, Text, TextField, Theme } from "@radix-ui/themes";
import { useState } from "react";
import { Form, mount, Result } from "./host.js";

function Page() {
	const [dark, setDark] = useState(false);
	return (
		<Theme appearance={dark ? "dark" : "light"} accentColor="grass" radius="large">
			<main style={{ maxWidth: 576, margin: "auto", padding: 24 }}>
				<Button data-own="button" onClick={() => setDark(!dark)}>
					Switch
				</Button>
				<div data-own="input">
					<TextField.Root aria-label="Own" placeholder="Own" />
				</div>
				<div data-own="surface" style={{ background: "var(--color-panel-solid)" }} />
				<Text as="p" color="gray" data-own="muted">
					Muted
				</Text>
				<Form />
				<Result />
				<Theme
					data-nested=""
					appearance={dark ? "light" : "dark"}
					accentColor="amber"
					radius="full"
					hasBackground
					style={{ padding: 24 }}
				>
					<Button data-own="button">Nested</Button>
					<Form />
				</Theme>
			</main>
		</Theme>
	);
}

mount(<Page />);
