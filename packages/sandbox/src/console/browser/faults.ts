import { html, nothing, type TemplateResult } from "lit-html";
import type { FaultView } from "../protocol.ts";
import type { Actions } from "./actions.ts";
import { countOf } from "./format.ts";
import type { Model } from "./model.ts";

type Options = FaultView["options"];

const kinds: readonly (readonly [label: string, options: Options])[] = [
  ["Answer 429, wait 30 seconds", { status: 429, retryAfterS: 30 }],
  ["Answer 500", { status: 500 }],
  ["Answer 503", { status: 503 }],
  ["Cut the connection before anything is done", { cut: "before" }],
  ["Do it, and lose the answer", { cut: "after" }],
  ["End the answer in its middle", { truncate: true }],
  ["Answer after 2 seconds", { latencyMs: 2000 }],
  ["Send the body over 5 seconds", { slowBodyMs: 5000 }],
];

const frequencies: readonly (readonly [label: string, options: Options])[] = [
  ["Every call", {}],
  ["The next call", { count: 1 }],
  ["The next 3 calls", { count: 3 }],
  ["Every other call, at random", { share: 0.5 }],
  ["One call in ten, at random", { share: 0.1 }],
];

/** The faults that are on, and a form to turn one on. */
export function faultsPanel({ status, operations }: Model, actions: Actions): TemplateResult {
  const faults = status?.faults ?? [];
  return html`<section class="panel" aria-labelledby="faults">
    <h2 id="faults">Faults ${faults.length === 0 ? nothing : html`<span class="count alarm">${faults.length} on</span>`}</h2>
    ${
      faults.length === 0
        ? nothing
        : html`<ul class="faults">
            ${faults.map(
              ({ id, options, happened }) => html`<li>
                <span><strong>${effectOf(options)}</strong><span class="sub">${scopeOf(options)} · happened ${countOf(happened, "time")}</span></span>
                <button type="button" aria-label="Turn off: ${effectOf(options)}" @click=${() => actions.removeFault(id)}>Turn off</button>
              </li>`,
            )}
          </ul>`
    }
    <form
      class="fault"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget as HTMLFormElement);
        const operation = String(form.get("operation"));
        void actions.addFault({
          ...(operation === "" ? {} : { operation }),
          ...kinds[Number(form.get("kind"))]?.[1],
          ...frequencies[Number(form.get("frequency"))]?.[1],
        });
      }}
    >
      <label>What happens<select name="kind">${kinds.map(([label], index) => html`<option value=${index}>${label}</option>`)}</select></label>
      <label>To which calls<select name="operation">
        <option value="">Any operation</option>
        ${operations.map((id) => html`<option>${id}</option>`)}
      </select></label>
      <label>How often<select name="frequency">${frequencies.map(([label], index) => html`<option value=${index}>${label}</option>`)}</select></label>
      <div class="buttons">
        <button type="submit" class="primary">Turn on</button>
        ${faults.length > 1 ? html`<button type="button" @click=${() => actions.clearFaults()}>All off</button>` : nothing}
      </div>
    </form>
  </section>`;
}

function effectOf({ status, retryAfterS, cut, truncate, latencyMs, slowBodyMs }: Options): string {
  const effects = [
    status !== undefined && `answers ${status}${retryAfterS === undefined ? "" : `, Retry-After ${retryAfterS}`}`,
    cut === "before" && "cuts the connection before anything is done",
    cut === "after" && "loses the answer",
    truncate === true && "ends the answer in its middle",
    latencyMs !== undefined && `waits ${Number(latencyMs) / 1000} s`,
    slowBodyMs !== undefined && `sends the body over ${Number(slowBodyMs) / 1000} s`,
  ];
  const text = effects.filter((effect) => effect !== false).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function scopeOf({ operation, share, count }: Options): string {
  const often = count === undefined ? "" : `, ${countOf(Number(count), "time")} in all`;
  const which = share === undefined ? "every call" : `${Number(share) * 100} % of calls`;
  return `${operation ?? "any operation"}, ${which}${often}`;
}
