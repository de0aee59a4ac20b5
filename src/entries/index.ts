export * as AddWidget from "../add-widget/AddWidget.js";
export { AddWidgetForm, type AddWidgetFormProps } from "../add-widget/AddWidgetForm.js";
export { AddWidgetDialog, type AddWidgetDialogProps } from "../add-widget/dialog/AddWidgetDialog.js";
export type { AddWidgetColSpanProps } from "../add-widget/fields/AddWidgetColSpan.js";
export type { AddWidgetDisplayTypeProps } from "../add-widget/fields/AddWidgetDisplayType.js";
export type { AddWidgetPlaceProps } from "../add-widget/fields/AddWidgetPlace.js";
export type { AddWidgetPositionProps } from "../add-widget/fields/AddWidgetPosition.js";
export type { AddWidgetSnippetProps } from "../add-widget/fields/AddWidgetSnippet.js";
export type { AddWidgetActionsProps } from "../add-widget/form/AddWidgetActions.js";
export type { AddWidgetCancelProps } from "../add-widget/form/AddWidgetCancel.js";
export type { AddWidgetRootProps } from "../add-widget/form/AddWidgetRoot.js";
export type { AddWidgetStatusProps } from "../add-widget/form/AddWidgetStatus.js";
export type { AddWidgetSubmitProps } from "../add-widget/form/AddWidgetSubmit.js";
export type { AddWidgetFailure } from "../add-widget/form/failure.js";
export {
	type AddWidgetField,
	type AddWidgetInput,
	type AddWidgetOutput,
	type AddWidgetValues,
	createAddWidgetSchema,
} from "../add-widget/form/schema.js";
export {
	type UseAddWidgetFormOptions,
	type UseAddWidgetFormReturn,
	useAddWidgetForm,
} from "../add-widget/form/useAddWidgetForm.js";
export type { AddWidgetNotice, CreatedNotice, FailedNotice, UndoFailedNotice } from "../add-widget/form/useNotices.js";
export type { AddWidgetState } from "../add-widget/form/useSubmission.js";
export type { AddWidgetPreviewProps, PreviewMode } from "../add-widget/preview/AddWidgetPreview.js";
export { AkuaProvider, type AkuaProviderProps } from "../hooks/AkuaProvider.js";
export { useAkuaClient } from "../hooks/useAkuaClient.js";
export type { ColorScheme } from "../hooks/useColorScheme.js";
export {
	type CreateWidgetCallOptions,
	type UseCreateWidgetOptions,
	type UseCreateWidgetReturn,
	useCreateWidget,
} from "../hooks/useCreateWidget.js";
export { useMessages } from "../hooks/useMessages.js";
export type { LocalizedMessages } from "../hooks/useMessageTable.js";
export {
	type UseSnippetResultOptions,
	type UseSnippetResultReturn,
	useSnippetResult,
} from "../hooks/useSnippetResult.js";
export { type UseSnippetsOptions, type UseSnippetsReturn, useSnippets } from "../hooks/useSnippets.js";
export {
	type UseUndoCreateOptions,
	type UseUndoCreateReturn,
	useUndoCreate,
} from "../hooks/useUndoCreate.js";
export { type UseWidgetsOptions, type UseWidgetsReturn, useWidgets } from "../hooks/useWidgets.js";
export { type DescribedFailure, describeFailure, describeOutcome } from "../messages/describeFailure.js";
export { type DescribedUndo, describeUndo } from "../messages/describeUndo.js";
export type { AllMessages, Count, FormMessages, Messages } from "../messages/types.js";
export type { Place } from "../query/place.js";
export { SnippetResult, type SnippetResultProps, type SnippetResultState } from "../result/SnippetResult.js";
export { suggestDisplayType } from "../result/shape/shape.js";
export { SnippetPicker, type SnippetPickerProps } from "../snippet-picker/SnippetPicker.js";
export type { SnippetItem } from "../snippet-picker/useSnippetSource.js";
export {
	type AkuaComponents,
	Appearance as AkuaAppearance,
	type AppearanceOptions,
	type AppearanceProps as AkuaAppearanceProps,
	type ButtonVariant,
	type HostButtonProps,
	type HostDialogProps,
} from "../ui/Appearance.js";
export type { PartEvent } from "../ui/mergeProps.js";
export type { ClassName, ClassNames, SlotName, SlotState } from "../ui/slot.js";
export type { PartProps, Render } from "../ui/usePart.js";
