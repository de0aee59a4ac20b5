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

	displayTypeTableHint: "Filas y columnas",
	displayTypeStatHint: "Un solo valor",
	displayTypeJsonHint: "Árbol de datos",
	displayTypeLogsHint: "Líneas de texto",
	displayTypeAutoHint: "Según el fragmento",
	displayTypeAutoNamed: (type) => `Ahora: ${type}`,

	previewLabel: "Vista previa",
	previewEmpty: "Elija un fragmento para ver aquí su resultado.",
	previewHint: "Ejecute el fragmento para ver su resultado.",
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
	placeEnd: "Al final",
	placeStart: "Al principio",
	placeAfter: (name) => `Después de ${name}`,
	placeHint: (place, of) => `Será el widget ${place.text} de ${of.text}.`,
	placeLoading: "Cargando los widgets de este panel…",
	placeGone: "El widget elegido ya no existe. Este es el lugar más cercano.",

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
	placedNearby: "El widget anterior ya no existe, así que está en el lugar más cercano.",
	placedAtEnd: "Está al final porque el lugar elegido no estaba disponible.",

	view: "Ver",
	undoPending: (name) => `Quitando «${name}»…`,
	undoWaiting: (name) => `Sin conexión. «${name}» se quitará cuando vuelva la conexión.`,
	undone: (name) => `«${name}» se ha quitado.`,
	undoChanged: (name) => `«${name}» se ha editado después de añadirlo, así que no se ha quitado.`,
	undoFailed: (name) => `Puede que «${name}» no se haya quitado. Puede deshacerlo de nuevo sin riesgo.`,

	discardAsk: "¿Descartar lo que ha introducido?",
	discardConfirm: "Descartar",
	discardDecline: "Seguir editando",

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

	displayTypeLabel: "Mostrar como",
	displayTypeAuto: "Según el fragmento",
	colSpanLabel: "Ancho",
	colSpanOption: columnCount,
	undo: "Deshacer",
	dismiss: "Descartar el aviso",
	previewRun: "Ejecutar el fragmento",
	errorRateLimited: "Akua está recibiendo demasiadas solicitudes.",

	displayTypeTable: "Tabla",
	displayTypeStat: "Indicador",
	displayTypeJson: "JSON",
	displayTypeLogs: "Registros",

	previewAgain: "Ejecutar de nuevo",
	previewRunning: "Ejecutando…",
	previewAsk: "Este fragmento puede hacer cambios. ¿Ejecutarlo?",
	previewConfirm: "Ejecutar de todos modos",
	previewDecline: "No ejecutar",
	previewRefused: "Akua se ha negado a ejecutar este fragmento. Revíselo en Akua y vuelva a ejecutarlo.",
	previewTimedOut:
		"El fragmento no ha terminado a tiempo y puede que siga ejecutándose. Espere un momento antes de volver a ejecutarlo.",
	previewLost:
		"Se ha perdido la respuesta de Akua, así que puede que el fragmento se haya ejecutado. Vuelva a ejecutarlo solo si no hay riesgo en hacerlo dos veces.",
	previewFailed: "No se ha podido ejecutar el fragmento. No se ha modificado nada. Inténtelo de nuevo.",

	previewStop: "Detener",
	previewTook: (seconds) => `Ha tardado ${seconds.text} s.`,
	previewEnded: "Listo.",
	previewStopped: "Detenido. Los cambios ya realizados se mantienen.",
	previewForbidden: "No tiene permiso para ejecutar este fragmento. Aun así, puede añadirlo.",
	previewNotFound: "Este fragmento ya no existe o no tiene acceso a él. Elija otro.",
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
	tableSorting: "Ordenando…",
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

	widgetLoading: "Cargando el fragmento…",
	widgetWaiting: "A la espera de ejecutarse…",
	widgetWaitingOffline: "Sin conexión. El fragmento se ejecutará cuando vuelva la conexión.",
	widgetNotRun: "Aún sin ejecutar",
	widgetUpdatedNow: "Actualizado ahora mismo",
	widgetUpdated: (ago) => `Actualizado ${ago}`,
	widgetMayChange: "Este fragmento puede hacer cambios, así que no se ejecuta solo.",
	widgetUnlisted: "Este fragmento no aparece en su lista, así que no se ejecuta solo.",
	widgetLookupFailed: "No se han podido cargar los datos de este fragmento, así que no se ejecuta solo.",
	widgetSignIn: "Su sesión ha caducado. Inicie sesión en otra pestaña y vuelva a ejecutar el fragmento.",
	widgetForbidden: "No tiene permiso para ejecutar este fragmento. Pida acceso a su propietario.",
	widgetGone: "Este fragmento ya no existe o no tiene acceso a él.",
	widgetNotReached: "No se ha podido cargar el resultado. Inténtelo de nuevo en un momento.",
	widgetKept: "Se sigue mostrando el último resultado.",
	widgetUnknownType: (type) => `Los widgets de tipo «${type}» todavía no se pueden mostrar aquí.`,

	refreshPause: "Pausar la actualización",
	refreshResume: "Reanudar la actualización",

	boardLabel: "Panel",
	boardLoading: "Cargando los widgets…",
	boardOffline: "Sin conexión. Los widgets se cargarán cuando vuelva la conexión.",
	boardFailed: "No se han podido cargar los widgets.",
	boardGone: "Este panel ya no existe o no tiene acceso a él.",
	boardEmpty: "Todavía no hay widgets",
	boardEmptyHint: "Añada un widget para ver aquí el resultado de un fragmento.",
	widgetBroken: (name) => `No se puede mostrar «${name}».`,

	arrange: "Organizar",
	arrangeDone: "Listo",
	editingLoading: "Cargando…",
	editingNotLoaded: "No se ha podido cargar.",
	editingOffline: "Sin conexión. Se cargará cuando vuelva la conexión.",

	saving: "Guardando…",
	savingPaused: (changes) =>
		plural(changes, {
			one: `Sin conexión. ${changes.text} cambio se guardará cuando vuelva la conexión.`,
			other: `Sin conexión. ${changes.text} cambios se guardarán cuando vuelva la conexión.`,
		}),

	menuLabel: (name) => `Opciones de ${name}`,

	boardSignIn: "Su sesión ha caducado. Inicie sesión en otra pestaña y vuelva a intentarlo.",
	boardForbidden: "No tiene permiso para modificar este panel. Solicite acceso a su propietario.",
	boardUnreachable: "No se puede conectar con Akua.",
	boardRefused: "Akua ha rechazado la solicitud.",
	boardConfig: "Este panel no está bien configurado. Comunique lo siguiente al responsable del sitio:",

	redo: "Rehacer",
	undid: "Deshecho.",
	redid: "Rehecho.",

	saved: "Guardado.",
	savingStalled: "Sus cambios aún no se han guardado.",
	savingDiscard: "Descartar los cambios",

	handleLabel: (name, place, of) => `Mover ${name}, posición ${place.text} de ${of.text}`,
	handleHelp:
		"Pulse Intro para empezar a mover el widget. Desplácelo con las flechas o cambie su ancho con Alt y la flecha izquierda o derecha. Pulse Intro para soltarlo o Esc para cancelar.",
	moveTaken: (name, place, of) => `${name} listo para mover, posición ${place.text} de ${of.text}.`,
	moveFirst: (place, of) => `Posición ${place.text} de ${of.text}, al principio.`,
	moveAfter: (place, of, after) => `Posición ${place.text} de ${of.text}, después de ${after}.`,
	moveDropped: (name, place, of) => `${name} movido a la posición ${place.text} de ${of.text}.`,
	moveCanceled: (name) => `${name} ha vuelto a su posición.`,
	widthOf: (name) => `Ancho de ${name}`,

	moveLabel: "Mover",
	moveEarlier: "Una posición antes",
	moveLater: "Una posición después",
	moveToStart: "Al principio",
	moveToEnd: "Al final",
	moveIsFirst: "Ya está al principio",
	moveIsLast: "Ya está al final",
	moveAfterLabel: "Colocar después de",
	duplicate: "Duplicar",
	duplicateImpossible: "Este widget tiene ajustes que no se pueden copiar aquí.",
	addAfter: "Añadir un widget después",
	remove: "Quitar",
	removeAsk: "Una vez quitado, este widget no se podrá restaurar.",
	removeConfirm: "Quitar de todos modos",
	removeDecline: "Conservar",
	removed: (name) => `«${name}» se ha quitado.`,

	conflictWidth: (theirs) => `Otra persona ha cambiado el ancho de este widget a ${columnCount(theirs)}.`,
	conflictDisplayType: (theirs) => `Otra persona ha cambiado la forma de mostrar este widget: «${theirs}».`,
	conflictRemove: "Otra persona ha modificado este widget, así que todavía no se ha quitado.",
	conflictFound: (name) => `Otra persona también ha modificado «${name}». Elija qué cambio mantener.`,
	conflictMine: "Usar mi cambio",
	conflictTheirs: "Mantener el otro",

	noticeFailed: (name) => `El cambio en «${name}» no se ha guardado.`,
	noticeGone: (name) => `«${name}» ya no existe.`,
	noticeAddAgain: "Añadir de nuevo",
	noticePlaceLost: (name) => `«${name}» está ahora al final porque los widgets contiguos ya no existen.`,
	noticeAlsoChanged: (name) =>
		`Otra persona también ha modificado «${name}». El cambio que ha hecho usted se ha guardado.`,
	noticeBusy: (name) => `«${name}» no dejaba de cambiar, así que su cambio no se ha guardado.`,
	noticeNotUndone: (name) => `Otra persona ha modificado «${name}» entretanto, así que se ha dejado como está.`,
};
