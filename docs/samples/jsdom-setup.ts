// A setup file for tests in jsdom, which has no layout, popovers or modal dialogs.
if (typeof window !== "undefined") {
	globalThis.ResizeObserver ??= class {
		observe() {}
		unobserve() {}
		disconnect() {}
	};
	HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
		this.style.display = "block";
	};
	HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
		this.style.display = "none";
	};
	HTMLDialogElement.prototype.showModal ??= function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function () {
		this.open = false;
		this.dispatchEvent(new Event("close"));
	};
}
