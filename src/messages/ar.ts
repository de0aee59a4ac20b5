import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("ar");

/** Isolates a name or query of the other direction, together with its punctuation. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** A name of either direction, in quotation marks. */
const quote = (name: string) => `«${isolate(name)}»`;

interface Nouns {
	one: string;
	two: string;
	few: string;
	many?: string;
	other: string;
}

/** A number with its noun. For one and two, the noun alone expresses the number. */
const counted = (count: Count, { one, two, few, many, other }: Nouns) => {
	const after = (noun: string) => `${count.text} ${noun}`;
	return plural(count, { one, two, few: after(few), many: after(many ?? other), other: after(other) });
};

const columnCount = (count: Count) =>
	counted(count, { one: "عمود واحد", two: "عمودان", few: "أعمدة", many: "عمودًا", other: "عمود" });
const rowCount = (count: Count) =>
	counted(count, { one: "صف واحد", two: "صفان", few: "صفوف", many: "صفًا", other: "صف" });
/** The oblique case, used after a verb or a preposition. */
const snippetCount = (count: Count) =>
	counted(count, { one: "مقتطف واحد", two: "مقتطفين", few: "مقتطفات", many: "مقتطفًا", other: "مقتطف" });

/** All messages in Modern Standard Arabic. */
export const ar: AllMessages = {
	submit: "إضافة الأداة",
	formTitle: "إضافة أداة",
	formLoading: "جارٍ تحميل النموذج…",
	formNotLoaded: "تعذّر تحميل النموذج.",
	formOffline: "أنت غير متصل. سيُحمَّل النموذج عند عودة الاتصال.",
	tryAgain: "إعادة المحاولة",
	dialogClose: "إغلاق",

	snippetLabel: "المقتطف البرمجي",
	snippetHint: "اختر المقتطف الذي تريد عرض نتيجته على لوحة المعلومات هذه.",
	snippetPlaceholder: "ابحث في المقتطفات",
	snippetClear: "مسح المقتطف المحدد",
	snippetToggle: "إظهار المقتطفات",
	snippetLoading: "جارٍ تحميل المقتطفات…",
	snippetLoadingMore: (loaded) => `تم تحميل ${snippetCount(loaded)} حتى الآن…`,
	snippetEmpty: "لا توجد مقتطفات بعد. أنشئ واحدًا في Akua أولًا.",
	snippetNoMatch: (query) => `لا يوجد مقتطف يطابق ${quote(query)}.`,
	snippetNoMatchYet: (loaded) => `لا توجد نتائج بعد تحميل ${snippetCount(loaded)}. جارٍ تحميل المزيد…`,
	snippetFailed: "تعذّر تحميل المقتطفات.",
	snippetFailedPart: (loaded) => `لم يمكن تحميل سوى ${snippetCount(loaded)}.`,
	snippetRendersAs: (type) => `طريقة العرض: ${type}`,
	snippetResults: (count) =>
		counted(count, { one: "مقتطف واحد", two: "مقتطفان", few: "مقتطفات", many: "مقتطفًا", other: "مقتطف" }),
	snippetOption: (name, position, total) => `${isolate(name)}، ${position.text} من ${total.text}`,
	snippetOnDashboard: (types) => `موجود على لوحة المعلومات هذه (طريقة العرض: ${types}). يمكنك إضافته مرة أخرى.`,
	snippetUnused: (text) => `لم يُستخدم ${quote(text)}. اختر مقتطفًا من القائمة.`,
	snippetOpen: "فتح في Akua",
	snippetIdLabel: "معرّف المقتطف",
	snippetIdHint: "لا تملك صلاحية الوصول إلى قائمة المقتطفات. أدخل معرّف مقتطف.",

	displayTypeTableHint: "صفوف وأعمدة",
	displayTypeStatHint: "قيمة واحدة",
	displayTypeJsonHint: "شجرة قابلة للتوسيع",
	displayTypeLogsHint: "أسطر نصية",
	displayTypeAutoHint: "يتبع المقتطف",
	displayTypeAutoNamed: (type) => `حاليًا: ${type}`,

	previewLabel: "معاينة",
	previewEmpty: "اختر مقتطفًا لعرض نتيجته هنا.",
	previewHint: "شغّل المقتطف لرؤية نتيجته.",
	previewNotLoaded: "تعذّر تحميل المعاينة.",
	previewOffline: "أنت غير متصل. ستُحمَّل المعاينة عند عودة الاتصال.",

	positionLabel: "الموضع",
	optional: "اختياري",
	positionHint: (widgets) =>
		widgets.value === 0
			? "ستكون هذه أول أداة."
			: `اتركه فارغًا لإضافتها في النهاية، بعد ${counted(widgets, { one: "الأداة الوحيدة", two: "أداتين", few: "أدوات", other: "أداة" })}. الرقم 0 هو الأول.`,
	positionHintUnknown: "اتركه فارغًا لإضافتها في النهاية. الرقم 0 هو الأول.",
	positionFirst: "ستكون هذه أول أداة.",
	positionAfter: (name) => `ستأتي مباشرة بعد «${name}».`,
	positionPlaceholder: "النهاية",
	positionIncrease: "زيادة الموضع",
	positionDecrease: "إنقاص الموضع",
	placeEnd: "في النهاية",
	placeStart: "في البداية",
	placeAfter: (name) => `بعد ${isolate(name)}`,
	placeHint: (place, of) => `ستكون الأداة رقم ${place.text} من ${of.text}.`,
	placeLoading: "جارٍ تحميل أدوات لوحة المعلومات هذه…",
	placeGone: "لم تعد الأداة التي اخترتها موجودة. هذا أقرب موضع.",

	snippetRequired: "اختر مقتطفًا.",
	snippetTooLong: "هذا أطول من أن يكون معرّف مقتطف.",
	positionNotWhole: "أدخل عددًا صحيحًا، أو اتركه فارغًا.",
	positionTooFar: "هذا العدد خارج النطاق المسموح به.",
	colSpanInvalid: "اختر عرضًا.",
	displayTypeInvalid: "اختر طريقة عرض.",

	submitPending: "جارٍ الإضافة…",
	cancel: "إلغاء",
	stop: "إلغاء الطلب",

	statusPending: "جارٍ إضافة الأداة…",
	statusRetrying: (attempt, of) => `جارٍ إعادة المحاولة (${attempt.text} من ${of.text})…`,
	statusWaiting: "أنت غير متصل. ستُضاف الأداة عند عودة الاتصال.",
	statusWaitingHere: "أنت غير متصل. أبقِ هذه الصفحة مفتوحة: ستُضاف الأداة عند عودة الاتصال.",
	statusCreated: (name) => `تمت إضافة ${quote(name)}.`,
	statusReplayed: (name) => `سبق أن أُضيفت ${quote(name)}. لم تُنشأ نسخة مكررة.`,
	placedNearby: "لم تعد الأداة التي تسبقها موجودة، لذا وُضعت في أقرب موضع.",
	placedAtEnd: "وُضعت في النهاية، لأن الموضع الذي اخترته لم يكن متاحًا.",

	view: "عرض",
	undoPending: (name) => `جارٍ إزالة ${quote(name)}…`,
	undoWaiting: (name) => `أنت غير متصل. ستُزال ${quote(name)} عند عودة الاتصال.`,
	undone: (name) => `تمت إزالة ${quote(name)}.`,
	undoChanged: (name) => `عُدّلت ${quote(name)} بعد إضافتها، لذا لم تُزَل.`,
	undoFailed: (name) => `ربما لم تُزَل ${quote(name)}. يمكنك التراجع مرة أخرى بأمان.`,

	discardAsk: "هل تريد تجاهل ما أدخلته؟",
	discardConfirm: "تجاهل",
	discardDecline: "متابعة التحرير",

	notAppliedTitle: "لم تُضَف الأداة",
	notAppliedNotice: (name) => `لم تُضَف ${quote(name)}.`,
	unknownTitle: "ربما أُضيفت الأداة",
	unknownNotice: (name) => `ربما أُضيفت ${quote(name)}.`,
	unknownNext: "يمكنك إعادة المحاولة بأمان: لن تُضاف مرتين.",
	unknownChanged: "تغيّرت القيم، لذا سيضيف إرسالها أداة أخرى.",
	refusedFields: "صحّح الحقول المحددة.",
	edit: "تعديل",

	errorUnauthorized: "انتهت جلستك. سجّل الدخول مجددًا في علامة تبويب أخرى، ثم أعد المحاولة؛ ما أدخلته محفوظ هنا.",
	errorForbidden: "لا تملك صلاحية إضافة أدوات إلى لوحة المعلومات هذه. اطلب من مالكها منحك صلاحية الوصول.",
	dashboardForbidden:
		"لا تملك صلاحية عرض لوحة المعلومات هذه، لذا قد لا تتمكن من إضافة أداة. اطلب من مالكها منحك صلاحية الوصول.",
	errorNotFound:
		"لم تعد لوحة المعلومات هذه موجودة، أو لا تملك صلاحية الوصول إليها. اطلب من مالكها منحك هذه الصلاحية، أو افتح لوحة أخرى.",
	errorConflict: "يتعارض هذا مع تغيير آخر. تحقق من لوحة المعلومات، ثم أرسِل مرة أخرى.",
	errorRefusedLater: "رفضت Akua هذا الطلب، لكن ربما نُفِّذ طلب سابق. تحقق من لوحة المعلومات.",
	errorInProgress: "لا تزال Akua تعالج هذا الطلب.",
	errorValidation: "لم تقبل Akua هذه القيم. غيّرها وأرسِل مرة أخرى.",
	errorServer: "واجهت Akua مشكلة.",
	errorRefused: "رفضت Akua الطلب. أرسِل مرة أخرى، أو تواصل مع مسؤول الموقع.",
	errorConnection: "تعذّر الوصول إلى Akua. تحقق من اتصالك وحاول مرة أخرى.",
	errorConnectionBroken: "انقطع الاتصال قبل أن ترد Akua.",
	errorTimeout: "لم ترد Akua في الوقت المحدد.",
	errorAborted: "أُلغي الطلب.",
	errorAbortedSent: "أُلغي الطلب بعد إرساله.",
	errorResponse: "تعذّرت قراءة رد Akua.",
	errorConfig: "لم يُضبط هذا النموذج على نحو صحيح. أبلغ مسؤول الموقع بما يلي:",
	errorUnexpected: "حدث خطأ في هذه الصفحة.",
	retryIn: (seconds) =>
		`أعد المحاولة بعد ${counted(seconds, { one: "ثانية واحدة", two: "ثانيتين", few: "ثوانٍ", other: "ثانية" })}.`,
	retryInMinutes: (minutes) =>
		`أعد المحاولة بعد ${counted(minutes, { one: "دقيقة واحدة", two: "دقيقتين", few: "دقائق", other: "دقيقة" })}.`,
	retryLater: "أعد المحاولة لاحقًا.",

	displayTypeLabel: "طريقة العرض",
	displayTypeAuto: "الإعداد الافتراضي",
	colSpanLabel: "العرض",
	colSpanOption: columnCount,
	undo: "تراجع",
	dismiss: "إخفاء",
	previewRun: "تشغيل المقتطف",
	errorRateLimited: "تتلقى Akua طلبات كثيرة جدًا.",

	displayTypeTable: "جدول",
	displayTypeStat: "مؤشر",
	displayTypeJson: "JSON",
	displayTypeLogs: "سجلات",

	previewAgain: "تشغيل مرة أخرى",
	previewRunning: "جارٍ التشغيل…",
	previewAsk: "قد يُجري هذا المقتطف تغييرات. هل تريد تشغيله؟",
	previewConfirm: "تشغيل على أي حال",
	previewDecline: "عدم التشغيل",
	previewRefused: "رفضت Akua تشغيل هذا المقتطف. تحقق منه في Akua، ثم شغّله مرة أخرى.",
	previewTimedOut: "لم ينتهِ المقتطف في الوقت المحدد، وربما لا يزال قيد التشغيل. انتظر قليلًا قبل تشغيله مرة أخرى.",
	previewLost: "فُقد رد Akua، لذا ربما جرى تشغيل المقتطف. لا تشغّله مرة أخرى إلا إذا كان تشغيله مرتين آمنًا.",
	previewFailed: "تعذّر تشغيل المقتطف. لم يتغير شيء. حاول مرة أخرى.",

	previewStop: "إيقاف",
	previewTook: (seconds) => `المدة: ${seconds.text} ث.`,
	previewEnded: "اكتمل التشغيل.",
	previewStopped: "تم الإيقاف. تبقى التغييرات التي أُجريت قبل ذلك.",
	previewForbidden: "لا تملك صلاحية تشغيل هذا المقتطف. يمكنك إضافته رغم ذلك.",
	previewNotFound: "لم يعد هذا المقتطف موجودًا، أو لا تملك صلاحية الوصول إليه. اختر مقتطفًا آخر.",
	previewLooksTable: "يبدو هذا جدولًا.",
	previewLooksStat: "تبدو هذه قيمة واحدة.",
	previewLooksJson: "تبدو هذه بيانات منظَّمة.",
	previewLooksLogs: "تبدو هذه أسطرًا نصية.",
	previewShowAs: (type) => `تغيير طريقة العرض إلى: ${type}`,

	resultLabel: "النتيجة",
	resultPart: (label, part) => `${label}: ${part}`,
	resultLoading: "جارٍ تحميل النتيجة…",
	resultFailed: "فشل تنفيذ المقتطف.",
	resultEmpty: "لم يُرجع المقتطف شيئًا.",
	resultNull: "أرجع المقتطف القيمة null.",
	resultMismatch: (type) => `لا يمكن عرض هذه النتيجة بطريقة العرض «${type}». تُعرض بصيغة JSON بدلًا من ذلك.`,
	resultUnknownType: (type, shownAs) =>
		`طريقة العرض ${quote(type)} غير مدعومة هنا بعد. استُخدمت طريقة العرض «${shownAs}» بدلًا منها.`,
	resultBroken: (type) => `لا يمكن عرض هذه النتيجة بطريقة العرض «${type}». تُعرض نصًا مجردًا بدلًا من ذلك.`,
	resultCut: (characters) =>
		plural(characters, {
			one: "يُعرض الحرف الأول فقط.",
			two: "يُعرض أول حرفين فقط.",
			few: `يُعرض أول ${characters.text} أحرف فقط.`,
			many: `يُعرض أول ${characters.text} حرفًا فقط.`,
			other: `يُعرض أول ${characters.text} حرف فقط.`,
		}),
	resultCopied: "تم النسخ.",
	resultCopiedPart: (characters) => `الأحرف المنسوخة: أول ${characters.text} فقط.`,
	resultNotCopied: "منع المتصفح النسخ.",

	tableKey: "المفتاح",
	tableValue: "القيمة",
	tableColumn: (position) => `العمود ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${isolate(name)} (${isolate(unit)})`,
	tableUnnamed: "بلا اسم",
	tableSize: (rows, columns) => `${rowCount(rows)}، ${columnCount(columns)}`,
	tableSorting: "جارٍ الفرز…",
	tableEmpty: "لا توجد صفوف في هذا الجدول.",
	tableCutRows: (shown, total) => `الصفوف المعروضة: أول ${shown.text} من أصل ${total.text} فقط.`,
	tableCutColumns: (shown, total) => `الأعمدة المعروضة: أول ${shown.text} من أصل ${total.text} فقط.`,
	tableCopy: "نسخ بصيغة CSV",
	tableCopiedRows: (copied, total) => `الصفوف المنسوخة: ${copied.text} من أصل ${total.text}.`,
	tableNoValue: "بلا قيمة",
	tableEmptyText: "نص فارغ",

	logsSearch: "البحث في السجلات",
	logsWrap: "التفاف الأسطر الطويلة",
	logsEnd: "الانتقال إلى النهاية",
	logsEmpty: "لا توجد أسطر في السجل.",
	logsCut: (shown, total) => `الأسطر المعروضة: آخر ${shown.text} من أصل ${total.text} فقط.`,
	logsError: "خطأ",
	logsWarning: "تحذير",
	logsInfo: "معلومات",
	logsDebug: "فحص الأخطاء",

	jsonSearch: "البحث في JSON",
	jsonItems: (items) => counted(items, { one: "عنصر واحد", two: "عنصران", few: "عناصر", many: "عنصرًا", other: "عنصر" }),
	jsonKeys: (keys) =>
		counted(keys, { one: "مفتاح واحد", two: "مفتاحان", few: "مفاتيح", many: "مفتاحًا", other: "مفتاح" }),
	jsonMore: (more, rest) => `عرض ${more.text} أخرى من أصل ${rest.text}`,
	jsonCopyValue: "نسخ القيمة",
	jsonCopyPath: "نسخ المسار",
	jsonWhole: "النص الكامل",
	jsonString: "سلسلة نصية",
	jsonNumber: "رقم",
	jsonBoolean: "قيمة منطقية",
	jsonNull: "null",
	jsonArray: "مصفوفة",
	jsonObject: "كائن",
	jsonOther: "غير ذلك",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "لا توجد نتائج" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "جارٍ البحث…",
	searchNext: "النتيجة التالية",
	searchPrevious: "النتيجة السابقة",

	statTrue: "نعم",
	statFalse: "لا",
	statCut: (shown, total) => `يعرض الخط آخر القيم: ${shown.text} من أصل ${total.text}.`,
	statHistory: (points, first, last, lowest, highest) =>
		`${counted(points, { one: "قيمة واحدة", two: "قيمتان", few: "قيم", other: "قيمة" })} من ${first} إلى ${last}، بين ${lowest} و${highest}`,

	widgetLoading: "جارٍ تحميل المقتطف…",
	widgetWaiting: "في انتظار التشغيل…",
	widgetWaitingOffline: "أنت غير متصل. سيُشغَّل المقتطف عند عودة الاتصال.",
	widgetNotRun: "لم يُشغَّل بعد",
	widgetUpdatedNow: "حُدِّث للتو",
	widgetUpdated: (ago) => `حُدِّث ${ago}`,
	widgetMayChange: "قد يُجري هذا المقتطف تغييرات، لذا لا يعمل تلقائيًا.",
	widgetUnlisted: "هذا المقتطف غير مدرج في قائمتك، لذا لا يعمل تلقائيًا.",
	widgetLookupFailed: "تعذّر تحميل تفاصيل هذا المقتطف، لذا لا يعمل تلقائيًا.",
	widgetSignIn: "انتهت جلستك. سجّل الدخول مجددًا في علامة تبويب أخرى، ثم شغّل المقتطف مرة أخرى.",
	widgetForbidden: "لا تملك صلاحية تشغيل هذا المقتطف. اطلب من مالكه منحك صلاحية الوصول.",
	widgetGone: "لم يعد هذا المقتطف موجودًا، أو لا تملك صلاحية الوصول إليه.",
	widgetNotReached: "تعذّر تحميل النتيجة. أعد المحاولة بعد قليل.",
	widgetKept: "لا تزال النتيجة الأخيرة معروضة.",
	widgetUnknownType: (type) => `لا يمكن عرض الأدوات من النوع ${quote(type)} هنا بعد.`,

	refreshPause: "إيقاف التحديث مؤقتًا",
	refreshResume: "استئناف التحديث",

	boardLabel: "لوحة المعلومات",
	boardLoading: "جارٍ تحميل الأدوات…",
	boardOffline: "أنت غير متصل. ستُحمَّل الأدوات عند عودة الاتصال.",
	boardFailed: "تعذّر تحميل الأدوات.",
	boardGone: "لم تعد لوحة المعلومات هذه موجودة، أو لا تملك صلاحية الوصول إليها.",
	boardEmpty: "لا توجد أدوات بعد",
	boardEmptyHint: "أضف أداة لعرض نتيجة مقتطف هنا.",
	widgetBroken: (name) => `تعذّر عرض ${quote(name)}.`,

	arrange: "ترتيب",
	arrangeDone: "تم",
	editingLoading: "جارٍ التحميل…",
	editingNotLoaded: "تعذّر تحميل هذا الجزء.",
	editingOffline: "أنت غير متصل. سيُحمَّل هذا الجزء عند عودة الاتصال.",

	saving: "جارٍ الحفظ…",
	savingPaused: (changes) =>
		`أنت غير متصل. سيجري حفظ ${counted(changes, { one: "تغيير واحد", two: "تغييرين", few: "تغييرات", many: "تغييرًا", other: "تغيير" })} عند عودة الاتصال.`,

	menuLabel: (name) => `خيارات ${isolate(name)}`,

	boardSignIn: "انتهت جلستك. سجّل الدخول مجددًا في علامة تبويب أخرى، ثم أعد المحاولة.",
	boardForbidden: "لا تملك صلاحية تغيير لوحة المعلومات هذه. اطلب من مالكها منحك صلاحية الوصول.",
	boardUnreachable: "تعذّر الوصول إلى Akua.",
	boardRefused: "رفضت Akua الطلب.",
	boardConfig: "لم تُضبط لوحة المعلومات هذه على نحو صحيح. أبلغ مسؤول الموقع بما يلي:",

	redo: "إعادة",
	undid: "تم التراجع.",
	redid: "تمت الإعادة.",

	saved: "تم الحفظ.",
	savingStalled: "لم تُحفظ تغييراتك بعد.",
	savingDiscard: "تجاهل التغييرات",

	handleLabel: (name, place, of) => `نقل ${isolate(name)}، الموضع ${place.text} من ${of.text}`,
	handleHelp:
		"اضغط Enter لالتقاط الأداة. انقلها بمفاتيح الأسهم، أو غيّر عرضها بالضغط على Alt مع السهم الأيمن أو الأيسر. اضغط Enter لإفلاتها أو Esc للإلغاء.",
	moveTaken: (name, place, of) => `التُقطت ${isolate(name)}، الموضع ${place.text} من ${of.text}.`,
	moveFirst: (place, of) => `الموضع ${place.text} من ${of.text}، في البداية.`,
	moveAfter: (place, of, after) => `الموضع ${place.text} من ${of.text}، بعد ${isolate(after)}.`,
	moveDropped: (name, place, of) => `نُقلت ${isolate(name)} إلى الموضع ${place.text} من ${of.text}.`,
	moveCanceled: (name) => `عادت ${isolate(name)} إلى موضعها.`,
	widthOf: (name) => `عرض ${isolate(name)}`,

	moveLabel: "نقل",
	moveEarlier: "إلى الموضع السابق",
	moveLater: "إلى الموضع التالي",
	moveToStart: "إلى البداية",
	moveToEnd: "إلى النهاية",
	moveIsFirst: "في البداية بالفعل",
	moveIsLast: "في النهاية بالفعل",
	moveAfterLabel: "النقل إلى ما بعد",
	duplicate: "إنشاء نسخة",
	duplicateImpossible: "تحتوي هذه الأداة على إعدادات لا يمكن نسخها هنا.",
	addAfter: "إضافة أداة بعدها",
	remove: "إزالة",
	removeAsk: "لا يمكن استعادة هذه الأداة بعد إزالتها.",
	removeConfirm: "إزالة على أي حال",
	removeDecline: "إبقاء",
	removed: (name) => `تمت إزالة ${quote(name)}.`,

	conflictWidth: (theirs) =>
		`غيّر شخص آخر عرض هذه الأداة إلى ${counted(theirs, { one: "عمود واحد", two: "عمودين", few: "أعمدة", many: "عمودًا", other: "عمود" })}.`,
	conflictDisplayType: (theirs) => `غيّر شخص آخر طريقة عرض هذه الأداة إلى ${quote(theirs)}.`,
	conflictRemove: "عدّل شخص آخر هذه الأداة، لذا لم تُزَل بعد.",
	conflictFound: (name) => `عدّل شخص آخر ${quote(name)} أيضًا. اختر التغيير الذي تريد الإبقاء عليه.`,
	conflictMine: "استخدام تغييري",
	conflictTheirs: "الإبقاء على التغيير الآخر",

	noticeFailed: (name) => `لم يُحفظ التغيير في ${quote(name)}.`,
	noticeGone: (name) => `لم تعد ${quote(name)} موجودة.`,
	noticeAddAgain: "إضافتها مجددًا",
	noticePlaceLost: (name) => `أصبحت ${quote(name)} في النهاية، لأن الأدوات المجاورة لها لم تعد موجودة.`,
	noticeAlsoChanged: (name) => `عدّل شخص آخر ${quote(name)} أيضًا. حُفظ تغييرك.`,
	noticeBusy: (name) => `ظلت ${quote(name)} تتغير، لذا لم يُحفظ تغييرك.`,
	noticeNotUndone: (name) => `عدّل شخص آخر ${quote(name)} بعد ذلك، لذا تُركت كما هي.`,
};
