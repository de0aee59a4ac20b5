/** Says that this is a demo, and lets people start it afresh. Nothing with the real API. */
export function DemoNote() {
	if (document.documentElement.dataset.akua !== "fake") return null;
	const startAfresh = async () => {
		await fetch("/demo/afresh", { method: "POST" });
		// What waits to be sent belongs to what is gone.
		localStorage.clear();
		location.reload();
	};
	return (
		<p className="demo-note">
			This is a demo. Its Akua is a fake on your machine, so change whatever you like.
			<button type="button" className="button" onClick={() => void startAfresh()}>
				Start afresh
			</button>
		</p>
	);
}
