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
	formNotLoaded: "No se ha podido cargar el formulario.",
	formOffline: "Sin conexión. El formulario se cargará cuando vuelva la conexión.",
	tryAgain: "Reintentar",
	dialogClose: "Cerrar",

	snippetLabel: "Fragmento de código",
	snippetHint: "Elija el fragmento cuyo resultado quiera ver en este panel.",
	snippetPlaceholder: "Buscar fragmentos",
	snippetClear: "Quitar el fragmento",
	snippetToggle: "Mostrar los fragmentos",
	snippetLoading: "Cargando fragmentos…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, { one: `${loaded.text} cargado hasta ahora…`, other: `${loaded.text} cargados hasta ahora…` }),
	snippetEmpty: "Todavía no hay fragmentos. Primero, cree uno en Akua.",
	snippetNoMatch: (query) => `Ningún fragmento coincide con «${query}».`,
	snippetNoMatchYet: (loaded) =>
		plural(loaded, {
			one: `Sin coincidencias en el primero (${loaded.text}). Cargando más…`,
			other: `Sin coincidencias en los primeros ${loaded.text}. Cargando más…`,
		}),
	snippetFailed: "No se han podido cargar los fragmentos.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Solo se ha podido cargar ${loaded.text} fragmento.`,
			other: `Solo se han podido cargar ${loaded.text} fragmentos.`,
		}),
	snippetRendersAs: (type) => `Se muestra como ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} fragmento`, other: `${count.text} fragmentos` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} de ${total.text}`,
	snippetOnDashboard: (types) => `Ya está en este panel como ${types}. Puede añadirlo otra vez.`,
	snippetUnused: (text) => `«${text}» no se ha usado. Elija un fragmento de la lista.`,
	snippetOpen: "Abrir en Akua",
	snippetIdLabel: "ID del fragmento",
	snippetIdHint: "No tiene acceso a la lista de fragmentos. Escriba el ID de un fragmento.",

	displayTypeLabel: "Mostrar como",
	displayTypeTableHint: "Filas y columnas",
	displayTypeStatHint: "Un solo valor",
	displayTypeJsonHint: "Árbol de datos",
	displayTypeLogsHint: "Líneas de texto",
	displayTypeAuto: "Según el fragmento",
	displayTypeAutoHint: "Según el fragmento",
	displayTypeAutoNamed: (type) => `Ahora: ${type}`,

	previewLabel: "Vista previa",
	previewEmpty: "Elija un fragmento para ver aquí su resultado.",
	previewHint: "Ejecute el fragmento para ver su resultado.",
	previewRun: "Ejecutar el fragmento",
	previewNotLoaded: "No se ha podido cargar la vista previa.",
	previewOffline: "Sin conexión. La vista previa se cargará cuando vuelva la conexión.",

	positionLabel: "Posición",
	optional: "opcional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Será el primer widget."
			: `Déjelo vacío para añadirlo al final, después ${plural(widgets, { one: "del único widget", other: `de ${widgets.text} widgets` })}. 0 es el primer lugar.`,
	positionHintUnknown: "Déjelo vacío para añadirlo al final. 0 es el primer lugar.",
	positionFirst: "Será el primer widget.",
	positionAfter: (name) => `Irá justo después de «${name}».`,
	positionPlaceholder: "Final",
	positionIncrease: "Aumentar la posición",
	positionDecrease: "Reducir la posición",

	colSpanLabel: "Ancho",
	colSpanOption: columnCount,

	snippetRequired: "Elija un fragmento.",
	snippetTooLong: "Es demasiado largo para un ID de fragmento.",
	positionNotWhole: "Escriba un número entero o deje el campo vacío.",
	positionTooFar: "Ese número está fuera de los límites.",
	colSpanInvalid: "Elija un ancho.",
	displayTypeInvalid: "Elija una forma de mostrarlo.",

	submitPending: "Añadiendo…",
	cancel: "Cancelar",
	stop: "Cancelar la solicitud",

	statusPending: "Añadiendo el widget…",
	statusRetrying: (attempt, of) => `Reintentando (${attempt.text} de ${of.text})…`,
	statusWaiting: "Sin conexión. El widget se añadirá cuando vuelva la conexión.",
	statusWaitingHere: "Sin conexión. Mantenga abierta esta página: el widget se añadirá cuando vuelva la conexión.",
	statusCreated: (name) => `«${name}» se ha añadido.`,
	statusReplayed: (name) => `«${name}» ya se había añadido. No se ha creado ningún duplicado.`,

	view: "Ver",
	undo: "Deshacer",
	undoPending: (name) => `Quitando «${name}»…`,
	undoWaiting: (name) => `Sin conexión. «${name}» se quitará cuando vuelva la conexión.`,
	undone: (name) => `«${name}» se ha quitado.`,
	undoChanged: (name) => `«${name}» se ha editado después de añadirlo, así que no se ha quitado.`,
	undoFailed: (name) => `Puede que «${name}» no se haya quitado. Puede deshacerlo de nuevo sin riesgo.`,

	discardAsk: "¿Descartar lo que ha introducido?",
	discardConfirm: "Descartar",
	discardDecline: "Seguir editando",
	dismiss: "Descartar el aviso",

	notAppliedTitle: "El widget no se ha añadido",
	notAppliedNotice: (name) => `«${name}» no se ha añadido.`,
	unknownTitle: "Puede que el widget se haya añadido",
	unknownNotice: (name) => `Puede que «${name}» se haya añadido.`,
	unknownNext: "Puede reintentarlo sin riesgo: no se añadirá dos veces.",
	unknownChanged: "Los valores han cambiado, así que al enviarlos se añadirá otro widget.",
	refusedFields: "Corrija los campos marcados.",
	edit: "Editar",

	errorUnauthorized:
		"Su sesión ha caducado. Inicie sesión en otra pestaña y vuelva a intentarlo; lo que ha escrito se conserva aquí.",
	errorForbidden: "No tiene permiso para añadir widgets a este panel. Solicite acceso a su propietario.",
	dashboardForbidden:
		"No tiene permiso para ver este panel, así que quizá no pueda añadir widgets. Solicite acceso a su propietario.",
	errorNotFound: "Este panel ya no existe o no tiene acceso a él. Solicite acceso a su propietario o abra otro.",
	errorConflict: "Hay un conflicto con otro cambio. Revise el panel y vuelva a enviar el formulario.",
	errorRefusedLater:
		"Akua ha rechazado esta solicitud, pero puede que una anterior se haya completado. Revise el panel.",
	errorInProgress: "Akua todavía está procesando esta solicitud.",
	errorValidation: "Akua no ha aceptado estos valores. Cámbielos y vuelva a enviarlos.",
	errorRateLimited: "Akua está recibiendo demasiadas solicitudes.",
	errorServer: "Akua ha tenido un problema.",
	errorRefused: "Akua ha rechazado la solicitud. Vuelva a enviar el formulario o avise al responsable del sitio.",
	errorConnection: "No se ha podido conectar con Akua. Compruebe su conexión e inténtelo de nuevo.",
	errorConnectionBroken: "La conexión se ha cortado antes de que Akua respondiera.",
	errorTimeout: "Akua no ha respondido a tiempo.",
	errorAborted: "La solicitud se ha cancelado.",
	errorAbortedSent: "La solicitud se ha cancelado después de enviarse.",
	errorResponse: "No se ha podido leer la respuesta de Akua.",
	errorConfig: "Este formulario no está bien configurado. Comunique lo siguiente al responsable del sitio:",
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
	previewStop: "Detener",
	previewRunning: "Ejecutando…",
	previewTook: (seconds) => `Ha tardado ${seconds.text} s.`,
	previewEnded: "Listo.",
	previewAsk: "Este fragmento puede hacer cambios. ¿Ejecutarlo?",
	previewConfirm: "Ejecutar de todos modos",
	previewDecline: "No ejecutar",
	previewStopped: "Detenido. Los cambios ya realizados se mantienen.",
	previewForbidden: "No tiene permiso para ejecutar este fragmento. Aun así, puede añadirlo.",
	previewNotFound: "Este fragmento ya no existe o no tiene acceso a él. Elija otro.",
	previewRefused: "Akua se ha negado a ejecutar este fragmento. Revíselo en Akua y vuelva a ejecutarlo.",
	previewTimedOut:
		"El fragmento no ha terminado a tiempo y puede que siga ejecutándose. Espere un momento antes de volver a ejecutarlo.",
	previewLost:
		"Se ha perdido la respuesta de Akua, así que puede que el fragmento se haya ejecutado. Vuelva a ejecutarlo solo si no hay riesgo en hacerlo dos veces.",
	previewFailed: "No se ha podido ejecutar el fragmento. No se ha modificado nada. Inténtelo de nuevo.",
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
	resultMismatch: (type) => `Este resultado no se puede mostrar como ${type}. Se muestra como JSON.`,
	resultUnknownType: (type, shownAs) => `«${type}» todavía no se admite aquí. Se muestra como ${shownAs}.`,
	resultBroken: (type) => `Este resultado no se puede mostrar como ${type}. Se muestra como texto sin formato.`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Solo se muestra el primer carácter (${characters.text}).`,
			other: `Solo se muestran los primeros ${characters.text} caracteres.`,
		}),
	resultCopied: "Copiado.",
	resultCopiedPart: (characters) => `Solo se han copiado los primeros ${characters.text} caracteres.`,
	resultNotCopied: "El navegador ha bloqueado la copia.",

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
	tableCopiedRows: (copied, total) => `Filas copiadas: ${copied.text} de ${total.text}.`,
	tableNoValue: "Sin valor",
	tableEmptyText: "Texto vacío",

	logsSearch: "Buscar en los registros",
	logsWrap: "Ajustar las líneas largas",
	logsEnd: "Ir al final",
	logsEmpty: "No hay líneas de registro.",
	logsCut: (shown, total) =>
		plural(shown, {
			one: `Solo se muestra ${shown.text} de ${total.text} líneas.`,
			other: `Solo se muestran las últimas ${shown.text} de ${total.text} líneas.`,
		}),
	logsError: "Error",
	logsWarning: "Advertencia",
	logsInfo: "Información",
	logsDebug: "Depuración",

	jsonSearch: "Buscar en el JSON",
	jsonItems: (items) => plural(items, { one: `${items.text} elemento`, other: `${items.text} elementos` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} clave`, other: `${keys.text} claves` }),
	jsonMore: (more, rest) => `Mostrar ${more.text} más de ${rest.text}`,
	jsonCopyValue: "Copiar el valor",
	jsonCopyPath: "Copiar la ruta",
	jsonWhole: "Texto completo",
	jsonString: "cadena",
	jsonNumber: "número",
	jsonBoolean: "booleano",
	jsonNull: "null",
	jsonArray: "matriz",
	jsonObject: "objeto",
	jsonOther: "otro",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Sin coincidencias" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Buscando…",
	searchNext: "Coincidencia siguiente",
	searchPrevious: "Coincidencia anterior",

	statTrue: "Sí",
	statFalse: "No",
	statCut: (shown, total) => `La línea muestra los últimos ${shown.text} de ${total.text} valores.`,
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valor de ${first} a ${last}, entre ${lowest} y ${highest}`,
			other: `${points.text} valores de ${first} a ${last}, entre ${lowest} y ${highest}`,
		}),
};
