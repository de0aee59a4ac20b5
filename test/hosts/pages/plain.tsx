import "akua-react/styles.css";
import { Form, mount, Result } from "./host.js";

mount(
	<>
		<Form />
		<Result />
	</>,
);
