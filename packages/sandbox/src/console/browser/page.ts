import { html, nothing, type TemplateResult } from "lit-html";
import type { Actions } from "./actions.ts";
import { budgetsPanel } from "./budgets.ts";
import { companyPanels } from "./company.ts";
import { detailsPanel } from "./details.ts";
import { faultsPanel } from "./faults.ts";
import { header } from "./header.ts";
import type { Model } from "./model.ts";
import { requestsPanel } from "./requests.ts";

/** The whole page. */
export function page(model: Model, actions: Actions): TemplateResult {
  const { company, rowsBefore, notice } = model;
  return html`
    <a class="skip" href="#requests">To the requests</a>
    ${header(model, actions)}
    <p class="notice ${notice?.failed === true ? "failed" : ""}" role="status">${notice?.text ?? nothing}</p>
    <main>
      <div class="company">${company === undefined ? nothing : companyPanels(company, rowsBefore)}</div>
      <div class="live-side">
        ${budgetsPanel(model)} ${requestsPanel(model, actions)} ${detailsPanel(model, actions)} ${faultsPanel(model, actions)}
      </div>
    </main>
  `;
}
