import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("ar");

/** Isolates a name or query of the other direction, together with its punctuation. */
const isolate = (text: string) => `\u2068${text}\u2069`;

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
	snippetHint: "الشيفرة التي تعرض الأداة نتيجتها.",
	snippetPlaceholder: "ابحث في المقتطفات",
	snippetClear: "مسح المقتطف المحدد",
	snippetToggle: "إظهار المقتطفات",
	snippetLoading: "جارٍ تحميل المقتطفات…",
	snippetLoadingMore: (loaded) => `تم تحميل ${snippetCount(loaded)}، وجارٍ تحميل المزيد…`,
	snippetEmpty: "لا توجد مقتطفات بعد. أنشئ واحدًا في Akua أولًا.",
	snippetNoMatch: (query) => `لا يوجد مقتطف يطابق «${isolate(query)}».`,
	snippetNoMatchYet: (query, loaded) =>
		`لا يوجد ما يطابق «${isolate(query)}» بعد تحميل ${snippetCount(loaded)} حتى الآن…`,
	snippetFailed: "تعذّر تحميل المقتطفات.",
	snippetFailedPart: (loaded) => `لم يمكن تحميل سوى ${snippetCount(loaded)}.`,
	snippetRetry: "إعادة المحاولة",
	snippetRendersAs: (type) => `طريقة العرض: ${type}`,
	snippetResults: (count) =>
		counted(count, { one: "مقتطف واحد", two: "مقتطفان", few: "مقتطفات", many: "مقتطفًا", other: "مقتطف" }),
	snippetOption: (name, position, total) => `${isolate(name)}، ${position.text} من ${total.text}`,
	snippetOnDashboard: (types) => `موجود على لوحة المعلومات هذه (طريقة العرض: ${types}). يمكنك إضافته مرة أخرى.`,
	snippetIdLabel: "معرّف المقتطف",
	snippetIdHint: "غير مسموح لك بعرض قائمة المقتطفات، لذا أدخل معرّف المقتطف المطلوب عرضه.",

	displayTypeLabel: "طريقة العرض",
	displayTypeTableHint: "في أعمدة",
	displayTypeStatHint: "قيمة واحدة",
	displayTypeJsonHint: "على شكل شجرة",
	displayTypeLogsHint: "سطرًا بسطر",
	displayTypeAuto: "كما يحدد المقتطف",
	displayTypeAutoHint: "حتى إذا تغيّر ذلك لاحقًا",
	displayTypeAutoNamed: (type) => `حاليًا: ${type}`,

	previewLabel: "معاينة",
	previewHint: "تشغّل المقتطف مرة واحدة وتعرض نتيجته هنا.",
	previewRun: "تشغيل المقتطف",
	previewNotLoaded: "تعذّر تحميل المعاينة.",
	previewOffline: "أنت غير متصل. ستُحمَّل المعاينة عند عودة الاتصال.",

	positionLabel: "الموضع",
	optional: "اختياري",
	positionHint: (widgets) =>
		widgets.value === 0
			? "ستكون هذه أول أداة."
			: `اتركه فارغًا لإضافتها في النهاية، بعد ${counted(widgets, { one: "الأداة الوحيدة", two: "أداتين", few: "أدوات", other: "أداة" })}.`,
	positionHintUnknown: "اتركه فارغًا لإضافتها في النهاية.",
	positionPlaceholder: "النهاية",
	positionIncrease: "زيادة الموضع",
	positionDecrease: "إنقاص الموضع",

	colSpanLabel: "العرض",
	colSpanOption: columnCount,

	snippetRequired: "اختر مقتطفًا.",
	snippetTooLong: "لا يوجد معرّف مقتطف بهذا الطول. تحقّق مما أدخلته.",
	positionNotWhole: "أدخل عددًا صحيحًا، أو اتركه فارغًا.",
	positionTooFar: "أدخل عددًا أقرب إلى 0، أو اتركه فارغًا.",
	colSpanInvalid: "اختر عرضًا من العروض المتاحة.",
	displayTypeInvalid: "اختر إحدى طرق العرض.",

	submitPending: "جارٍ الإضافة…",
	cancel: "إلغاء",
	stop: "إيقاف",

	statusPending: "جارٍ إضافة الأداة…",
	statusRetrying: (attempt, of) => `جارٍ إعادة المحاولة (${attempt.text} من ${of.text})…`,
	statusWaiting: "في انتظار الشبكة. ستُضاف الأداة عند عودتها.",
	statusWaitingHere: "في انتظار الشبكة. أبقِ هذه الصفحة مفتوحة: ستُضاف الأداة عند عودتها.",
	statusCreated: "تمت إضافة الأداة.",
	statusReplayed: "كانت الأداة قد أُضيفت من قبل، ولم تُضَف مرتين.",

	undo: "تراجع",
	undoPending: "جارٍ إزالة الأداة…",
	undoWaiting: "في انتظار الشبكة. ستُزال الأداة عند عودتها.",
	undone: "تمت إزالة الأداة بعد إضافتها.",
	undoChanged: "تغيّرت الأداة منذ إضافتها، لذا تُركت كما هي.",
	undoFailed: "تعذّرت إزالة الأداة، أو فُقد رد Akua. يمكنك التراجع مرة أخرى بأمان.",

	discardAsk: "هل تريد تجاهل ما أدخلته؟",
	discardConfirm: "تجاهل",
	discardDecline: "متابعة التحرير",
	dismiss: "إخفاء",

	refusedTitle: "لم تُضَف الأداة",
	refusedFields: "لم يُضَف شيء. صحّح ما هو محدد أدناه وأرسِل مرة أخرى.",
	notAppliedTitle: "لم يُضَف شيء",
	unknownTitle: "ربما أُضيفت الأداة",
	unknownNext: "يمكنك إعادة المحاولة بأمان: لن تُضاف مرتين.",
	edit: "تعديل",

	errorUnauthorized: "انتهت جلستك. سجّل الدخول مجددًا في علامة تبويب أخرى، ثم أعد المحاولة؛ ما أدخلته محفوظ هنا.",
	errorForbidden: "غير مسموح لك بإضافة أدوات إلى لوحة المعلومات هذه. اطلب من مالكها منحك صلاحية الوصول.",
	errorNotFound:
		"لم تعد لوحة المعلومات هذه موجودة، أو غير مسموح لك برؤيتها. اطلب من مالكها منحك صلاحية الوصول، أو افتح لوحة أخرى.",
	errorConflict: "رفضت Akua هذا الطلب لتعارضه مع تغيير آخر. تحقق من لوحة المعلومات، ثم أرسِل مرة أخرى.",
	errorRefusedLater: "رفضت Akua هذه المحاولة، لكن ربما نُفِّذت محاولة سابقة. تحقق من لوحة المعلومات.",
	errorInProgress: "لا تزال Akua تعالج الطلب الأول.",
	errorValidation: "لم تقبل Akua هذه القيم. غيّرها وأرسِل مرة أخرى.",
	errorRateLimited: "تتلقى Akua طلبات كثيرة جدًا.",
	errorServer: "واجهت Akua مشكلة داخلية.",
	errorRefused: "رفضت Akua الطلب. أرسِل مرة أخرى، أو أبلغ المسؤول عن هذه الصفحة.",
	errorConnection: "تعذّر الوصول إلى Akua. تحقق من اتصالك وحاول مرة أخرى.",
	errorConnectionBroken: "انقطع الاتصال قبل أن ترد Akua.",
	errorTimeout: "لم ترد Akua في الوقت المحدد.",
	errorAborted: "أُوقف الطلب قبل إرساله.",
	errorAbortedSent: "أُوقف الطلب بعد إرساله.",
	errorResponse: "تعذّرت قراءة رد Akua.",
	errorConfig: "لم يُضبط هذا النموذج على نحو صحيح. أبلغ المسؤول عن هذه الصفحة:",
	errorUnexpected: "حدث خطأ في هذه الصفحة.",
	retryIn: (seconds) =>
		`أعد المحاولة بعد ${counted(seconds, { one: "ثانية واحدة", two: "ثانيتين", few: "ثوانٍ", other: "ثانية" })}.`,
	retryInMinutes: (minutes) =>
		`أعد المحاولة بعد ${counted(minutes, { one: "دقيقة واحدة", two: "دقيقتين", few: "دقائق", other: "دقيقة" })}.`,
	retryLater: "أعد المحاولة لاحقًا.",

	displayTypeTable: "جدول",
	displayTypeStat: "مؤشر",
	displayTypeJson: "JSON",
	displayTypeLogs: "سجلات",

	previewAgain: "تشغيل مرة أخرى",
	previewRunning: "جارٍ التشغيل…",
	previewTook: (seconds) => `المدة: ${seconds.text} ث.`,
	previewEnded: "انتهى التشغيل.",
	previewAsk: "قد يؤدي تشغيل هذا المقتطف إلى إجراء تغييرات. هل تريد تشغيله الآن؟",
	previewConfirm: "تشغيل",
	previewDecline: "عدم التشغيل",
	previewStopped: "تم الإيقاف. ما غيّره المقتطف حتى ذلك الحين يبقى كما هو.",
	previewForbidden: "غير مسموح لك بتشغيل هذا المقتطف. يمكنك إضافته رغم ذلك.",
	previewNotFound: "لم يعد هذا المقتطف موجودًا، أو غير مسموح لك برؤيته. اختر مقتطفًا آخر.",
	previewRefused: "رفضت Akua تشغيل هذا المقتطف. تحقق منه في Akua، ثم شغّله مرة أخرى.",
	previewTimedOut: "لم ينتهِ المقتطف في الوقت المحدد، وربما لا يزال قيد التشغيل. انتظر قليلًا قبل تشغيله مرة أخرى.",
	previewLost: "فُقد رد Akua، لذا ربما جرى تشغيل المقتطف. لا تشغّله مرة أخرى إلا إذا كان تشغيله مرتين مقبولًا.",
	previewFailed: "تعذّر تشغيل المقتطف، ولم يتغير شيء. حاول مرة أخرى.",
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
	resultNotTable: "هذه النتيجة ليست جدولًا، لذا تُعرض بصيغة JSON.",
	resultNotStat: "هذه النتيجة ليست رقمًا واحدًا أو كلمة واحدة، لذا تُعرض بصيغة JSON.",
	resultNotLogs: "هذه النتيجة ليست أسطرًا نصية، لذا تُعرض بصيغة JSON.",
	resultUnknownType: (type, shownAs) =>
		`طريقة العرض «${isolate(type)}» أحدث من هذه الصفحة، لذا استُخدمت طريقة العرض «${shownAs}».`,
	resultBroken: (type) => `تعذّر عرض هذه النتيجة بطريقة العرض «${type}». إليك النص المجرد:`,
	resultCut: (characters) =>
		plural(characters, {
			one: "يُعرض الحرف الأول فقط.",
			two: "يُعرض أول حرفين فقط.",
			few: `يُعرض أول ${characters.text} أحرف فقط.`,
			many: `يُعرض أول ${characters.text} حرفًا فقط.`,
			other: `يُعرض أول ${characters.text} حرف فقط.`,
		}),
	resultCopied: "تم النسخ.",
	resultNotCopied: "لم يسمح المتصفح بالنسخ.",

	tableKey: "المفتاح",
	tableValue: "القيمة",
	tableColumn: (position) => `العمود ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${isolate(name)} (${isolate(unit)})`,
	tableUnnamed: "بلا اسم",
	tableSize: (rows, columns) => `${rowCount(rows)}، ${columnCount(columns)}`,
	tableEmpty: "لا توجد صفوف في هذا الجدول.",
	tableCutRows: (shown, total) => `الصفوف المعروضة: أول ${shown.text} من أصل ${total.text} فقط.`,
	tableCutColumns: (shown, total) => `الأعمدة المعروضة: أول ${shown.text} من أصل ${total.text} فقط.`,
	tableCopy: "نسخ بصيغة CSV",
	tableNoValue: "بلا قيمة",
	tableEmptyText: "نص فارغ",

	logsSearch: "البحث في الأسطر",
	logsWrap: "التفاف الأسطر الطويلة",
	logsEnd: "الانتقال إلى النهاية",
	logsEmpty: "لا توجد أسطر.",
	logsCut: (shown) =>
		plural(shown, {
			one: "يُعرض السطر الأخير فقط.",
			two: "يُعرض آخر سطرين فقط.",
			few: `يُعرض آخر ${shown.text} أسطر فقط.`,
			many: `يُعرض آخر ${shown.text} سطرًا فقط.`,
			other: `يُعرض آخر ${shown.text} سطر فقط.`,
		}),
	logsError: "خطأ",
	logsWarning: "تحذير",
	logsInfo: "معلومات",
	logsDebug: "فحص الأخطاء",

	jsonSearch: "البحث في المفاتيح والقيم",
	jsonItems: (items) => counted(items, { one: "عنصر واحد", two: "عنصران", few: "عناصر", many: "عنصرًا", other: "عنصر" }),
	jsonKeys: (keys) =>
		counted(keys, { one: "مفتاح واحد", two: "مفتاحان", few: "مفاتيح", many: "مفتاحًا", other: "مفتاح" }),
	jsonMore: (more, rest) => `عرض ${more.text} أخرى من أصل ${rest.text}`,
	jsonCopyValue: "نسخ القيمة",
	jsonCopyPath: "نسخ المسار",
	jsonWhole: "النص الكامل",
	jsonString: "نص",
	jsonNumber: "رقم",
	jsonBoolean: "قيمة منطقية",
	jsonNull: "null",
	jsonArray: "قائمة",
	jsonObject: "كائن",
	jsonOther: "غير ذلك",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "لا توجد نتائج" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "جارٍ البحث…",
	searchNext: "النتيجة التالية",
	searchPrevious: "النتيجة السابقة",

	statTrue: "نعم",
	statFalse: "لا",
	statHistory: (points, first, last, lowest, highest) =>
		`${counted(points, { one: "قيمة واحدة", two: "قيمتان", few: "قيم", other: "قيمة" })} من ${first} إلى ${last}، بين ${lowest} و${highest}`,
};
