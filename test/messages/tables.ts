import type { AllMessages } from "akua-react";
import { ar } from "akua-react/messages/ar";
import { de } from "akua-react/messages/de";
import { es } from "akua-react/messages/es";
import { fr } from "akua-react/messages/fr";
import { ja } from "akua-react/messages/ja";
import { ptBR } from "akua-react/messages/pt-BR";
import { zhCN } from "akua-react/messages/zh-CN";

/** Every table except English, by BCP 47 tag. */
export const tables: Readonly<Record<string, AllMessages>> = { ar, de, es, fr, ja, "pt-BR": ptBR, "zh-CN": zhCN };
