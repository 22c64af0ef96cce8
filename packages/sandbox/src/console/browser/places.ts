import { html, nothing, type TemplateResult } from "lit-html";
import type { CompanyView, RoleView, SiteView } from "../protocol.ts";
import { chip } from "./chip.ts";
import { countOf } from "./format.ts";
import { named } from "./named.ts";
import { type Column, table } from "./table.ts";

/** Where the company works, and who may do what. */
export function placesPanels({ sites, roles, counts }: CompanyView, before: ReadonlySet<string> | undefined): TemplateResult {
  return html`
    ${table({ title: "Sites", total: counts.sites, rows: sites, columns: siteColumns, empty: "The company has no sites.", before })}
    ${table({ title: "Roles", total: counts.roles, rows: roles, columns: roleColumns, empty: "The company has no roles.", before })}
  `;
}

const siteColumns: readonly Column<SiteView>[] = [
  { title: "Ext.", cell: ({ extensionNumber }) => html`<span class="extension">${extensionNumber ?? "–"}</span>` },
  {
    title: "Site",
    heads: true,
    cell: ({ name, code, address }) => html`<strong>${name}</strong>
      <span class="sub below">${[code, address].filter(Boolean).join(" · ")}</span>`,
  },
  { title: "People", cell: ({ people }) => named(people) },
  { title: "Groups", cell: ({ groups }) => named(groups) },
  { title: "Phones", cell: ({ phones }) => phones },
];

const roleColumns: readonly Column<RoleView>[] = [
  {
    title: "Role",
    heads: true,
    cell: ({ name, usual, custom, description }) => html`
      <span class="named"><strong>${name}</strong>
        ${usual ? chip("Default", "info") : nothing} ${custom ? chip("The company’s own") : nothing}</span>
      ${description === undefined ? nothing : html`<span class="sub below">${description}</span>`}
    `,
  },
  {
    title: "Allows",
    cell: ({ everything, permissions, own, name }) =>
      everything
        ? "Everything"
        : html`<div>${allowed(permissions, name, "for everybody")} ${allowed(own, name, "for themselves")}</div>`,
  },
  { title: "Who has it", cell: ({ people }) => named(people) },
];

// Closed at first: a role can allow a hundred things.
function allowed(permissions: readonly string[], role: string, whom: string): TemplateResult | typeof nothing {
  if (permissions.length === 0) return nothing;
  const count = countOf(permissions.length, "permission");
  return html`<details class="allowed">
    <summary>${count} ${whom}<span class="hidden"> of ${role}</span></summary>
    <p>${permissions.join(", ")}</p>
  </details>`;
}
