export type { DashboardActions } from "../dashboard/arrangement/actions.js";
export type { DashboardEvent, DashboardEventListener } from "../dashboard/arrangement/events.js";
export type { DashboardItem } from "../dashboard/arrangement/items.js";
export type { Operation } from "../dashboard/arrangement/operations.js";
export type { ArrangementNotice, ArrangementStatus, PendingOperation } from "../dashboard/arrangement/state.js";
export { Dashboard, type DashboardProps } from "../dashboard/board/Dashboard.js";
export type { DashboardConflictProps } from "../dashboard/board/DashboardConflict.js";
export type { DashboardEmptyProps } from "../dashboard/board/DashboardEmpty.js";
export type { DashboardGridProps } from "../dashboard/board/DashboardGrid.js";
export type { DashboardHandleProps } from "../dashboard/board/DashboardHandle.js";
export type { DashboardMenuProps } from "../dashboard/board/DashboardMenu.js";
export type { DashboardNoticesProps } from "../dashboard/board/DashboardNotices.js";
export type { DashboardRootProps } from "../dashboard/board/DashboardRoot.js";
export type { DashboardToolbarProps } from "../dashboard/board/DashboardToolbar.js";
export type { DashboardWidgetItemProps } from "../dashboard/board/DashboardWidgetItem.js";
export type { DashboardWidthHandleProps } from "../dashboard/board/DashboardWidthHandle.js";
export { AutoRefreshToggle, type AutoRefreshToggleProps } from "../dashboard/card/AutoRefreshToggle.js";
export { DashboardWidget, type DashboardWidgetProps } from "../dashboard/card/DashboardWidget.js";
export type { HeadingLevel } from "../dashboard/card/WidgetCard.js";
export { useWidgetCard, type WidgetCardValue } from "../dashboard/card/WidgetCardContext.js";
export { type AutoRefresh, type AutoRefreshState, useAutoRefresh } from "../dashboard/results/AutoRefreshContext.js";
export { AutoRefreshProvider, type AutoRefreshProviderProps } from "../dashboard/results/AutoRefreshProvider.js";
export type { WidgetPhase } from "../dashboard/results/phaseOf.js";
export {
	type UseWidgetResultOptions,
	type UseWidgetResultReturn,
	useWidgetResult,
} from "../dashboard/results/useWidgetResult.js";
export {
	type UseDashboardOptions,
	type UseDashboardReturn,
	useDashboard,
} from "../dashboard/useDashboard.js";
export { describeBoardError } from "../messages/describeBoard.js";
export type { Place } from "../query/place.js";
export type { SnippetSource } from "../snippet-picker/useSnippetSource.js";
