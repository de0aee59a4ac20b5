"use client";

import { colSpans, displayTypes } from "akua-react/client";
import type { DashboardItem, UseDashboardReturn } from "akua-react/dashboard";
import { buttonVariants } from "@/components/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuGroup,
	DropdownMenuItem,
	DropdownMenuRadioGroup,
	DropdownMenuRadioItem,
	DropdownMenuSeparator,
	DropdownMenuSub,
	DropdownMenuSubContent,
	DropdownMenuSubTrigger,
	DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { cn } from "@/lib/utils";
import { Icon, icons } from "./icons";
import { displayTypeName, useAllMessages } from "./messages";

interface WidgetMenuProps {
	dashboard: UseDashboardReturn;
	item: DashboardItem;
	name: string;
	onRun: () => void;
	onAddAfter: () => void;
	onRemove: () => void;
}

/** Everything that can be done with a widget, each by a single press. */
export function WidgetMenu({ dashboard, item, name, onRun, onAddAfter, onRemove }: WidgetMenuProps) {
	const { messages, count } = useAllMessages();
	const { items, move, change, duplicate } = dashboard;
	const { widget, isRestorable } = item;
	const { id } = widget;
	const index = items.indexOf(item);
	const others = items.filter((one) => one !== item).map((one) => one.widget.id);
	const moveTo = (to: number) => move(id, { after: others[to - 1] ?? null, before: others[to] ?? null });
	return (
		<DropdownMenu>
			<DropdownMenuTrigger
				aria-label={messages.menuLabel(name)}
				className={cn(buttonVariants({ variant: "ghost", size: "icon" }), "size-8 shrink-0")}
			>
				<Icon path={icons.more} strokeWidth="2" />
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end">
				<DropdownMenuItem onSelect={onRun}>{messages.previewAgain}</DropdownMenuItem>
				<DropdownMenuSeparator />
				<DropdownMenuGroup>
					<DropdownMenuItem disabled={index === 0} onSelect={() => moveTo(index - 1)}>
						{messages.moveEarlier}
					</DropdownMenuItem>
					<DropdownMenuItem disabled={index === others.length} onSelect={() => moveTo(index + 1)}>
						{messages.moveLater}
					</DropdownMenuItem>
					<DropdownMenuItem disabled={index === 0} onSelect={() => moveTo(0)}>
						{messages.moveToStart}
					</DropdownMenuItem>
					<DropdownMenuItem disabled={index === others.length} onSelect={() => moveTo(others.length)}>
						{messages.moveToEnd}
					</DropdownMenuItem>
				</DropdownMenuGroup>
				<DropdownMenuSeparator />
				<DropdownMenuSub>
					<DropdownMenuSubTrigger>{messages.colSpanLabel}</DropdownMenuSubTrigger>
					<DropdownMenuSubContent>
						<DropdownMenuRadioGroup value={String(widget.col_span)}>
							{colSpans.map((col_span) => (
								<DropdownMenuRadioItem
									key={col_span}
									value={String(col_span)}
									onSelect={() => change(id, { col_span })}
								>
									{messages.colSpanOption(count(col_span))}
								</DropdownMenuRadioItem>
							))}
						</DropdownMenuRadioGroup>
					</DropdownMenuSubContent>
				</DropdownMenuSub>
				<DropdownMenuSub>
					<DropdownMenuSubTrigger>{messages.displayTypeLabel}</DropdownMenuSubTrigger>
					<DropdownMenuSubContent>
						<DropdownMenuRadioGroup value={widget.display_type ?? ""}>
							{[null, ...displayTypes].map((display_type) => (
								<DropdownMenuRadioItem
									key={display_type}
									value={display_type ?? ""}
									onSelect={() => change(id, { display_type })}
								>
									{displayTypeName(display_type, messages)}
								</DropdownMenuRadioItem>
							))}
						</DropdownMenuRadioGroup>
					</DropdownMenuSubContent>
				</DropdownMenuSub>
				<DropdownMenuSeparator />
				<DropdownMenuItem onSelect={onAddAfter}>{messages.addAfter}</DropdownMenuItem>
				<DropdownMenuItem disabled={!isRestorable} onSelect={() => duplicate(id)}>
					{messages.duplicate}
				</DropdownMenuItem>
				<DropdownMenuItem variant="destructive" onSelect={onRemove}>
					{messages.remove}
				</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
