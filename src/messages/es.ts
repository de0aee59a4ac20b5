import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("es");

const columnCount = (count: Count) => plural(count, { one: `${count.text} columna`, other: `${count.text} columnas` });
const rowCount = (count: Count) => plural(count, { one: `${count.text} fila`, other: `${count.text} filas` });

/** All messages in Spanish. */
export const es: AllMessages = {
	submit: "Añadir widget",
	formTitle: "Añadir un widget",
	formLoading: "Cargando el formulario…",
	formNotLoaded: "No se pudo cargar el formulario.",
	formOffline: "Sin conexión. El formulario se cargará cuando vuelva la conexión.",
	tryAgain: "Reintentar",
	dialogClose: "Cerrar",

	snippetLabel: "Fragmento de código",
	snippetHint: "El código cuyo resultado muestra el widget.",
	snippetPlaceholder: "Buscar fragmentos",
	snippetClear: "Quitar el fragmento",
	snippetToggle: "Mostrar los fragmentos",
	snippetLoading: "Cargando fragmentos…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, {
			one: `${loaded.text} cargado; quedan más por llegar…`,
			other: `${loaded.text} cargados; quedan más por llegar…`,
		}),
	snippetEmpty: "Todavía no hay fragmentos. Primero, cree uno en Akua.",
	snippetNoMatch: (query) => `Ningún fragmento coincide con «${query}».`,
	snippetNoMatchYet: (query, loaded) =>
		plural(loaded, {
			one: `Nada coincide con «${query}» en el único (${loaded.text}) cargado hasta ahora…`,
			other: `Nada coincide con «${query}» entre los ${loaded.text} cargados hasta ahora…`,
		}),
	snippetFailed: "No se han podido cargar los fragmentos.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Solo se ha podido cargar ${loaded.text} fragmento.`,
			other: `Solo se han podido cargar ${loaded.text} fragmentos.`,
		}),
	snippetRetry: "Reintentar",
	snippetRendersAs: (type) => `Se muestra como ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} fragmento`, other: `${count.text} fragmentos` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} de ${total.text}`,
	snippetOnDashboard: (types) => `Ya está en este panel, mostrado como ${types}. Puede añadirlo otra vez.`,
	snippetIdLabel: "ID del fragmento",
	snippetIdHint: "No tiene permiso para ver la lista de fragmentos; escriba el ID del que quiera mostrar.",

	displayTypeLabel: "Mostrar como",
	displayTypeTableHint: "En columnas",
	displayTypeStatHint: "Un solo valor",
	displayTypeJsonHint: "En forma de árbol",
	displayTypeLogsHint: "Línea por línea",
	displayTypeAuto: "Según el fragmento",
	displayTypeAutoHint: "También si cambia más adelante",
	displayTypeAutoNamed: (type) => `Ahora: ${type}`,

	previewLabel: "Vista previa",
	previewHint: "Ejecuta el fragmento una vez y muestra aquí su resultado.",
	previewRun: "Ejecutar el fragmento",
	previewNotLoaded: "No se pudo cargar la vista previa.",
	previewOffline: "Sin conexión. La vista previa se cargará cuando vuelva la conexión.",

	positionLabel: "Posición",
	optional: "opcional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Será el primer widget."
			: `Déjelo vacío para añadirlo al final, después ${plural(widgets, { one: "del único widget", other: `de ${widgets.text} widgets` })}.`,
	positionHintUnknown: "Déjelo vacío para añadirlo al final.",
	positionPlaceholder: "Final",
	positionIncrease: "Aumentar la posición",
	positionDecrease: "Reducir la posición",

	colSpanLabel: "Ancho",
	colSpanOption: columnCount,

	snippetRequired: "Elija un fragmento.",
	snippetTooLong: "Ningún ID de fragmento es tan largo. Revise lo que ha escrito.",
	positionNotWhole: "Escriba un número entero o deje el campo vacío.",
	positionTooFar: "Escriba un número más cercano a 0 o deje el campo vacío.",
	colSpanInvalid: "Elija uno de los anchos.",
	displayTypeInvalid: "Elija una de las formas de mostrarlo.",

	submitPending: "Añadiendo…",
	cancel: "Cancelar",
	stop: "Detener",

	statusPending: "Añadiendo el widget…",
	statusRetrying: (attempt, of) => `Reintentando (${attempt.text} de ${of.text})…`,
	statusWaiting: "Esperando la red. El widget se añadirá cuando vuelva.",
	statusWaitingHere: "Esperando la red. Mantenga abierta esta página: el widget se añadirá cuando vuelva.",
	statusCreated: "El widget se ha añadido.",
	statusReplayed: "El widget ya estaba añadido; no se ha añadido dos veces.",

	undo: "Deshacer",
	undoPending: "Quitando el widget…",
	undoWaiting: "Esperando la red. El widget se quitará cuando vuelva.",
	undone: "El widget se ha vuelto a quitar.",
	undoChanged: "El widget se ha modificado después de añadirlo, así que se ha dejado como está.",
	undoFailed:
		"No se ha podido quitar el widget o se ha perdido la respuesta de Akua. Puede deshacerlo de nuevo sin riesgo.",

	discardAsk: "¿Descartar lo que ha introducido?",
	discardConfirm: "Descartar",
	discardDecline: "Seguir editando",
	dismiss: "Descartar el aviso",

	refusedTitle: "El widget no se ha añadido",
	refusedFields: "No se ha añadido nada. Corrija lo que está marcado más abajo y envíelo de nuevo.",
	notAppliedTitle: "No se ha añadido nada",
	unknownTitle: "Puede que el widget se haya añadido",
	unknownNext: "Puede reintentarlo sin riesgo: no se añadirá dos veces.",
	edit: "Editar",

	errorUnauthorized:
		"Su sesión ha caducado. Inicie sesión en otra pestaña y vuelva a intentarlo; lo que ha escrito se conserva aquí.",
	errorForbidden: "No tiene permiso para añadir widgets a este panel. Solicite acceso a su propietario.",
	errorNotFound: "Este panel ya no existe o no tiene permiso para verlo. Solicite acceso a su propietario o abra otro.",
	errorConflict:
		"Akua lo ha rechazado por un conflicto con otro cambio. Revise el panel y vuelva a enviar el formulario.",
	errorRefusedLater:
		"Akua ha rechazado este intento, pero es posible que uno anterior se haya realizado. Revise el panel.",
	errorInProgress: "Akua sigue procesando la primera solicitud.",
	errorValidation: "Akua no ha aceptado estos valores. Cámbielos y vuelva a enviarlos.",
	errorRateLimited: "Akua está recibiendo demasiadas solicitudes.",
	errorServer: "Akua ha tenido un problema interno.",
	errorRefused:
		"Akua ha rechazado la solicitud. Vuelva a enviar el formulario o avise a los responsables de esta página.",
	errorConnection: "No se ha podido conectar con Akua. Compruebe su conexión e inténtelo de nuevo.",
	errorConnectionBroken: "La conexión se ha cortado antes de que Akua respondiera.",
	errorTimeout: "Akua no ha respondido a tiempo.",
	errorAborted: "La solicitud se ha detenido antes de enviarse.",
	errorAbortedSent: "La solicitud se ha detenido después de enviarse.",
	errorResponse: "No se ha podido leer la respuesta de Akua.",
	errorConfig: "Este formulario no está bien configurado. Avise a los responsables de esta página:",
	errorUnexpected: "Se ha producido un error en esta página.",
	retryIn: (seconds) =>
		plural(seconds, {
			one: `Vuelva a intentarlo dentro de ${seconds.text} segundo.`,
			other: `Vuelva a intentarlo dentro de ${seconds.text} segundos.`,
		}),
	retryInMinutes: (minutes) =>
		plural(minutes, {
			one: `Vuelva a intentarlo dentro de ${minutes.text} minuto.`,
			other: `Vuelva a intentarlo dentro de ${minutes.text} minutos.`,
		}),
	retryLater: "Vuelva a intentarlo más tarde.",

	displayTypeTable: "Tabla",
	displayTypeStat: "Indicador",
	displayTypeJson: "JSON",
	displayTypeLogs: "Registros",

	previewAgain: "Ejecutar de nuevo",
	previewRunning: "Ejecutando…",
	previewTook: (seconds) => `Ha tardado ${seconds.text} s.`,
	previewEnded: "La ejecución ha terminado.",
	previewAsk: "Ejecutar este fragmento puede modificar cosas. ¿Ejecutarlo ahora?",
	previewConfirm: "Ejecutarlo",
	previewDecline: "No ejecutarlo",
	previewStopped: "Detenido. Lo que el fragmento haya modificado hasta ese momento se mantiene.",
	previewForbidden: "No tiene permiso para ejecutar este fragmento. Aun así, puede añadirlo.",
	previewNotFound: "Este fragmento ya no existe o no tiene permiso para verlo. Elija otro.",
	previewRefused: "Akua se ha negado a ejecutar este fragmento. Revíselo en Akua y vuelva a ejecutarlo.",
	previewTimedOut:
		"El fragmento no ha terminado a tiempo y puede que siga ejecutándose. Espere un momento antes de volver a ejecutarlo.",
	previewLost:
		"Se ha perdido la respuesta de Akua, así que puede que el fragmento se haya ejecutado. Vuelva a ejecutarlo solo si puede ejecutarse dos veces.",
	previewFailed: "No se ha podido ejecutar el fragmento y no se ha modificado nada. Inténtelo de nuevo.",
	previewLooksTable: "Parece una tabla.",
	previewLooksStat: "Parece un solo valor.",
	previewLooksJson: "Parecen datos estructurados.",
	previewLooksLogs: "Parecen líneas de texto.",
	previewShowAs: (type) => `Mostrar como ${type}`,

	resultLabel: "Resultado",
	resultPart: (label, part) => `${label}: ${part}`,
	resultLoading: "Cargando el resultado…",
	resultFailed: "El fragmento ha fallado.",
	resultEmpty: "El fragmento no ha devuelto nada.",
	resultNull: "El fragmento ha devuelto null.",
	resultNotTable: "Este resultado no es una tabla, así que se muestra como JSON.",
	resultNotStat: "Este resultado no es un solo número ni una sola palabra, así que se muestra como JSON.",
	resultNotLogs: "Este resultado no son líneas de texto, así que se muestra como JSON.",
	resultUnknownType: (type, shownAs) =>
		`La forma de mostrarlo «${type}» es más reciente que esta página, así que se muestra como ${shownAs}.`,
	resultBroken: (type) => `No se ha podido mostrar este resultado como ${type}. Aquí está como texto sin formato:`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Solo se muestra el primer carácter (${characters.text}).`,
			other: `Solo se muestran los primeros ${characters.text} caracteres.`,
		}),
	resultCopied: "Copiado.",
	resultNotCopied: "El navegador no ha permitido copiar.",

	tableKey: "Clave",
	tableValue: "Valor",
	tableColumn: (position) => `Columna ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Sin nombre",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
	tableEmpty: "Esta tabla no tiene filas.",
	tableCutRows: (shown, total) =>
		plural(shown, {
			one: `Solo se muestra ${shown.text} de ${total.text} filas.`,
			other: `Solo se muestran las primeras ${shown.text} de ${total.text} filas.`,
		}),
	tableCutColumns: (shown, total) =>
		plural(shown, {
			one: `Solo se muestra ${shown.text} de ${total.text} columnas.`,
			other: `Solo se muestran las primeras ${shown.text} de ${total.text} columnas.`,
		}),
	tableCopy: "Copiar como CSV",
	tableNoValue: "Sin valor",
	tableEmptyText: "Texto vacío",

	logsSearch: "Buscar en las líneas",
	logsWrap: "Ajustar las líneas largas",
	logsEnd: "Ir al final",
	logsEmpty: "No hay líneas.",
	logsCut: (shown) =>
		plural(shown, {
			one: `Solo se muestra la última línea (${shown.text}).`,
			other: `Solo se muestran las últimas ${shown.text} líneas.`,
		}),
	logsError: "Error",
	logsWarning: "Advertencia",
	logsInfo: "Información",
	logsDebug: "Depuración",

	jsonSearch: "Buscar claves y valores",
	jsonItems: (items) => plural(items, { one: `${items.text} elemento`, other: `${items.text} elementos` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} clave`, other: `${keys.text} claves` }),
	jsonMore: (more, rest) => `Mostrar ${more.text} más de ${rest.text}`,
	jsonCopyValue: "Copiar el valor",
	jsonCopyPath: "Copiar la ruta",
	jsonWhole: "El texto completo",
	jsonString: "texto",
	jsonNumber: "número",
	jsonBoolean: "booleano",
	jsonNull: "null",
	jsonArray: "lista",
	jsonObject: "objeto",
	jsonOther: "otro",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Sin coincidencias" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Buscando…",
	searchNext: "Coincidencia siguiente",
	searchPrevious: "Coincidencia anterior",

	statTrue: "Sí",
	statFalse: "No",
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valor de ${first} a ${last}, entre ${lowest} y ${highest}`,
			other: `${points.text} valores de ${first} a ${last}, entre ${lowest} y ${highest}`,
		}),
};
