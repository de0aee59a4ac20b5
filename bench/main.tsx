import "akua-react/styles.css";
import "akua-react/dashboard.css";
import "./bench.css";
import { showForm, takeCommits } from "./commits.js";
import { dragBoard, moveBoard, scrollBoard, showBoard } from "./dashboard.js";
import { awaitKey, msFromKey } from "./paint.js";
import { isListShown, showPicker } from "./picker.js";
import { measureResult } from "./results.js";

/** The functions that the runner calls. */
const bench = {
	measureResult,
	showPicker,
	isListShown,
	awaitKey,
	msFromKey,
	showForm,
	takeCommits,
	showBoard,
	scrollBoard,
	dragBoard,
	moveBoard,
};

declare global {
	interface Window {
		bench: typeof bench;
	}
}

window.bench = bench;
