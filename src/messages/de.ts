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
	snippetHint: "Der Code, dessen Ergebnis das Widget anzeigt.",
	snippetPlaceholder: "Snippets durchsuchen",
	snippetClear: "Snippet-Auswahl aufheben",
	snippetToggle: "Snippets anzeigen",
	snippetLoading: "Snippets werden geladen …",
	snippetLoadingMore: (loaded) => `${loaded.text} geladen, weitere folgen …`,
	snippetEmpty: "Es gibt noch keine Snippets. Erstellen Sie zuerst eines in Akua.",
	snippetNoMatch: (query) => `Kein Snippet passt zu „${query}“.`,
	snippetNoMatchYet: (query, loaded) => `Unter den bisher geladenen (${loaded.text}) passt keines zu „${query}“ …`,
	snippetFailed: "Die Snippets konnten nicht geladen werden.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Nur ${loaded.text} Snippet konnte geladen werden.`,
			other: `Nur ${loaded.text} Snippets konnten geladen werden.`,
		}),
	snippetRetry: "Erneut versuchen",
	snippetRendersAs: (type) => `Anzeige als ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} Snippet`, other: `${count.text} Snippets` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} von ${total.text}`,
	snippetOnDashboard: (types) =>
		`Bereits auf diesem Dashboard, angezeigt als ${types}. Sie können es ein weiteres Mal hinzufügen.`,
	snippetIdLabel: "Snippet-ID",
	snippetIdHint: "Sie dürfen keine Snippets auflisten. Geben Sie daher die ID des gewünschten Snippets ein.",

	displayTypeLabel: "Anzeigen als",
	displayTypeTableHint: "In Spalten",
	displayTypeStatHint: "Ein Wert",
	displayTypeJsonHint: "Als Baum",
	displayTypeLogsHint: "Zeilenweise",
	displayTypeAuto: "Wie im Snippet festgelegt",
	displayTypeAutoHint: "Auch wenn sich das später ändert",
	displayTypeAutoNamed: (type) => `Derzeit ${type}`,

	previewLabel: "Vorschau",
	previewHint: "Führt das Snippet einmal aus und zeigt sein Ergebnis hier an.",
	previewRun: "Snippet ausführen",
	previewNotLoaded: "Die Vorschau konnte nicht geladen werden.",
	previewOffline: "Sie sind offline. Die Vorschau wird geladen, sobald Sie wieder online sind.",

	positionLabel: "Position",
	optional: "optional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Dies wird das erste Widget."
			: `Leer lassen, um es am Ende hinzuzufügen, nach ${plural(widgets, { one: "dem einzigen Widget", other: `${widgets.text} Widgets` })}.`,
	positionHintUnknown: "Leer lassen, um es am Ende hinzuzufügen.",
	positionPlaceholder: "Ende",
	positionIncrease: "Position erhöhen",
	positionDecrease: "Position verringern",

	colSpanLabel: "Breite",
	colSpanOption: columnCount,

	snippetRequired: "Wählen Sie ein Snippet aus.",
	snippetTooLong: "So lang ist keine Snippet-ID. Prüfen Sie Ihre Eingabe.",
	positionNotWhole: "Geben Sie eine ganze Zahl ein, oder lassen Sie das Feld leer.",
	positionTooFar: "Geben Sie eine Zahl näher an 0 ein, oder lassen Sie das Feld leer.",
	colSpanInvalid: "Wählen Sie eine der Breiten.",
	displayTypeInvalid: "Wählen Sie eine der Anzeigearten.",

	submitPending: "Wird hinzugefügt …",
	cancel: "Abbrechen",
	stop: "Anhalten",

	statusPending: "Das Widget wird hinzugefügt …",
	statusRetrying: (attempt, of) => `Neuer Versuch (${attempt.text} von ${of.text}) …`,
	statusWaiting: "Warten auf das Netzwerk. Das Widget wird hinzugefügt, sobald es wieder da ist.",
	statusWaitingHere:
		"Warten auf das Netzwerk. Lassen Sie diese Seite geöffnet: Das Widget wird hinzugefügt, sobald es wieder da ist.",
	statusCreated: "Das Widget wurde hinzugefügt.",
	statusReplayed: "Das Widget war bereits hinzugefügt; es wurde kein zweites Mal hinzugefügt.",

	undo: "Rückgängig machen",
	undoPending: "Das Widget wird entfernt …",
	undoWaiting: "Warten auf das Netzwerk. Das Widget wird entfernt, sobald es wieder da ist.",
	undone: "Das Widget wurde wieder entfernt.",
	undoChanged: "Das Widget wurde nach dem Hinzufügen geändert und daher so belassen, wie es ist.",
	undoFailed:
		"Das Widget konnte nicht entfernt werden, oder die Antwort von Akua ging verloren. Sie können es gefahrlos erneut rückgängig machen.",

	discardAsk: "Eingaben verwerfen?",
	discardConfirm: "Verwerfen",
	discardDecline: "Weiter bearbeiten",
	dismiss: "Ausblenden",

	refusedTitle: "Das Widget wurde nicht hinzugefügt",
	refusedFields:
		"Es wurde nichts hinzugefügt. Korrigieren Sie die unten markierten Angaben, und senden Sie sie erneut ab.",
	notAppliedTitle: "Es wurde nichts hinzugefügt",
	unknownTitle: "Das Widget wurde möglicherweise hinzugefügt",
	unknownNext: "Ein neuer Versuch ist gefahrlos: Es wird nicht zweimal hinzugefügt.",
	edit: "Bearbeiten",

	errorUnauthorized:
		"Ihre Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab neu an, und versuchen Sie es dann erneut; Ihre Eingaben bleiben hier erhalten.",
	errorForbidden: "Sie dürfen diesem Dashboard keine Widgets hinzufügen. Bitten Sie seinen Eigentümer um Zugriff.",
	errorNotFound:
		"Dieses Dashboard gibt es nicht mehr, oder Sie haben keinen Zugriff darauf. Bitten Sie seinen Eigentümer um Zugriff, oder öffnen Sie ein anderes.",
	errorConflict:
		"Akua hat dies wegen eines Konflikts mit einer anderen Änderung abgelehnt. Prüfen Sie das Dashboard, und senden Sie das Formular dann erneut ab.",
	errorRefusedLater:
		"Akua hat diesen Versuch abgelehnt, aber ein früherer wurde möglicherweise ausgeführt. Prüfen Sie das Dashboard.",
	errorInProgress: "Akua bearbeitet die erste Anfrage noch.",
	errorValidation: "Akua hat diese Angaben nicht akzeptiert. Ändern Sie sie, und senden Sie sie erneut ab.",
	errorRateLimited: "Akua erhält derzeit zu viele Anfragen.",
	errorServer: "Bei Akua selbst ist ein Problem aufgetreten.",
	errorRefused:
		"Akua hat die Anfrage abgelehnt. Senden Sie das Formular erneut ab, oder geben Sie den Betreibern dieser Seite Bescheid.",
	errorConnection: "Akua ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.",
	errorConnectionBroken: "Die Verbindung brach ab, bevor Akua geantwortet hat.",
	errorTimeout: "Akua hat nicht rechtzeitig geantwortet.",
	errorAborted: "Die Anfrage wurde angehalten, bevor sie gesendet wurde.",
	errorAbortedSent: "Die Anfrage wurde angehalten, nachdem sie gesendet worden war.",
	errorResponse: "Die Antwort von Akua konnte nicht gelesen werden.",
	errorConfig: "Dieses Formular ist nicht richtig eingerichtet. Geben Sie den Betreibern dieser Seite Bescheid:",
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

	displayTypeTable: "Tabelle",
	displayTypeStat: "Kennzahl",
	displayTypeJson: "JSON",
	displayTypeLogs: "Logs",

	previewAgain: "Erneut ausführen",
	previewRunning: "Wird ausgeführt …",
	previewTook: (seconds) => `Dauer: ${seconds.text} s.`,
	previewEnded: "Die Ausführung ist beendet.",
	previewAsk: "Dieses Snippet kann beim Ausführen etwas verändern. Jetzt ausführen?",
	previewConfirm: "Ausführen",
	previewDecline: "Nicht ausführen",
	previewStopped: "Angehalten. Was das Snippet bis dahin verändert hat, bleibt verändert.",
	previewForbidden: "Sie dürfen dieses Snippet nicht ausführen. Hinzufügen können Sie es trotzdem.",
	previewNotFound:
		"Dieses Snippet gibt es nicht mehr, oder Sie haben keinen Zugriff darauf. Wählen Sie ein anderes aus.",
	previewRefused:
		"Akua hat es abgelehnt, dieses Snippet auszuführen. Prüfen Sie es in Akua, und führen Sie es dann erneut aus.",
	previewTimedOut:
		"Das Snippet wurde nicht rechtzeitig fertig und läuft möglicherweise noch. Warten Sie einen Moment, bevor Sie es erneut ausführen.",
	previewLost:
		"Die Antwort von Akua ging verloren; das Snippet wurde also möglicherweise ausgeführt. Führen Sie es nur dann erneut aus, wenn es zweimal laufen darf.",
	previewFailed: "Das Snippet konnte nicht ausgeführt werden, und nichts wurde verändert. Versuchen Sie es erneut.",
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
	resultNotTable: "Dieses Ergebnis ist keine Tabelle und wird daher als JSON angezeigt.",
	resultNotStat: "Dieses Ergebnis ist nicht eine einzelne Zahl oder ein Wort und wird daher als JSON angezeigt.",
	resultNotLogs: "Dieses Ergebnis besteht nicht aus Textzeilen und wird daher als JSON angezeigt.",
	resultUnknownType: (type, shownAs) =>
		`Die Anzeigeart „${type}“ ist neuer als diese Seite. Das Ergebnis wird daher als ${shownAs} angezeigt.`,
	resultBroken: (type) => `Dieses Ergebnis konnte nicht als ${type} angezeigt werden. Hier steht es als reiner Text:`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Nur das erste Zeichen (${characters.text}) wird angezeigt.`,
			other: `Nur die ersten ${characters.text} Zeichen werden angezeigt.`,
		}),
	resultCopied: "Kopiert.",
	resultNotCopied: "Der Browser hat das Kopieren nicht erlaubt.",

	tableKey: "Schlüssel",
	tableValue: "Wert",
	tableColumn: (position) => `Spalte ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Ohne Namen",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
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
	tableNoValue: "Kein Wert",
	tableEmptyText: "Leerer Text",

	logsSearch: "Zeilen durchsuchen",
	logsWrap: "Lange Zeilen umbrechen",
	logsEnd: "Zum Ende springen",
	logsEmpty: "Es gibt keine Zeilen.",
	logsCut: (shown) =>
		plural(shown, {
			one: `Nur die letzte Zeile (${shown.text}) wird angezeigt.`,
			other: `Nur die letzten ${shown.text} Zeilen werden angezeigt.`,
		}),
	logsError: "Fehler",
	logsWarning: "Warnung",
	logsInfo: "Info",
	logsDebug: "Debug",

	jsonSearch: "Schlüssel und Werte durchsuchen",
	jsonItems: (items) => plural(items, { one: `${items.text} Element`, other: `${items.text} Elemente` }),
	jsonKeys: (keys) => `${keys.text} Schlüssel`,
	jsonMore: (more, rest) => `${more.text} von ${rest.text} weiteren anzeigen`,
	jsonCopyValue: "Wert kopieren",
	jsonCopyPath: "Pfad kopieren",
	jsonWhole: "Der ganze Text",
	jsonString: "Text",
	jsonNumber: "Zahl",
	jsonBoolean: "Wahrheitswert",
	jsonNull: "null",
	jsonArray: "Liste",
	jsonObject: "Objekt",
	jsonOther: "Sonstiges",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Kein Treffer" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Suche läuft …",
	searchNext: "Nächster Treffer",
	searchPrevious: "Vorheriger Treffer",

	statTrue: "Ja",
	statFalse: "Nein",
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} Wert von ${first} bis ${last}, zwischen ${lowest} und ${highest}`,
			other: `${points.text} Werte von ${first} bis ${last}, zwischen ${lowest} und ${highest}`,
		}),
};
