import "akua-react/styles.css";
import { Form, mount, Result } from "./host.js";

mount(
	<div data-card="">
		<Form />
		<Result />
	</div>,
);
