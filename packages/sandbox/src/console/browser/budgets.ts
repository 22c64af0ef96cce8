import { html, svg, type TemplateResult } from "lit-html";
import type { BudgetView } from "../protocol.ts";
import { words } from "./format.ts";
import { type Model, sandboxTimeMs } from "./model.ts";

const order: readonly BudgetView["group"][] = ["light", "medium", "heavy", "auth"];

/** The rate budgets: a ring for each, which drains with calls and refills with time. */
export function budgetsPanel(model: Model): TemplateResult {
  const owners = Map.groupBy(model.status?.budgets ?? [], ({ user, app }) => JSON.stringify([user, app]));
  return html`<section class="panel" aria-labelledby="budgets">
    <h2 id="budgets">Rate budgets</h2>
    ${
      owners.size === 0
        ? html`<p class="empty">Nobody has drawn on one yet, or the limits are off.</p>`
        : [...owners.values()].map((budgets) => ownerRings(budgets, sandboxTimeMs(model)))
    }
  </section>`;
}

function ownerRings(budgets: readonly BudgetView[], nowMs: number): TemplateResult {
  const sorted = budgets.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return html`<div class="owner">
    <p><strong>${budgets[0]?.user}</strong><span class="sub">${budgets[0]?.app}</span></p>
    <div class="rings">${sorted.map((budget) => ring(budget, nowMs))}</div>
  </div>`;
}

function ring({ user, app, group, limit, remaining, penaltyEndsMs }: BudgetView, nowMs: number): TemplateResult {
  const share = limit === 0 ? 0 : remaining / limit;
  const waitS = penaltyEndsMs === undefined ? 0 : Math.max(0, Math.ceil((penaltyEndsMs - nowMs) / 1000));
  const tone = penaltyEndsMs !== undefined || share === 0 ? "bad" : share <= 0.25 ? "warn" : "good";
  const text = penaltyEndsMs === undefined ? `${remaining} of ${limit} calls left` : `in penalty for ${waitS} seconds`;
  return html`<div
    class="ring ${tone}"
    role="meter"
    aria-label="${words(group)} budget of ${user} with ${app}"
    aria-valuemin="0"
    aria-valuemax=${limit}
    aria-valuenow=${remaining}
    aria-valuetext=${text}
    title=${text}
  >
    <svg viewBox="0 0 48 48" aria-hidden="true">
      ${svg`<circle class="track" cx="24" cy="24" r="20" />
      <circle class="level" cx="24" cy="24" r="20" pathLength="100" stroke-dasharray="${share * 100} 100" transform="rotate(-90 24 24)" />
      <text x="24" y="24" text-anchor="middle" dominant-baseline="central">${penaltyEndsMs === undefined ? remaining : `${waitS}s`}</text>`}
    </svg>
    <span>${words(group)}</span>
    <span class="sub">${penaltyEndsMs === undefined ? `of ${limit}` : "penalty"}</span>
  </div>`;
}
