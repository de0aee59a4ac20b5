"use client";

import { Component, type ReactNode } from "react";

interface ResultBoundaryProps {
	/** A change of `value` or `type` resets the boundary. */
	value: unknown;
	type: string;
	fallback: () => ReactNode;
	children: ReactNode;
}

interface ResultBoundaryState {
	failed: boolean;
	value: unknown;
	type: string;
}

/** Shows a fallback if a renderer throws or fails to load. */
export class ResultBoundary extends Component<ResultBoundaryProps, ResultBoundaryState> {
	override state: ResultBoundaryState = { failed: false, value: this.props.value, type: this.props.type };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	static getDerivedStateFromProps({ value, type }: ResultBoundaryProps, state: ResultBoundaryState) {
		return Object.is(value, state.value) && type === state.type ? null : { failed: false, value, type };
	}

	override render() {
		return this.state.failed ? this.props.fallback() : this.props.children;
	}
}
