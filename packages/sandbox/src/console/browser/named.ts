import { html } from "lit-html";
import type { NameList } from "../protocol.ts";
import { countOf } from "./format.ts";

/** Names in a cell, and how many more there are. */
export function named({ names, more }: NameList): unknown {
  if (names.length === 0) return html`<span class="sub"><span aria-hidden="true">–</span><span class="hidden">none</span></span>`;
  return more === 0 ? names.join(", ") : html`${names.join(", ")} <span class="sub">and ${countOf(more, "other")}</span>`;
}
