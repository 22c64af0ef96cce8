import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { CompanyView, TrailMember, TrailView } from "../protocol.ts";
import { chip, type Tone } from "./chip.ts";
import { countOf, dayTime } from "./format.ts";

const tones: Readonly<Record<TrailView["eventType"], Tone>> = { CREATE: "good", UPDATE: "info", DELETE: "bad" };

/** Who changed what, the newest first. */
export function trailPanel({ trail }: CompanyView): TemplateResult {
  return html`<section class="panel trail" aria-labelledby="trail">
    <h2 id="trail">Audit trail <span class="count">${trail.length}</span></h2>
    ${
      trail.length === 0
        ? html`<p class="empty">Nobody has changed anything yet.</p>`
        : html`<div class="scroll" role="group" tabindex="0" aria-label="Changes">
            <ol>
              ${repeat(trail, ({ id }) => id, change)}
            </ol>
          </div>`
    }
  </section>`;
}

function change({ actionId, eventType, who, target, atMs, members, more }: TrailView): TemplateResult {
  return html`<li class="change ${eventType.toLowerCase()}">
    <span class="named">
      ${chip(sentence(actionId), tones[eventType])} <strong>${target ?? "Somebody"}</strong>
      <span class="sub">${dayTime(atMs)} UTC, by ${who ?? "somebody who is gone"}</span>
    </span>
    ${members.length === 0 ? nothing : html`<ul>${members.map((one) => html`<li>${member(one)}</li>`)}</ul>`}
    ${more > 0 ? html`<span class="sub below">and ${countOf(more, "member")} more</span>` : nothing}
  </li>`;
}

function member({ name, before, after }: TrailMember): TemplateResult {
  return html`<span class="sub">${name}</span>
    ${before === undefined ? nothing : html`<del>${before}</del>`} ${after === undefined ? nothing : html`<ins>${after}</ins>`}`;
}

// CHANGE_USER_INFO as people write it.
function sentence(actionId: string): string {
  const text = actionId.replaceAll("_", " ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
