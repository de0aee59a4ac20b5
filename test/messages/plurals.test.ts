import type { AllMessages } from "akua-react";
import { en } from "akua-react/messages/en";
import { describe, expect, test } from "vitest";
import { Given, messageText } from "./messageText.js";
import { tables } from "./tables.js";

const values = [0, 1, 2, 5, 11, 100];

/** Messages of each language for 0, 1, 2, 5, 11 and 100. */
const samples: Readonly<Record<string, Partial<Record<keyof AllMessages, readonly string[]>>>> = {
	de: {
		snippetResults: ["0 Snippets", "1 Snippet", "2 Snippets", "5 Snippets", "11 Snippets", "100 Snippets"],
		jsonKeys: ["0 Schlüssel", "1 Schlüssel", "2 Schlüssel", "5 Schlüssel", "11 Schlüssel", "100 Schlüssel"],
		colSpanOption: ["0 Spalten", "1 Spalte", "2 Spalten", "5 Spalten", "11 Spalten", "100 Spalten"],
		retryInMinutes: ["0 Minuten", "1 Minute", "2 Minuten", "5 Minuten", "11 Minuten", "100 Minuten"].map(
			(time) => `Versuchen Sie es in ${time} erneut.`,
		),
		savingPaused: [
			"0 Änderungen werden",
			"1 Änderung wird",
			"2 Änderungen werden",
			"5 Änderungen werden",
			"11 Änderungen werden",
			"100 Änderungen werden",
		].map((changes) => `Sie sind offline. ${changes} gespeichert, sobald Sie wieder online sind.`),
	},
	es: {
		snippetResults: ["0 fragmentos", "1 fragmento", "2 fragmentos", "5 fragmentos", "11 fragmentos", "100 fragmentos"],
		colSpanOption: ["0 columnas", "1 columna", "2 columnas", "5 columnas", "11 columnas", "100 columnas"],
		retryInMinutes: ["0 minutos", "1 minuto", "2 minutos", "5 minutos", "11 minutos", "100 minutos"].map(
			(time) => `Vuelva a intentarlo dentro de ${time}.`,
		),
	},
	fr: {
		snippetResults: ["0 extrait", "1 extrait", "2 extraits", "5 extraits", "11 extraits", "100 extraits"],
		colSpanOption: ["0 colonne", "1 colonne", "2 colonnes", "5 colonnes", "11 colonnes", "100 colonnes"],
		retryInMinutes: ["0 minute", "1 minute", "2 minutes", "5 minutes", "11 minutes", "100 minutes"].map(
			(time) => `Réessayez dans ${time}.`,
		),
	},
	"pt-BR": {
		snippetResults: ["0 snippet", "1 snippet", "2 snippets", "5 snippets", "11 snippets", "100 snippets"],
		jsonItems: ["0 item", "1 item", "2 itens", "5 itens", "11 itens", "100 itens"],
		retryInMinutes: ["0 minuto", "1 minuto", "2 minutos", "5 minutos", "11 minutos", "100 minutos"].map(
			(time) => `Tente novamente em ${time}.`,
		),
	},
	ja: { colSpanOption: ["0 列", "1 列", "2 列", "5 列", "11 列", "100 列"] },
	"zh-CN": { colSpanOption: ["0 列", "1 列", "2 列", "5 列", "11 列", "100 列"] },
	ar: {
		snippetResults: ["0 مقتطف", "مقتطف واحد", "مقتطفان", "5 مقتطفات", "11 مقتطفًا", "100 مقتطف"],
		colSpanOption: ["0 عمود", "عمود واحد", "عمودان", "5 أعمدة", "11 عمودًا", "100 عمود"],
		jsonKeys: ["0 مفتاح", "مفتاح واحد", "مفتاحان", "5 مفاتيح", "11 مفتاحًا", "100 مفتاح"],
		retryIn: [
			"أعد المحاولة بعد 0 ثانية.",
			"أعد المحاولة بعد ثانية واحدة.",
			"أعد المحاولة بعد ثانيتين.",
			"أعد المحاولة بعد 5 ثوانٍ.",
			"أعد المحاولة بعد 11 ثانية.",
			"أعد المحاولة بعد 100 ثانية.",
		],
		retryInMinutes: [
			"أعد المحاولة بعد 0 دقيقة.",
			"أعد المحاولة بعد دقيقة واحدة.",
			"أعد المحاولة بعد دقيقتين.",
			"أعد المحاولة بعد 5 دقائق.",
			"أعد المحاولة بعد 11 دقيقة.",
			"أعد المحاولة بعد 100 دقيقة.",
		],
		savingPaused: ["0 تغيير", "تغيير واحد", "تغييرين", "5 تغييرات", "11 تغييرًا", "100 تغيير"].map(
			(changes) => `أنت غير متصل. سيجري حفظ ${changes} عند عودة الاتصال.`,
		),
		conflictWidth: ["0 عمود", "عمود واحد", "عمودين", "5 أعمدة", "11 عمودًا", "100 عمود"].map(
			(columns) => `غيّر شخص آخر عرض هذه الأداة إلى ${columns}.`,
		),
	},
};

describe.each(Object.entries(samples))("plurals in %s", (language, words) => {
	test.each(Object.entries(words))("%s", (key, expected) => {
		const table = tables[language] ?? en;
		expect(values.map((value) => messageText(table, key, [new Given(value)]))).toEqual(expected);
	});
});

test("every language has samples", () => {
	expect(Object.keys(samples).sort()).toEqual(Object.keys(tables).sort());
});

test.each(Object.entries(tables))("%s writes a number as it is given", (_, table) => {
	expect(messageText(table, "resultCut", [new Given(100_000, "100’000")])).toContain("100’000");
	expect(messageText(table, "positionHint", [new Given(100_000, "100’000")])).toContain("100’000");
});

test("an empty dashboard has a position hint of its own", () => {
	const hints = Object.values(tables).map((table) => messageText(table, "positionHint", [new Given(0)]));
	expect(hints.filter((hint) => hint.includes("0"))).toEqual([]);
});
