import { html, nothing, type TemplateResult } from "lit-html";
import type { Actions } from "./actions.ts";
import { chip } from "./chip.ts";
import { longTime } from "./format.ts";
import { type Model, sandboxTimeMs } from "./model.ts";

const steps: readonly (readonly [label: string, ms: number, words: string])[] = [
  ["+1 minute", 60_000, "a minute"],
  ["+1 hour", 3_600_000, "an hour"],
  ["+1 day", 86_400_000, "a day"],
];

/** Whose sandbox it is, what time it has, and the buttons that move it. */
export function header(model: Model, actions: Actions): TemplateResult {
  const { company, status } = model;
  return html`<header class="top">
    <div class="brand">
      <img src="/console/icon.svg" alt="" width="34" height="34" />
      <div>
        <h1>${company?.name ?? "Sandbox"}</h1>
        <p class="sub">ringwright sandbox${company === undefined ? nothing : ` · ${company.plan} · ${company.id}`}</p>
      </div>
      ${company !== undefined && company.accounts.length > 1 ? accountChoice(company, actions) : nothing}
    </div>
    ${status === undefined ? nothing : clock(model, status.frozen, actions)}
    <nav aria-label="Pages">
      ${connection(model)}
      <a href="/" aria-current="page">Console</a>
      <a href="/reference">Reference</a>
    </nav>
  </header>`;
}

function clock(model: Model, frozen: boolean, actions: Actions): TemplateResult {
  const nowMs = sandboxTimeMs(model);
  return html`<div class="clock" role="group" aria-label="Time and state of the sandbox">
    <p class="time">
      <time datetime=${new Date(nowMs).toISOString()}>${longTime(nowMs)} UTC</time>
      ${frozen ? chip("Stands still", "info") : chip("Runs", "good")}
    </p>
    <div class="buttons">
      ${steps.map(
        ([label, ms, words]) =>
          html`<button type="button" title="Moves time on by ${words}" @click=${() => actions.advance(ms, words)}>${label}</button>`,
      )}
      <button type="button" @click=${() => actions.freeze(!frozen)}>${frozen ? "Let it run" : "Stop it"}</button>
      <button type="button" class="danger" @click=${askReset}>Reset…</button>
    </div>
    <dialog aria-labelledby="reset-title" @close=${(event: Event) => {
      if ((event.currentTarget as HTMLDialogElement).returnValue === "reset") void actions.reset();
    }}>
      <form method="dialog">
        <h2 id="reset-title">Reset the sandbox?</h2>
        <p>The company goes back to what it was at the start. Requests, budgets and faults are cleared.</p>
        <div class="buttons">
          <button value="cancel">Cancel</button>
          <button value="reset" class="danger solid">Reset</button>
        </div>
      </form>
    </dialog>
  </div>`;
}

function askReset(): void {
  const dialog = document.querySelector("dialog");
  if (dialog === null) return;
  // What was chosen the last time must not count when this one is closed with Escape.
  dialog.returnValue = "";
  dialog.showModal();
}

function connection({ connection }: Model): TemplateResult {
  if (connection === "live") return html`<span class="live" role="status"><span class="dot on"></span>Live</span>`;
  const text = connection === "lost" ? "The sandbox does not answer" : "Connecting";
  return html`<span class="live ${connection}" role="status"><span class="dot"></span>${text}</span>`;
}

function accountChoice({ id, accounts }: NonNullable<Model["company"]>, actions: Actions): TemplateResult {
  return html`<select
    aria-label="Account"
    @change=${(event: Event) => actions.chooseAccount((event.currentTarget as HTMLSelectElement).value)}
  >
    ${accounts.map((account) => html`<option value=${account.id} ?selected=${account.id === id}>${account.name}</option>`)}
  </select>`;
}
