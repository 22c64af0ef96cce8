import { html, type TemplateResult } from "lit-html";

/** What a chip says by its colour, beside its words. */
export type Tone = "good" | "warn" | "bad" | "info" | "quiet";

/** A short word in a coloured frame. */
export function chip(text: string, tone: Tone = "quiet"): TemplateResult {
  return html`<span class="chip ${tone}">${text}</span>`;
}

const tones: Readonly<Record<string, Tone>> = {
  Enabled: "good",
  Online: "good",
  Shipped: "good",
  Completed: "good",
  Normal: "good",
  NotActivated: "info",
  Accepted: "info",
  Initial: "warn",
  InProgress: "info",
  Pending: "warn",
  Temporary: "warn",
  Frozen: "warn",
  Disabled: "bad",
  Failed: "bad",
  "Won't ship": "bad",
};

/** The tone of a state that the API has a word for. */
export function toneOf(state: string): Tone {
  return tones[state] ?? "quiet";
}
