import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("de");

const columnCount = (count: Count) => plural(count, { one: `${count.text} Spalte`, other: `${count.text} Spalten` });
const rowCount = (count: Count) => plural(count, { one: `${count.text} Zeile`, other: `${count.text} Zeilen` });

/** All messages in German. */
export const de: AllMessages = {
	submit: "Widget hinzufügen",
	formTitle: "Widget hinzufügen",
	formLoading: "Das Formular wird geladen …",
	formNotLoaded: "Das Formular konnte nicht geladen werden.",
	formOffline: "Sie sind offline. Das Formular wird geladen, sobald Sie wieder online sind.",
	tryAgain: "Erneut versuchen",
	dialogClose: "Schließen",

	snippetLabel: "Snippet",
	snippetHint: "Wählen Sie das Snippet, dessen Ergebnis Sie sehen möchten.",
	snippetPlaceholder: "Snippets durchsuchen",
	snippetClear: "Snippet-Auswahl aufheben",
	snippetToggle: "Snippets anzeigen",
	snippetLoading: "Snippets werden geladen …",
	snippetLoadingMore: (loaded) => `Bisher ${loaded.text} geladen …`,
	snippetEmpty: "Es gibt noch keine Snippets. Erstellen Sie zuerst eines in Akua.",
	snippetNoMatch: (query) => `Kein Snippet passt zu „${query}“.`,
	snippetNoMatchYet: (loaded) => `Kein Treffer unter den ersten ${loaded.text}. Weitere werden geladen …`,
	snippetFailed: "Die Snippets konnten nicht geladen werden.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Nur ${loaded.text} Snippet konnte geladen werden.`,
			other: `Nur ${loaded.text} Snippets konnten geladen werden.`,
		}),
	snippetRendersAs: (type) => `Anzeige als ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} Snippet`, other: `${count.text} Snippets` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} von ${total.text}`,
	snippetOnDashboard: (types) => `Bereits als ${types} auf diesem Dashboard. Sie können es erneut hinzufügen.`,
	snippetUnused: (text) => `„${text}“ wurde nicht übernommen. Wählen Sie ein Snippet aus der Liste.`,
	snippetOpen: "In Akua öffnen",
	snippetIdLabel: "Snippet-ID",
	snippetIdHint: "Sie haben keinen Zugriff auf die Snippet-Liste. Geben Sie eine Snippet-ID ein.",

	displayTypeTableHint: "Zeilen und Spalten",
	displayTypeStatHint: "Einzelner Wert",
	displayTypeJsonHint: "Daten als Baum",
	displayTypeLogsHint: "Textzeilen",
	displayTypeAutoHint: "Folgt dem Snippet",
	displayTypeAutoNamed: (type) => `Derzeit ${type}`,

	previewLabel: "Vorschau",
	previewEmpty: "Wählen Sie ein Snippet, um hier sein Ergebnis zu sehen.",
	previewHint: "Führen Sie das Snippet aus, um sein Ergebnis zu sehen.",
	previewNotLoaded: "Die Vorschau konnte nicht geladen werden.",
	previewOffline: "Sie sind offline. Die Vorschau wird geladen, sobald Sie wieder online sind.",

	positionLabel: "Position",
	optional: "optional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Dies wird das erste Widget."
			: `Leer lassen, um es am Ende hinzuzufügen, nach ${plural(widgets, { one: "dem einzigen Widget", other: `${widgets.text} Widgets` })}. 0 ist ganz vorne.`,
	positionHintUnknown: "Leer lassen, um es am Ende hinzuzufügen. 0 ist ganz vorne.",
	positionFirst: "Dies wird das erste Widget.",
	positionAfter: (name) => `Dieses Widget kommt direkt nach „${name}“.`,
	positionPlaceholder: "Ende",
	positionIncrease: "Position erhöhen",
	positionDecrease: "Position verringern",
	placeEnd: "Am Ende",
	placeStart: "Am Anfang",
	placeAfter: (name) => `Nach ${name}`,
	placeHint: (place, of) => `Es wird Widget ${place.text} von ${of.text}.`,
	placeLoading: "Die Widgets dieses Dashboards werden geladen …",
	placeGone: "Das gewählte Widget gibt es nicht mehr. Dies ist die nächstgelegene Stelle.",

	snippetRequired: "Wählen Sie ein Snippet aus.",
	snippetTooLong: "Das ist zu lang für eine Snippet-ID.",
	positionNotWhole: "Geben Sie eine ganze Zahl ein, oder lassen Sie das Feld leer.",
	positionTooFar: "Diese Zahl liegt außerhalb des zulässigen Bereichs.",
	colSpanInvalid: "Wählen Sie eine Breite.",
	displayTypeInvalid: "Wählen Sie eine Anzeigeart.",

	submitPending: "Wird hinzugefügt …",
	cancel: "Abbrechen",
	stop: "Anfrage abbrechen",

	statusPending: "Das Widget wird hinzugefügt …",
	statusRetrying: (attempt, of) => `Neuer Versuch (${attempt.text} von ${of.text}) …`,
	statusWaiting: "Sie sind offline. Das Widget wird hinzugefügt, sobald Sie wieder online sind.",
	statusWaitingHere:
		"Sie sind offline. Lassen Sie diese Seite geöffnet: Das Widget wird hinzugefügt, sobald Sie wieder online sind.",
	statusCreated: (name) => `„${name}“ wurde hinzugefügt.`,
	statusReplayed: (name) => `„${name}“ war bereits hinzugefügt. Es wurde kein Duplikat erstellt.`,
	placedNearby: "Das Widget davor gibt es nicht mehr, daher steht es an der nächstgelegenen Stelle.",
	placedAtEnd: "Es steht am Ende, weil die gewählte Stelle nicht verfügbar war.",

	view: "Anzeigen",
	undoPending: (name) => `„${name}“ wird entfernt …`,
	undoWaiting: (name) => `Sie sind offline. „${name}“ wird entfernt, sobald Sie wieder online sind.`,
	undone: (name) => `„${name}“ wurde entfernt.`,
	undoChanged: (name) => `„${name}“ wurde nach dem Hinzufügen bearbeitet und daher nicht entfernt.`,
	undoFailed: (name) =>
		`„${name}“ wurde möglicherweise nicht entfernt. Sie können es gefahrlos erneut rückgängig machen.`,

	discardAsk: "Eingaben verwerfen?",
	discardConfirm: "Verwerfen",
	discardDecline: "Weiter bearbeiten",

	notAppliedTitle: "Das Widget wurde nicht hinzugefügt",
	notAppliedNotice: (name) => `„${name}“ wurde nicht hinzugefügt.`,
	unknownTitle: "Das Widget wurde möglicherweise hinzugefügt",
	unknownNotice: (name) => `„${name}“ wurde möglicherweise hinzugefügt.`,
	unknownNext: "Sie können es gefahrlos erneut versuchen: Es wird nicht zweimal hinzugefügt.",
	unknownChanged: "Die Werte wurden geändert: Beim Absenden wird ein weiteres Widget hinzugefügt.",
	refusedFields: "Korrigieren Sie die markierten Felder.",
	edit: "Bearbeiten",

	errorUnauthorized:
		"Ihre Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab neu an, und versuchen Sie es dann erneut; Ihre Eingaben bleiben hier erhalten.",
	errorForbidden:
		"Sie haben keine Berechtigung, diesem Dashboard Widgets hinzuzufügen. Bitten Sie seinen Eigentümer um Zugriff.",
	dashboardForbidden:
		"Sie dürfen dieses Dashboard nicht ansehen und daher möglicherweise keine Widgets hinzufügen. Bitten Sie den Eigentümer um Zugriff.",
	errorNotFound:
		"Dieses Dashboard gibt es nicht mehr, oder Sie haben keinen Zugriff darauf. Bitten Sie seinen Eigentümer um Zugriff, oder öffnen Sie ein anderes.",
	errorConflict:
		"Dies steht im Konflikt mit einer anderen Änderung. Prüfen Sie das Dashboard, und senden Sie das Formular dann erneut ab.",
	errorRefusedLater:
		"Akua hat diese Anfrage abgelehnt, aber eine frühere wurde möglicherweise ausgeführt. Prüfen Sie das Dashboard.",
	errorInProgress: "Akua verarbeitet diese Anfrage noch.",
	errorValidation: "Akua hat diese Angaben nicht akzeptiert. Ändern Sie sie, und senden Sie sie erneut ab.",
	errorServer: "Bei Akua ist ein Problem aufgetreten.",
	errorRefused:
		"Akua hat die Anfrage abgelehnt. Senden Sie das Formular erneut ab, oder wenden Sie sich an den Betreiber dieser Seite.",
	errorConnection: "Akua ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.",
	errorConnectionBroken: "Die Verbindung brach ab, bevor Akua geantwortet hat.",
	errorTimeout: "Akua hat nicht rechtzeitig geantwortet.",
	errorAborted: "Die Anfrage wurde abgebrochen.",
	errorAbortedSent: "Die Anfrage wurde abgebrochen, nachdem sie gesendet worden war.",
	errorResponse: "Die Antwort von Akua konnte nicht gelesen werden.",
	errorConfig: "Dieses Formular ist nicht richtig eingerichtet. Teilen Sie dem Betreiber dieser Seite Folgendes mit:",
	errorUnexpected: "Auf dieser Seite ist etwas schiefgegangen.",
	retryIn: (seconds) =>
		plural(seconds, {
			one: `Versuchen Sie es in ${seconds.text} Sekunde erneut.`,
			other: `Versuchen Sie es in ${seconds.text} Sekunden erneut.`,
		}),
	retryInMinutes: (minutes) =>
		plural(minutes, {
			one: `Versuchen Sie es in ${minutes.text} Minute erneut.`,
			other: `Versuchen Sie es in ${minutes.text} Minuten erneut.`,
		}),
	retryLater: "Versuchen Sie es später erneut.",

	displayTypeLabel: "Anzeigen als",
	displayTypeAuto: "Snippet-Standard",
	colSpanLabel: "Breite",
	colSpanOption: columnCount,
	undo: "Rückgängig",
	dismiss: "Ausblenden",
	previewRun: "Snippet ausführen",
	errorRateLimited: "Akua erhält derzeit zu viele Anfragen.",

	displayTypeTable: "Tabelle",
	displayTypeStat: "Kennzahl",
	displayTypeJson: "JSON",
	displayTypeLogs: "Logs",

	previewAgain: "Erneut ausführen",
	previewRunning: "Wird ausgeführt …",
	previewAsk: "Dieses Snippet nimmt möglicherweise Änderungen vor. Ausführen?",
	previewConfirm: "Trotzdem ausführen",
	previewDecline: "Nicht ausführen",
	previewRefused:
		"Akua hat es abgelehnt, dieses Snippet auszuführen. Prüfen Sie es in Akua, und führen Sie es dann erneut aus.",
	previewTimedOut:
		"Das Snippet wurde nicht rechtzeitig fertig und läuft möglicherweise noch. Warten Sie einen Moment, bevor Sie es erneut ausführen.",
	previewLost:
		"Die Antwort von Akua ging verloren; das Snippet wurde möglicherweise ausgeführt. Führen Sie es nur dann erneut aus, wenn ein zweiter Lauf unbedenklich ist.",
	previewFailed: "Das Snippet konnte nicht ausgeführt werden. Es wurde nichts verändert. Versuchen Sie es erneut.",

	previewStop: "Anhalten",
	previewTook: (seconds) => `Dauer: ${seconds.text} s.`,
	previewEnded: "Fertig.",
	previewStopped: "Angehalten. Bereits vorgenommene Änderungen bleiben bestehen.",
	previewForbidden: "Sie haben keine Berechtigung, dieses Snippet auszuführen. Hinzufügen können Sie es trotzdem.",
	previewNotFound:
		"Dieses Snippet gibt es nicht mehr, oder Sie haben keinen Zugriff darauf. Wählen Sie ein anderes aus.",
	previewLooksTable: "Das sieht nach einer Tabelle aus.",
	previewLooksStat: "Das sieht nach einem einzelnen Wert aus.",
	previewLooksJson: "Das sieht nach strukturierten Daten aus.",
	previewLooksLogs: "Das sieht nach Textzeilen aus.",
	previewShowAs: (type) => `Als ${type} anzeigen`,

	resultLabel: "Ergebnis",
	resultPart: (label, part) => `${label}: ${part}`,
	resultLoading: "Ergebnis wird geladen …",
	resultFailed: "Das Snippet ist fehlgeschlagen.",
	resultEmpty: "Das Snippet hat nichts zurückgegeben.",
	resultNull: "Das Snippet hat null zurückgegeben.",
	resultMismatch: (type) =>
		`Dieses Ergebnis lässt sich nicht als ${type} anzeigen. Stattdessen wird es als JSON angezeigt.`,
	resultUnknownType: (type, shownAs) =>
		`„${type}“ wird hier noch nicht unterstützt. Stattdessen wird das Ergebnis als ${shownAs} angezeigt.`,
	resultBroken: (type) =>
		`Dieses Ergebnis lässt sich nicht als ${type} anzeigen. Stattdessen wird es als reiner Text angezeigt.`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Nur das erste Zeichen (${characters.text}) wird angezeigt.`,
			other: `Nur die ersten ${characters.text} Zeichen werden angezeigt.`,
		}),
	resultCopied: "Kopiert.",
	resultCopiedPart: (characters) => `Nur die ersten ${characters.text} Zeichen wurden kopiert.`,
	resultNotCopied: "Der Browser hat das Kopieren blockiert.",

	tableKey: "Schlüssel",
	tableValue: "Wert",
	tableColumn: (position) => `Spalte ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Ohne Namen",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
	tableSorting: "Wird sortiert …",
	tableEmpty: "Diese Tabelle hat keine Zeilen.",
	tableCutRows: (shown, total) =>
		plural(shown, {
			one: `Nur ${shown.text} von ${total.text} Zeilen wird angezeigt.`,
			other: `Nur die ersten ${shown.text} von ${total.text} Zeilen werden angezeigt.`,
		}),
	tableCutColumns: (shown, total) =>
		plural(shown, {
			one: `Nur ${shown.text} von ${total.text} Spalten wird angezeigt.`,
			other: `Nur die ersten ${shown.text} von ${total.text} Spalten werden angezeigt.`,
		}),
	tableCopy: "Als CSV kopieren",
	tableCopiedRows: (copied, total) => `${copied.text} von ${total.text} Zeilen kopiert.`,
	tableNoValue: "Kein Wert",
	tableEmptyText: "Leerer Text",

	logsSearch: "Logs durchsuchen",
	logsWrap: "Lange Zeilen umbrechen",
	logsEnd: "Zum Ende springen",
	logsEmpty: "Keine Logzeilen.",
	logsCut: (shown, total) =>
		plural(shown, {
			one: `Nur ${shown.text} von ${total.text} Zeilen wird angezeigt.`,
			other: `Nur die letzten ${shown.text} von ${total.text} Zeilen werden angezeigt.`,
		}),
	logsError: "Fehler",
	logsWarning: "Warnung",
	logsInfo: "Info",
	logsDebug: "Debug",

	jsonSearch: "JSON durchsuchen",
	jsonItems: (items) => plural(items, { one: `${items.text} Element`, other: `${items.text} Elemente` }),
	jsonKeys: (keys) => `${keys.text} Schlüssel`,
	jsonMore: (more, rest) => `${more.text} von ${rest.text} weiteren anzeigen`,
	jsonCopyValue: "Wert kopieren",
	jsonCopyPath: "Pfad kopieren",
	jsonWhole: "Der ganze Text",
	jsonString: "Zeichenfolge",
	jsonNumber: "Zahl",
	jsonBoolean: "Wahrheitswert",
	jsonNull: "null",
	jsonArray: "Array",
	jsonObject: "Objekt",
	jsonOther: "Sonstiges",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Kein Treffer" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Suche läuft …",
	searchNext: "Nächster Treffer",
	searchPrevious: "Vorheriger Treffer",

	statTrue: "Ja",
	statFalse: "Nein",
	statCut: (shown, total) => `Die Linie zeigt die letzten ${shown.text} von ${total.text} Werten.`,
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} Wert von ${first} bis ${last}, zwischen ${lowest} und ${highest}`,
			other: `${points.text} Werte von ${first} bis ${last}, zwischen ${lowest} und ${highest}`,
		}),

	widgetLoading: "Das Snippet wird geladen …",
	widgetWaiting: "Wartet auf die Ausführung …",
	widgetWaitingOffline: "Sie sind offline. Das Snippet wird ausgeführt, sobald Sie wieder online sind.",
	widgetNotRun: "Noch nicht ausgeführt",
	widgetUpdatedNow: "Gerade aktualisiert",
	widgetUpdated: (ago) => `Aktualisiert ${ago}`,
	widgetMayChange: "Dieses Snippet nimmt möglicherweise Änderungen vor und wird daher nicht von selbst ausgeführt.",
	widgetUnlisted: "Dieses Snippet steht nicht in Ihrer Liste und wird daher nicht von selbst ausgeführt.",
	widgetLookupFailed:
		"Die Angaben zu diesem Snippet konnten nicht geladen werden; es wird daher nicht von selbst ausgeführt.",
	widgetSignIn:
		"Ihre Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab neu an, und führen Sie das Snippet dann erneut aus.",
	widgetForbidden: "Sie haben keine Berechtigung, dieses Snippet auszuführen. Bitten Sie seinen Eigentümer um Zugriff.",
	widgetGone: "Dieses Snippet gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.",
	widgetNotReached: "Das Ergebnis konnte nicht geladen werden. Versuchen Sie es gleich noch einmal.",
	widgetKept: "Das letzte Ergebnis wird weiterhin angezeigt.",
	widgetUnknownType: (type) => `Widgets vom Typ „${type}“ können hier noch nicht angezeigt werden.`,

	refreshPause: "Aktualisierung anhalten",
	refreshResume: "Aktualisierung fortsetzen",

	boardLabel: "Dashboard",
	boardLoading: "Die Widgets werden geladen …",
	boardOffline: "Sie sind offline. Die Widgets werden geladen, sobald Sie wieder online sind.",
	boardFailed: "Die Widgets konnten nicht geladen werden.",
	boardGone: "Dieses Dashboard gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.",
	boardEmpty: "Noch keine Widgets",
	boardEmptyHint: "Fügen Sie ein Widget hinzu, um hier das Ergebnis eines Snippets zu sehen.",
	widgetBroken: (name) => `„${name}“ kann nicht angezeigt werden.`,

	arrange: "Anordnen",
	arrangeDone: "Fertig",
	editingLoading: "Wird geladen …",
	editingNotLoaded: "Das konnte nicht geladen werden.",
	editingOffline: "Sie sind offline. Das wird geladen, sobald Sie wieder online sind.",

	saving: "Wird gespeichert …",
	savingPaused: (changes) =>
		plural(changes, {
			one: `Sie sind offline. ${changes.text} Änderung wird gespeichert, sobald Sie wieder online sind.`,
			other: `Sie sind offline. ${changes.text} Änderungen werden gespeichert, sobald Sie wieder online sind.`,
		}),

	menuLabel: (name) => `Optionen für ${name}`,

	boardSignIn:
		"Ihre Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab neu an, und versuchen Sie es dann erneut.",
	boardForbidden: "Sie haben keine Berechtigung, dieses Dashboard zu ändern. Bitten Sie seinen Eigentümer um Zugriff.",
	boardUnreachable: "Akua ist nicht erreichbar.",
	boardRefused: "Akua hat die Anfrage abgelehnt.",
	boardConfig: "Dieses Dashboard ist nicht richtig eingerichtet. Teilen Sie dem Betreiber dieser Seite Folgendes mit:",

	redo: "Wiederholen",
	undid: "Rückgängig gemacht.",
	redid: "Wiederholt.",

	saved: "Gespeichert.",
	savingStalled: "Ihre Änderungen sind noch nicht gespeichert.",
	savingDiscard: "Änderungen verwerfen",

	handleLabel: (name, place, of) => `${name} verschieben, Position ${place.text} von ${of.text}`,
	handleHelp:
		"Mit der Eingabetaste aufnehmen. Mit den Pfeiltasten verschieben, oder mit Alt und der linken oder rechten Pfeiltaste die Breite ändern. Mit der Eingabetaste ablegen oder mit Esc abbrechen.",
	moveTaken: (name, place, of) => `${name} aufgenommen, Position ${place.text} von ${of.text}.`,
	moveFirst: (place, of) => `Position ${place.text} von ${of.text}, am Anfang.`,
	moveAfter: (place, of, after) => `Position ${place.text} von ${of.text}, nach ${after}.`,
	moveDropped: (name, place, of) => `${name} auf Position ${place.text} von ${of.text} verschoben.`,
	moveCanceled: (name) => `${name} ist wieder an der alten Position.`,
	widthOf: (name) => `Breite von ${name}`,

	moveLabel: "Verschieben",
	moveEarlier: "Nach vorn",
	moveLater: "Nach hinten",
	moveToStart: "An den Anfang",
	moveToEnd: "Ans Ende",
	moveIsFirst: "Bereits am Anfang",
	moveIsLast: "Bereits am Ende",
	moveAfterLabel: "Platzieren nach",
	duplicate: "Duplizieren",
	duplicateImpossible: "Dieses Widget hat Einstellungen, die sich hier nicht kopieren lassen.",
	addAfter: "Widget dahinter hinzufügen",
	remove: "Entfernen",
	removeAsk: "Dieses Widget lässt sich nach dem Entfernen nicht wiederherstellen.",
	removeConfirm: "Trotzdem entfernen",
	removeDecline: "Behalten",
	removed: (name) => `„${name}“ wurde entfernt.`,

	conflictWidth: (theirs) => `Jemand anderes hat die Breite dieses Widgets auf ${columnCount(theirs)} geändert.`,
	conflictDisplayType: (theirs) => `Jemand anderes hat die Anzeigeart dieses Widgets auf „${theirs}“ geändert.`,
	conflictRemove: "Jemand anderes hat dieses Widget geändert; es wurde daher noch nicht entfernt.",
	conflictFound: (name) => `Jemand anderes hat „${name}“ ebenfalls geändert. Wählen Sie, welche Änderung bleibt.`,
	conflictMine: "Meine Änderung verwenden",
	conflictTheirs: "Andere Änderung behalten",

	noticeFailed: (name) => `Die Änderung an „${name}“ wurde nicht gespeichert.`,
	noticeGone: (name) => `„${name}“ gibt es nicht mehr.`,
	noticeAddAgain: "Erneut hinzufügen",
	noticePlaceLost: (name) => `„${name}“ steht jetzt am Ende, weil es die Widgets daneben nicht mehr gibt.`,
	noticeAlsoChanged: (name) => `Jemand anderes hat „${name}“ ebenfalls geändert. Ihre Änderung wurde gespeichert.`,
	noticeBusy: (name) => `„${name}“ wurde laufend geändert; Ihre Änderung wurde daher nicht gespeichert.`,
	noticeNotUndone: (name) => `Jemand anderes hat „${name}“ inzwischen geändert; es bleibt daher, wie es ist.`,
};
