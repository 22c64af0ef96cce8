import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { RequestView } from "../protocol.ts";
import type { Actions } from "./actions.ts";
import { chip, type Tone } from "./chip.ts";
import { shortTime } from "./format.ts";
import type { Model, RequestFilter } from "./model.ts";

/** The requests as they come, the newest first. */
export function requestsPanel(model: Model, actions: Actions): TemplateResult {
  const { requests, filter, selected } = model;
  const listed = requests.filter((request) => passes(request, filter));
  return html`<section class="panel requests" aria-labelledby="requests">
    <h2 id="requests">Requests <span class="count">${requests.length}</span></h2>
    <div class="filters">
      <label class="grow">
        <span class="hidden">Find requests</span>
        <input type="search" placeholder="Operation, path, status, person" .value=${filter.text}
          @input=${(event: Event) => actions.filter({ text: (event.currentTarget as HTMLInputElement).value })} />
      </label>
      <label>
        <span class="hidden">Which requests</span>
        <select @change=${(event: Event) => actions.filter({ kind: (event.currentTarget as HTMLSelectElement).value as RequestFilter["kind"] })}>
          <option value="all">All</option>
          <option value="refused">Refused or cut</option>
          <option value="broken">Break the contract</option>
        </select>
      </label>
    </div>
    ${
      listed.length === 0
        ? html`<p class="empty">${requests.length === 0 ? "None yet. Send one to the API, and it shows here." : "None of them is like that."}</p>`
        : html`<div
            class="list"
            role="listbox"
            tabindex="0"
            aria-labelledby="requests"
            aria-activedescendant=${listed.some(({ number }) => number === selected) ? `request-${selected}` : nothing}
            @keydown=${(event: KeyboardEvent) => moveSelection(event, listed, selected, actions)}
          >
            ${repeat(
              listed,
              ({ number }) => number,
              (request) => option(request, request.number === selected, actions),
            )}
          </div>`
    }
  </section>`;
}

function option(request: RequestView, selected: boolean, actions: Actions): TemplateResult {
  const { number, atMs, method, path, operation, user } = request;
  return html`<div
    class="request"
    role="option"
    id="request-${number}"
    aria-selected=${selected}
    @click=${() => actions.select(number)}
  >
    <span class="when">
      <span class="method ${method.toLowerCase()}">${method}</span>
      <span class="sub">${shortTime(atMs)}</span>
    </span>
    <span class="what">
      <span class="line">
        <span class="operation">${operation ?? "unknown path"}</span>${user === undefined ? nothing : html`<span class="sub"> ${user}</span>`}
      </span>
      <span class="path">${path}</span>
    </span>
    <span class="outcome">
      ${statusChip(request)}
      ${verdictMark(request)}
    </span>
  </div>`;
}

/** The status of an answer, and what a fault kept back of it. */
export function statusChip(request: RequestView): TemplateResult {
  const { status = 0, sent } = request;
  const tone: Tone = status < 300 ? "good" : status < 400 ? "info" : status < 500 ? "warn" : "bad";
  return chip(statusText(request), sent === undefined ? tone : "bad");
}

const lost = { half: "truncated", nothing: "cut" } as const;

function statusText({ status, errorCode, sent }: RequestView): string {
  return [status, errorCode, sent && lost[sent]].filter((part) => part !== undefined).join(" ");
}

/** Whether an answer keeps to the contract, in short. */
export function verdictMark({ verdict }: Pick<RequestView, "verdict">): TemplateResult {
  if (verdict === "kept") return html`<span class="verdict kept"><span aria-hidden="true">✓</span> contract</span>`;
  if (verdict === "broken")
    return html`<span class="verdict broken"><span aria-hidden="true">✗</span> breaks the contract</span>`;
  return html`<span class="verdict unchecked"><span aria-hidden="true">–</span> not checked</span>`;
}

function passes(request: RequestView, filter: RequestFilter): boolean {
  const { method, path, operation = "", user = "", status = 0, sent, verdict } = request;
  if (filter.kind === "broken" && verdict !== "broken") return false;
  if (filter.kind === "refused" && status < 400 && sent === undefined) return false;
  const text = `${method} ${path} ${operation} ${user} ${statusText(request)}`.toLowerCase();
  return filter.text
    .toLowerCase()
    .split(" ")
    .every((word) => text.includes(word));
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function moveSelection(
  event: KeyboardEvent,
  listed: readonly RequestView[],
  selected: number | undefined,
  actions: Actions,
): void {
  if (event.key === "Escape") return void actions.select(undefined);
  const move = moves[event.key];
  if (move === undefined) return;
  event.preventDefault();
  const next =
    listed[
      move(
        listed.findIndex(({ number }) => number === selected),
        listed.length - 1,
      )
    ];
  if (next === undefined) return;
  void actions.select(next.number);
  document.getElementById(`request-${next.number}`)?.scrollIntoView({ block: "nearest" });
}
