import type { AllMessages } from "akua-react";
import { ar } from "akua-react/messages/ar";
import { de } from "akua-react/messages/de";
import { en } from "akua-react/messages/en";
import { es } from "akua-react/messages/es";
import { fr } from "akua-react/messages/fr";
import { ja } from "akua-react/messages/ja";
import { ptBR } from "akua-react/messages/pt-BR";
import { zhCN } from "akua-react/messages/zh-CN";
import { pseudoMessages } from "../../pseudoMessages.js";

export interface Language {
	/** The language's name for itself. */
	title: string;
	/** BCP 47 tag of numbers and times. */
	tag: string;
	dir: "ltr" | "rtl";
	messages: AllMessages;
}

/** The languages of the stories. */
export const locales: Readonly<Record<string, Language>> & { en: Language } = {
	en: { title: "English", tag: "en", dir: "ltr", messages: en },
	de: { title: "Deutsch", tag: "de", dir: "ltr", messages: de },
	es: { title: "Español", tag: "es", dir: "ltr", messages: es },
	fr: { title: "Français", tag: "fr", dir: "ltr", messages: fr },
	ja: { title: "日本語", tag: "ja", dir: "ltr", messages: ja },
	"zh-CN": { title: "简体中文", tag: "zh-CN", dir: "ltr", messages: zhCN },
	"pt-BR": { title: "Português (Brasil)", tag: "pt-BR", dir: "ltr", messages: ptBR },
	// With Arabic digits. For the tag `ar` alone, digits depend on the browser's data.
	ar: { title: "العربية", tag: "ar-EG", dir: "rtl", messages: ar },
	pseudo: { title: "[Þŝéûðó]", tag: "en", dir: "ltr", messages: pseudoMessages(en) },
};

export function languageOf(locale: unknown): Language {
	return (typeof locale === "string" && locales[locale]) || locales.en;
}
