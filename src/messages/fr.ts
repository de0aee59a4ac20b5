import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("fr");

const columnCount = (count: Count) => plural(count, { one: `${count.text} colonne`, other: `${count.text} colonnes` });
const rowCount = (count: Count) => plural(count, { one: `${count.text} ligne`, other: `${count.text} lignes` });

/** All messages in French. Spaces before double punctuation marks and inside quotation marks are non-breaking. */
export const fr: AllMessages = {
	submit: "Ajouter le widget",
	formTitle: "Ajouter un widget",
	formLoading: "Chargement du formulaire…",
	formNotLoaded: "Le formulaire n’a pas pu être chargé.",
	formOffline: "Vous êtes hors ligne. Le formulaire se chargera dès le retour de la connexion.",
	tryAgain: "Réessayer",
	dialogClose: "Fermer",

	snippetLabel: "Extrait de code",
	snippetHint: "Le code dont le widget affiche le résultat.",
	snippetPlaceholder: "Rechercher un extrait",
	snippetClear: "Effacer l’extrait choisi",
	snippetToggle: "Afficher les extraits",
	snippetLoading: "Chargement des extraits…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, {
			one: `${loaded.text} chargé, d’autres arrivent…`,
			other: `${loaded.text} chargés, d’autres arrivent…`,
		}),
	snippetEmpty: "Il n’y a pas encore d’extraits. Créez-en d’abord un dans Akua.",
	snippetNoMatch: (query) => `Aucun extrait ne correspond à « ${query} ».`,
	snippetNoMatchYet: (query, loaded) =>
		plural(loaded, {
			one: `Rien ne correspond à « ${query} » pour l’instant (${loaded.text} extrait chargé)…`,
			other: `Rien ne correspond à « ${query} » pour l’instant (${loaded.text} extraits chargés)…`,
		}),
	snippetFailed: "Les extraits n’ont pas pu être chargés.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Seul ${loaded.text} extrait a pu être chargé.`,
			other: `Seuls ${loaded.text} extraits ont pu être chargés.`,
		}),
	snippetRetry: "Réessayer",
	snippetRendersAs: (type) => `Affichage : ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} extrait`, other: `${count.text} extraits` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} sur ${total.text}`,
	snippetOnDashboard: (types) =>
		`Déjà présent sur ce tableau de bord (affichage : ${types}). Vous pouvez l’ajouter une nouvelle fois.`,
	snippetIdLabel: "Identifiant de l’extrait",
	snippetIdHint:
		"Vous n’avez pas l’autorisation de lister les extraits ; saisissez donc l’identifiant de celui que vous voulez afficher.",

	displayTypeLabel: "Afficher comme",
	displayTypeTableHint: "En colonnes",
	displayTypeStatHint: "Une seule valeur",
	displayTypeJsonHint: "En arborescence",
	displayTypeLogsHint: "Ligne par ligne",
	displayTypeAuto: "Selon l’extrait",
	displayTypeAutoHint: "Même en cas de modification",
	displayTypeAutoNamed: (type) => `Actuellement : ${type}`,

	previewLabel: "Aperçu",
	previewHint: "Exécute l’extrait une fois et affiche son résultat ici.",
	previewRun: "Exécuter l’extrait",
	previewNotLoaded: "L’aperçu n’a pas pu être chargé.",
	previewOffline: "Vous êtes hors ligne. L’aperçu se chargera dès le retour de la connexion.",

	positionLabel: "Position",
	optional: "facultatif",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Ce sera le premier widget."
			: `Laissez vide pour l’ajouter à la fin, après ${plural(widgets, { one: "l’unique widget", other: `${widgets.text} widgets` })}.`,
	positionHintUnknown: "Laissez vide pour l’ajouter à la fin.",
	positionPlaceholder: "Fin",
	positionIncrease: "Augmenter la position",
	positionDecrease: "Diminuer la position",

	colSpanLabel: "Largeur",
	colSpanOption: columnCount,

	snippetRequired: "Choisissez un extrait.",
	snippetTooLong: "Aucun identifiant d’extrait n’a cette longueur. Vérifiez votre saisie.",
	positionNotWhole: "Saisissez un nombre entier ou laissez le champ vide.",
	positionTooFar: "Saisissez un nombre plus proche de 0 ou laissez le champ vide.",
	colSpanInvalid: "Choisissez l’une des largeurs.",
	displayTypeInvalid: "Choisissez l’un des types d’affichage.",

	submitPending: "Ajout en cours…",
	cancel: "Annuler",
	stop: "Arrêter",

	statusPending: "Ajout du widget en cours…",
	statusRetrying: (attempt, of) => `Nouvel essai (${attempt.text} sur ${of.text})…`,
	statusWaiting: "En attente du réseau. Le widget sera ajouté dès son retour.",
	statusWaitingHere: "En attente du réseau. Gardez cette page ouverte : le widget sera ajouté dès son retour.",
	statusCreated: "Le widget a été ajouté.",
	statusReplayed: "Le widget avait déjà été ajouté ; il ne l’a pas été une seconde fois.",

	undo: "Annuler l’ajout",
	undoPending: "Retrait du widget en cours…",
	undoWaiting: "En attente du réseau. Le widget sera retiré dès son retour.",
	undone: "Le widget a été retiré.",
	undoChanged: "Le widget a été modifié depuis son ajout ; il a donc été laissé tel quel.",
	undoFailed: "Le widget n’a pas pu être retiré, ou la réponse d’Akua a été perdue. Vous pouvez réessayer sans risque.",

	discardAsk: "Abandonner ce que vous avez saisi ?",
	discardConfirm: "Abandonner",
	discardDecline: "Continuer la saisie",
	dismiss: "Masquer",

	refusedTitle: "Le widget n’a pas été ajouté",
	refusedFields: "Rien n’a été ajouté. Corrigez ce qui est signalé ci-dessous et envoyez à nouveau.",
	notAppliedTitle: "Rien n’a été ajouté",
	unknownTitle: "Le widget a peut-être été ajouté",
	unknownNext: "Vous pouvez réessayer sans risque : il ne sera pas ajouté deux fois.",
	edit: "Modifier",

	errorUnauthorized:
		"Votre session a expiré. Reconnectez-vous dans un autre onglet, puis réessayez ; ce que vous avez saisi reste ici.",
	errorForbidden: "Vous ne pouvez rien ajouter à ce tableau de bord. Demandez l’accès à son propriétaire.",
	errorNotFound:
		"Ce tableau de bord n’existe plus, ou vous n’y avez pas accès. Demandez l’accès à son propriétaire ou ouvrez-en un autre.",
	errorConflict:
		"Akua a refusé cette demande, en conflit avec une autre modification. Vérifiez le tableau de bord, puis envoyez à nouveau.",
	errorRefusedLater:
		"Akua a refusé cet essai, mais un essai précédent a peut-être abouti. Vérifiez le tableau de bord.",
	errorInProgress: "Akua traite encore la première requête.",
	errorValidation: "Akua n’a pas accepté ces valeurs. Modifiez-les et envoyez à nouveau.",
	errorRateLimited: "Akua reçoit trop de demandes.",
	errorServer: "Akua a rencontré un problème interne.",
	errorRefused: "Akua a refusé la demande. Envoyez à nouveau ou prévenez les responsables de cette page.",
	errorConnection: "Akua est injoignable. Vérifiez votre connexion et réessayez.",
	errorConnectionBroken: "La connexion a été coupée avant la réponse d’Akua.",
	errorTimeout: "Akua n’a pas répondu à temps.",
	errorAborted: "La demande a été arrêtée avant d’être envoyée.",
	errorAbortedSent: "La demande a été arrêtée après avoir été envoyée.",
	errorResponse: "La réponse d’Akua n’a pas pu être lue.",
	errorConfig: "Ce formulaire n’est pas configuré correctement. Prévenez les responsables de cette page :",
	errorUnexpected: "Un problème est survenu sur cette page.",
	retryIn: (seconds) =>
		plural(seconds, {
			one: `Réessayez dans ${seconds.text} seconde.`,
			other: `Réessayez dans ${seconds.text} secondes.`,
		}),
	retryInMinutes: (minutes) =>
		plural(minutes, {
			one: `Réessayez dans ${minutes.text} minute.`,
			other: `Réessayez dans ${minutes.text} minutes.`,
		}),
	retryLater: "Réessayez plus tard.",

	displayTypeTable: "Tableau",
	displayTypeStat: "Indicateur",
	displayTypeJson: "JSON",
	displayTypeLogs: "Journaux",

	previewAgain: "Exécuter à nouveau",
	previewRunning: "Exécution en cours…",
	previewTook: (seconds) => `Durée : ${seconds.text} s.`,
	previewEnded: "L’exécution est terminée.",
	previewAsk: "L’exécution de cet extrait peut entraîner des modifications. L’exécuter maintenant ?",
	previewConfirm: "L’exécuter",
	previewDecline: "Ne pas l’exécuter",
	previewStopped: "Arrêté. Ce que l’extrait avait déjà modifié reste modifié.",
	previewForbidden: "Vous n’avez pas l’autorisation d’exécuter cet extrait. Vous pouvez tout de même l’ajouter.",
	previewNotFound: "Cet extrait n’existe plus, ou vous n’y avez pas accès. Choisissez-en un autre.",
	previewRefused: "Akua a refusé d’exécuter cet extrait. Vérifiez-le dans Akua, puis exécutez-le à nouveau.",
	previewTimedOut:
		"L’extrait ne s’est pas terminé à temps et est peut-être encore en cours d’exécution. Patientez un instant avant de l’exécuter à nouveau.",
	previewLost:
		"La réponse d’Akua a été perdue ; l’extrait a donc peut-être été exécuté. Ne l’exécutez à nouveau que s’il peut l’être deux fois.",
	previewFailed: "L’extrait n’a pas pu être exécuté et rien n’a été modifié. Réessayez.",
	previewLooksTable: "Cela ressemble à un tableau.",
	previewLooksStat: "Cela ressemble à une valeur unique.",
	previewLooksJson: "Cela ressemble à des données structurées.",
	previewLooksLogs: "Cela ressemble à des lignes de texte.",
	previewShowAs: (type) => `Afficher comme « ${type} »`,

	resultLabel: "Résultat",
	resultPart: (label, part) => `${label} : ${part}`,
	resultLoading: "Chargement du résultat…",
	resultFailed: "L’extrait a échoué.",
	resultEmpty: "L’extrait n’a rien renvoyé.",
	resultNull: "L’extrait a renvoyé null.",
	resultNotTable: "Ce résultat n’est pas un tableau ; il est donc affiché en JSON.",
	resultNotStat: "Ce résultat n’est ni un nombre seul ni un mot seul ; il est donc affiché en JSON.",
	resultNotLogs: "Ce résultat n’est pas fait de lignes de texte ; il est donc affiché en JSON.",
	resultUnknownType: (type, shownAs) =>
		`Le type d’affichage « ${type} » est plus récent que cette page ; l’affichage utilisé est donc « ${shownAs} ».`,
	resultBroken: (type) => `Ce résultat n’a pas pu être affiché comme « ${type} ». Le voici en texte brut :`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Seul le premier caractère (${characters.text}) est affiché.`,
			other: `Seuls les ${characters.text} premiers caractères sont affichés.`,
		}),
	resultCopied: "Copié.",
	resultNotCopied: "Le navigateur n’a pas autorisé la copie.",

	tableKey: "Clé",
	tableValue: "Valeur",
	tableColumn: (position) => `Colonne ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Sans nom",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
	tableEmpty: "Ce tableau n’a aucune ligne.",
	tableCutRows: (shown, total) =>
		plural(shown, {
			one: `Seule ${shown.text} ligne sur ${total.text} est affichée.`,
			other: `Seules les ${shown.text} premières lignes sur ${total.text} sont affichées.`,
		}),
	tableCutColumns: (shown, total) =>
		plural(shown, {
			one: `Seule ${shown.text} colonne sur ${total.text} est affichée.`,
			other: `Seules les ${shown.text} premières colonnes sur ${total.text} sont affichées.`,
		}),
	tableCopy: "Copier au format CSV",
	tableNoValue: "Aucune valeur",
	tableEmptyText: "Texte vide",

	logsSearch: "Rechercher dans les lignes",
	logsWrap: "Retour à la ligne automatique",
	logsEnd: "Aller à la fin",
	logsEmpty: "Il n’y a aucune ligne.",
	logsCut: (shown) =>
		plural(shown, {
			one: `Seule la dernière ligne (${shown.text}) est affichée.`,
			other: `Seules les ${shown.text} dernières lignes sont affichées.`,
		}),
	logsError: "Erreur",
	logsWarning: "Avertissement",
	logsInfo: "Information",
	logsDebug: "Débogage",

	jsonSearch: "Rechercher dans les clés et les valeurs",
	jsonItems: (items) => plural(items, { one: `${items.text} élément`, other: `${items.text} éléments` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} clé`, other: `${keys.text} clés` }),
	jsonMore: (more, rest) => `Afficher ${more.text} de plus sur ${rest.text}`,
	jsonCopyValue: "Copier la valeur",
	jsonCopyPath: "Copier le chemin",
	jsonWhole: "Le texte complet",
	jsonString: "texte",
	jsonNumber: "nombre",
	jsonBoolean: "booléen",
	jsonNull: "null",
	jsonArray: "liste",
	jsonObject: "objet",
	jsonOther: "autre",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Aucun résultat" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Recherche…",
	searchNext: "Résultat suivant",
	searchPrevious: "Résultat précédent",

	statTrue: "Oui",
	statFalse: "Non",
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valeur de ${first} à ${last}, entre ${lowest} et ${highest}`,
			other: `${points.text} valeurs de ${first} à ${last}, entre ${lowest} et ${highest}`,
		}),
};
