import { AkuaProvider } from "akua-react";
import type { AkuaClient } from "akua-react/client";
import { ar } from "akua-react/messages/ar";
import type { ReactNode } from "react";

/** Arabic messages, digits and direction. Your own messages still override them. */
export function ArabicApp({ akua, children }: { akua: AkuaClient; children: ReactNode }) {
	return (
		<div lang="ar" dir="rtl">
			<AkuaProvider client={akua} locale="ar-EG" messages={{ ...ar, submit: "أضف إلى لوحتي" }}>
				{children}
			</AkuaProvider>
		</div>
	);
}
