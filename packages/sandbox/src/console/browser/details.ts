import { html, nothing, type TemplateResult } from "lit-html";
import type { RequestDetails } from "../protocol.ts";
import type { Actions } from "./actions.ts";
import { laidOut, longTime } from "./format.ts";
import type { Model } from "./model.ts";
import { statusChip, verdictMark } from "./requests.ts";

/** The request that was chosen, with its bodies. */
export function detailsPanel({ details }: Model, actions: Actions): TemplateResult {
  if (details === undefined) return html``;
  const { number, id, atMs, method, path, operation, summary, user, violation } = details;
  return html`<section class="panel details" aria-labelledby="details">
    <h2 id="details">
      <span class="method ${method.toLowerCase()}">${method}</span>
      ${operation ?? "unknown path"}
      <button type="button" class="close" aria-label="Close the details" @click=${() => actions.select(undefined)}>✕</button>
    </h2>
    ${operation === undefined ? nothing : html`<p>${summary}. <a href="/reference#${operation}">In the reference</a></p>`}
    <p class="path">${path}</p>
    <dl>
      <div><dt>Answer</dt><dd>${statusChip(details)}</dd></div>
      <div><dt>Contract</dt><dd>${verdictMark(details)}</dd></div>
      <div><dt>Came</dt><dd>${longTime(atMs)} UTC</dd></div>
      <div><dt>Caller</dt><dd>${user ?? "nobody who is known"}</dd></div>
      <div><dt>Request id</dt><dd class="id">${id === "" ? "none, as there was no answer" : id}</dd></div>
    </dl>
    ${violation === undefined ? nothing : html`<p class="violation">${violation}</p>`}
    ${body("Request", details.requestBody, number)}
    ${body("Answer", details.answerBody, number)}
  </section>`;
}

function body(title: string, text: RequestDetails["requestBody"], number: number): TemplateResult {
  return html`<h3 id="body-${title}">${title}</h3>
    ${
      text === ""
        ? html`<p class="empty">No body, or one with tokens, which is not kept.</p>`
        : html`<pre tabindex="0" role="region" aria-labelledby="body-${title}" data-number=${number}>${coloured(laidOut(text))}</pre>`
    }`;
}

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\b/g;

// Names, texts and other values of JSON in their colours; text that is no JSON has few of them, and stays legible.
function coloured(text: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: quoted, 2: colon } of text.matchAll(tokens)) {
    parts.push(text.slice(from, index));
    const kind = colon !== undefined ? "name" : quoted !== undefined ? "text" : "value";
    parts.push(html`<span class="json-${kind}">${quoted ?? whole}</span>`, colon ?? "");
    from = index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
