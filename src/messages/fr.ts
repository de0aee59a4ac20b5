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
	snippetHint: "Choisissez l’extrait dont vous voulez voir le résultat sur ce tableau de bord.",
	snippetPlaceholder: "Rechercher un extrait",
	snippetClear: "Effacer l’extrait choisi",
	snippetToggle: "Afficher les extraits",
	snippetLoading: "Chargement des extraits…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, {
			one: `${loaded.text} extrait chargé pour l’instant…`,
			other: `${loaded.text} extraits chargés pour l’instant…`,
		}),
	snippetEmpty: "Il n’y a pas encore d’extraits. Créez-en d’abord un dans Akua.",
	snippetNoMatch: (query) => `Aucun extrait ne correspond à « ${query} ».`,
	snippetNoMatchYet: (loaded) =>
		plural(loaded, {
			one: `Aucun résultat pour l’instant (${loaded.text} extrait chargé). Chargement en cours…`,
			other: `Aucun résultat parmi les ${loaded.text} premiers. Chargement en cours…`,
		}),
	snippetFailed: "Les extraits n’ont pas pu être chargés.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Seul ${loaded.text} extrait a pu être chargé.`,
			other: `Seuls ${loaded.text} extraits ont pu être chargés.`,
		}),
	snippetRendersAs: (type) => `Affichage : ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} extrait`, other: `${count.text} extraits` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} sur ${total.text}`,
	snippetOnDashboard: (types) => `Déjà sur ce tableau de bord (affichage : ${types}). Vous pouvez en ajouter un autre.`,
	snippetUnused: (text) => `« ${text} » n’a pas été pris en compte. Choisissez un extrait dans la liste.`,
	snippetOpen: "Ouvrir dans Akua",
	snippetIdLabel: "Identifiant de l’extrait",
	snippetIdHint: "Vous n’avez pas accès à la liste des extraits. Saisissez l’identifiant d’un extrait.",

	displayTypeTableHint: "Lignes et colonnes",
	displayTypeStatHint: "Une seule valeur",
	displayTypeJsonHint: "Arbre de données",
	displayTypeLogsHint: "Lignes de texte",
	displayTypeAutoHint: "Selon l’extrait",
	displayTypeAutoNamed: (type) => `Actuellement : ${type}`,

	previewLabel: "Aperçu",
	previewEmpty: "Choisissez un extrait pour voir ici son résultat.",
	previewHint: "Exécutez l’extrait pour voir son résultat.",
	previewNotLoaded: "L’aperçu n’a pas pu être chargé.",
	previewOffline: "Vous êtes hors ligne. L’aperçu se chargera dès le retour de la connexion.",

	positionLabel: "Position",
	optional: "facultatif",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Ce sera le premier widget."
			: `Laissez vide pour l’ajouter à la fin, après ${plural(widgets, { one: "l’unique widget", other: `${widgets.text} widgets` })}. 0 est la première place.`,
	positionHintUnknown: "Laissez vide pour l’ajouter à la fin. 0 est la première place.",
	positionFirst: "Ce sera le premier widget.",
	positionAfter: (name) => `Il viendra juste après « ${name} ».`,
	positionPlaceholder: "Fin",
	positionIncrease: "Augmenter la position",
	positionDecrease: "Diminuer la position",
	placeEnd: "À la fin",
	placeStart: "Au début",
	placeAfter: (name) => `Après ${name}`,
	placeHint: (place, of) => `Ce sera le widget ${place.text} sur ${of.text}.`,
	placeLoading: "Chargement des widgets de ce tableau de bord…",
	placeGone: "Le widget choisi n’existe plus. Voici la place la plus proche.",

	snippetRequired: "Choisissez un extrait.",
	snippetTooLong: "C’est trop long pour un identifiant d’extrait.",
	positionNotWhole: "Saisissez un nombre entier ou laissez le champ vide.",
	positionTooFar: "Ce nombre est hors limites.",
	colSpanInvalid: "Choisissez une largeur.",
	displayTypeInvalid: "Choisissez un type d’affichage.",

	submitPending: "Ajout en cours…",
	cancel: "Annuler",
	stop: "Annuler la demande",

	statusPending: "Ajout du widget en cours…",
	statusRetrying: (attempt, of) => `Nouvel essai (${attempt.text} sur ${of.text})…`,
	statusWaiting: "Vous êtes hors ligne. Le widget sera ajouté dès le retour de la connexion.",
	statusWaitingHere:
		"Vous êtes hors ligne. Gardez cette page ouverte : le widget sera ajouté dès le retour de la connexion.",
	statusCreated: (name) => `« ${name} » a été ajouté.`,
	statusReplayed: (name) => `« ${name} » avait déjà été ajouté. Aucun doublon n’a été créé.`,
	placedNearby: "Le widget qu’il devait suivre n’existe plus : il est à la place la plus proche.",
	placedAtEnd: "Il est à la fin, car la place choisie n’était pas disponible.",

	view: "Voir",
	undoPending: (name) => `Retrait de « ${name} » en cours…`,
	undoWaiting: (name) => `Vous êtes hors ligne. « ${name} » sera retiré dès le retour de la connexion.`,
	undone: (name) => `« ${name} » a été retiré.`,
	undoChanged: (name) => `« ${name} » a été modifié après son ajout ; il n’a donc pas été retiré.`,
	undoFailed: (name) => `« ${name} » n’a peut-être pas été retiré. Vous pouvez réessayer sans risque.`,

	discardAsk: "Abandonner votre saisie ?",
	discardConfirm: "Abandonner",
	discardDecline: "Continuer la saisie",

	notAppliedTitle: "Le widget n’a pas été ajouté",
	notAppliedNotice: (name) => `« ${name} » n’a pas été ajouté.`,
	unknownTitle: "Le widget a peut-être été ajouté",
	unknownNotice: (name) => `« ${name} » a peut-être été ajouté.`,
	unknownNext: "Vous pouvez réessayer sans risque : il ne sera pas ajouté deux fois.",
	unknownChanged: "Les valeurs ont changé : les envoyer ajoutera un autre widget.",
	refusedFields: "Corrigez les champs signalés.",
	edit: "Modifier",

	errorUnauthorized:
		"Votre session a expiré. Reconnectez-vous dans un autre onglet, puis réessayez ; ce que vous avez saisi reste ici.",
	errorForbidden:
		"Vous n’avez pas l’autorisation d’ajouter des widgets à ce tableau de bord. Demandez l’accès à son propriétaire.",
	dashboardForbidden:
		"Vous n’êtes pas autorisé à voir ce tableau de bord et ne pourrez peut-être pas y ajouter de widget. Demandez l’accès à son propriétaire.",
	errorNotFound:
		"Ce tableau de bord n’existe plus, ou vous n’y avez pas accès. Demandez l’accès à son propriétaire ou ouvrez-en un autre.",
	errorConflict: "Il y a un conflit avec une autre modification. Vérifiez le tableau de bord, puis envoyez à nouveau.",
	errorRefusedLater:
		"Akua a refusé cette demande, mais une demande précédente a peut-être abouti. Vérifiez le tableau de bord.",
	errorInProgress: "Akua traite encore cette demande.",
	errorValidation: "Akua n’a pas accepté ces valeurs. Modifiez-les et envoyez à nouveau.",
	errorServer: "Akua a rencontré un problème.",
	errorRefused: "Akua a refusé la demande. Envoyez à nouveau ou contactez le responsable du site.",
	errorConnection: "Akua est injoignable. Vérifiez votre connexion et réessayez.",
	errorConnectionBroken: "La connexion a été coupée avant la réponse d’Akua.",
	errorTimeout: "Akua n’a pas répondu à temps.",
	errorAborted: "La demande a été annulée.",
	errorAbortedSent: "La demande a été annulée après avoir été envoyée.",
	errorResponse: "La réponse d’Akua n’a pas pu être lue.",
	errorConfig: "Ce formulaire n’est pas configuré correctement. Signalez ceci au responsable du site :",
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

	displayTypeLabel: "Afficher comme",
	displayTypeAuto: "Selon l’extrait",
	colSpanLabel: "Largeur",
	colSpanOption: columnCount,
	undo: "Annuler l’action",
	dismiss: "Masquer",
	previewRun: "Exécuter l’extrait",
	errorRateLimited: "Akua reçoit trop de demandes.",

	displayTypeTable: "Tableau",
	displayTypeStat: "Indicateur",
	displayTypeJson: "JSON",
	displayTypeLogs: "Journaux",

	previewAgain: "Exécuter à nouveau",
	previewRunning: "Exécution en cours…",
	previewAsk: "Cet extrait peut effectuer des modifications. L’exécuter ?",
	previewConfirm: "Exécuter quand même",
	previewDecline: "Ne pas l’exécuter",
	previewRefused: "Akua a refusé d’exécuter cet extrait. Vérifiez-le dans Akua, puis exécutez-le à nouveau.",
	previewTimedOut:
		"L’extrait ne s’est pas terminé à temps et est peut-être encore en cours d’exécution. Patientez un instant avant de l’exécuter à nouveau.",
	previewLost:
		"La réponse d’Akua a été perdue ; l’extrait a peut-être été exécuté. Ne l’exécutez à nouveau que si une seconde exécution est sans risque.",
	previewFailed: "L’extrait n’a pas pu être exécuté. Rien n’a été modifié. Réessayez.",

	previewStop: "Arrêter",
	previewTook: (seconds) => `Durée : ${seconds.text} s.`,
	previewEnded: "Terminé.",
	previewStopped: "Arrêté. Les modifications déjà effectuées sont conservées.",
	previewForbidden: "Vous n’avez pas l’autorisation d’exécuter cet extrait. Vous pouvez tout de même l’ajouter.",
	previewNotFound: "Cet extrait n’existe plus, ou vous n’y avez pas accès. Choisissez-en un autre.",
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
	resultMismatch: (type) => `Ce résultat ne peut pas être affiché comme « ${type} ». Il est affiché en JSON.`,
	resultUnknownType: (type, shownAs) =>
		`« ${type} » n’est pas encore pris en charge ici. Le résultat est affiché comme « ${shownAs} ».`,
	resultBroken: (type) => `Ce résultat ne peut pas être affiché comme « ${type} ». Il est affiché en texte brut.`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Seul le premier caractère (${characters.text}) est affiché.`,
			other: `Seuls les ${characters.text} premiers caractères sont affichés.`,
		}),
	resultCopied: "Copié.",
	resultCopiedPart: (characters) => `Seuls les ${characters.text} premiers caractères ont été copiés.`,
	resultNotCopied: "Le navigateur a bloqué la copie.",

	tableKey: "Clé",
	tableValue: "Valeur",
	tableColumn: (position) => `Colonne ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Sans nom",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
	tableSorting: "Tri en cours…",
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
	tableCopiedRows: (copied, total) => `Lignes copiées : ${copied.text} sur ${total.text}.`,
	tableNoValue: "Aucune valeur",
	tableEmptyText: "Texte vide",

	logsSearch: "Rechercher dans les journaux",
	logsWrap: "Retour à la ligne automatique",
	logsEnd: "Aller à la fin",
	logsEmpty: "Aucune ligne de journal.",
	logsCut: (shown, total) =>
		plural(shown, {
			one: `Seule ${shown.text} ligne sur ${total.text} est affichée.`,
			other: `Seules les ${shown.text} dernières lignes sur ${total.text} sont affichées.`,
		}),
	logsError: "Erreur",
	logsWarning: "Avertissement",
	logsInfo: "Information",
	logsDebug: "Débogage",

	jsonSearch: "Rechercher dans le JSON",
	jsonItems: (items) => plural(items, { one: `${items.text} élément`, other: `${items.text} éléments` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} clé`, other: `${keys.text} clés` }),
	jsonMore: (more, rest) => `Afficher ${more.text} de plus sur ${rest.text}`,
	jsonCopyValue: "Copier la valeur",
	jsonCopyPath: "Copier le chemin",
	jsonWhole: "Le texte complet",
	jsonString: "chaîne",
	jsonNumber: "nombre",
	jsonBoolean: "booléen",
	jsonNull: "null",
	jsonArray: "tableau",
	jsonObject: "objet",
	jsonOther: "autre",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Aucun résultat" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Recherche…",
	searchNext: "Résultat suivant",
	searchPrevious: "Résultat précédent",

	statTrue: "Oui",
	statFalse: "Non",
	statCut: (shown, total) => `La courbe montre les ${shown.text} dernières valeurs sur ${total.text}.`,
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valeur de ${first} à ${last}, entre ${lowest} et ${highest}`,
			other: `${points.text} valeurs de ${first} à ${last}, entre ${lowest} et ${highest}`,
		}),

	widgetLoading: "Chargement de l’extrait…",
	widgetWaiting: "En attente d’exécution…",
	widgetWaitingOffline: "Vous êtes hors ligne. L’extrait sera exécuté dès le retour de la connexion.",
	widgetNotRun: "Pas encore exécuté",
	widgetUpdatedNow: "Actualisé à l’instant",
	widgetUpdated: (ago) => `Actualisé ${ago}`,
	widgetMayChange: "Cet extrait peut effectuer des modifications ; il ne s’exécute donc pas de lui-même.",
	widgetUnlisted: "Cet extrait ne figure pas dans votre liste ; il ne s’exécute donc pas de lui-même.",
	widgetLookupFailed: "Les détails de cet extrait n’ont pas pu être chargés ; il ne s’exécute donc pas de lui-même.",
	widgetSignIn: "Votre session a expiré. Reconnectez-vous dans un autre onglet, puis exécutez à nouveau l’extrait.",
	widgetForbidden: "Vous n’avez pas l’autorisation d’exécuter cet extrait. Demandez l’accès à son propriétaire.",
	widgetGone: "Cet extrait n’existe plus, ou vous n’y avez pas accès.",
	widgetNotReached: "Le résultat n’a pas pu être chargé. Réessayez dans un instant.",
	widgetKept: "Le dernier résultat reste affiché.",
	widgetUnknownType: (type) => `Les widgets de type « ${type} » ne peuvent pas encore être affichés ici.`,

	refreshPause: "Suspendre l’actualisation",
	refreshResume: "Reprendre l’actualisation",

	boardLabel: "Tableau de bord",
	boardLoading: "Chargement des widgets…",
	boardOffline: "Vous êtes hors ligne. Les widgets se chargeront dès le retour de la connexion.",
	boardFailed: "Les widgets n’ont pas pu être chargés.",
	boardGone: "Ce tableau de bord n’existe plus, ou vous n’y avez pas accès.",
	boardEmpty: "Aucun widget pour l’instant",
	boardEmptyHint: "Ajoutez un widget pour voir ici le résultat d’un extrait.",
	widgetBroken: (name) => `« ${name} » ne peut pas être affiché.`,

	arrange: "Réorganiser",
	arrangeDone: "Terminé",
	editingLoading: "Chargement…",
	editingNotLoaded: "Le chargement a échoué.",
	editingOffline: "Vous êtes hors ligne. Le chargement se fera dès le retour de la connexion.",

	saving: "Enregistrement…",
	savingPaused: (changes) =>
		plural(changes, {
			one: `Vous êtes hors ligne. ${changes.text} modification sera enregistrée dès le retour de la connexion.`,
			other: `Vous êtes hors ligne. ${changes.text} modifications seront enregistrées dès le retour de la connexion.`,
		}),

	menuLabel: (name) => `Options pour ${name}`,

	boardSignIn: "Votre session a expiré. Reconnectez-vous dans un autre onglet, puis réessayez.",
	boardForbidden: "Vous n’avez pas l’autorisation de modifier ce tableau de bord. Demandez l’accès à son propriétaire.",
	boardUnreachable: "Akua est injoignable.",
	boardRefused: "Akua a refusé la demande.",
	boardConfig: "Ce tableau de bord n’est pas configuré correctement. Signalez ceci au responsable du site :",

	redo: "Rétablir l’action",
	undid: "Action annulée.",
	redid: "Action rétablie.",

	saved: "Enregistré.",
	savingStalled: "Vos modifications ne sont pas encore enregistrées.",
	savingDiscard: "Abandonner les modifications",

	handleLabel: (name, place, of) => `Déplacer ${name}, position ${place.text} sur ${of.text}`,
	handleHelp:
		"Appuyez sur Entrée pour saisir le widget. Déplacez-le avec les touches fléchées, ou changez sa largeur avec Alt et la flèche gauche ou droite. Appuyez sur Entrée pour le déposer ou sur Échap pour annuler.",
	moveTaken: (name, place, of) => `${name} saisi, position ${place.text} sur ${of.text}.`,
	moveFirst: (place, of) => `Position ${place.text} sur ${of.text}, au début.`,
	moveAfter: (place, of, after) => `Position ${place.text} sur ${of.text}, après ${after}.`,
	moveDropped: (name, place, of) => `${name} déplacé en position ${place.text} sur ${of.text}.`,
	moveCanceled: (name) => `${name} est revenu à sa place.`,
	widthOf: (name) => `Largeur du widget ${name}`,

	moveLabel: "Déplacer",
	moveEarlier: "Avancer d’une place",
	moveLater: "Reculer d’une place",
	moveToStart: "Au début",
	moveToEnd: "À la fin",
	moveIsFirst: "Déjà au début",
	moveIsLast: "Déjà à la fin",
	moveAfterLabel: "Placer après",
	duplicate: "Dupliquer",
	duplicateImpossible: "Ce widget a des réglages qui ne peuvent pas être copiés ici.",
	addAfter: "Ajouter un widget après celui-ci",
	remove: "Retirer",
	removeAsk: "Une fois retiré, ce widget ne pourra pas être rétabli.",
	removeConfirm: "Retirer quand même",
	removeDecline: "Conserver",
	removed: (name) => `« ${name} » a été retiré.`,

	conflictWidth: (theirs) => `Quelqu’un d’autre a réglé la largeur de ce widget sur ${columnCount(theirs)}.`,
	conflictDisplayType: (theirs) => `Quelqu’un d’autre a réglé l’affichage de ce widget sur « ${theirs} ».`,
	conflictRemove: "Quelqu’un d’autre a modifié ce widget ; il n’a donc pas encore été retiré.",
	conflictFound: (name) => `Quelqu’un d’autre a aussi modifié « ${name} ». Choisissez la modification à conserver.`,
	conflictMine: "Utiliser ma modification",
	conflictTheirs: "Garder l’autre modification",

	noticeFailed: (name) => `La modification de « ${name} » n’a pas été enregistrée.`,
	noticeGone: (name) => `« ${name} » n’existe plus.`,
	noticeAddAgain: "Ajouter à nouveau",
	noticePlaceLost: (name) => `« ${name} » est maintenant à la fin, car les widgets voisins n’existent plus.`,
	noticeAlsoChanged: (name) => `Quelqu’un d’autre a aussi modifié « ${name} ». Votre modification a été enregistrée.`,
	noticeBusy: (name) => `« ${name} » n’a cessé de changer ; votre modification n’a donc pas été enregistrée.`,
	noticeNotUndone: (name) => `Quelqu’un d’autre a modifié « ${name} » entre-temps ; il est donc resté tel quel.`,
};
