import { html, nothing, type TemplateResult } from "lit-html";
import type {
  CompanyView,
  GroupView,
  LicenceView,
  NumberView,
  OrderedDeviceView,
  OrderView,
  PersonView,
  PhoneView,
} from "../protocol.ts";
import { chip, toneOf } from "./chip.ts";
import { countOf, dayTime, words } from "./format.ts";
import { named } from "./named.ts";
import { placesPanels } from "./places.ts";
import { type Column, table } from "./table.ts";
import { trailPanel } from "./trail.ts";

/** The company as people see it. */
export function companyPanels(company: CompanyView, before: ReadonlySet<string> | undefined): TemplateResult {
  const { people, groups, orders, sparePhones, numbers, licences, counts } = company;
  return html`
    ${tiles(company)}
    ${table({
      title: "People",
      total: counts.people,
      rows: people,
      columns: peopleColumns,
      empty: "The company has no people.",
      before,
    })}
    ${table({
      title: "Orders",
      total: counts.orders,
      rows: orders,
      columns: orderColumns,
      empty: "Nothing has been ordered.",
      before,
    })}
    ${table({
      title: "Groups",
      total: counts.groups,
      rows: groups,
      columns: groupColumns,
      empty: "There are no queues, paging groups or park locations.",
      before,
    })}
    <div class="pair">
      ${table({
        title: "Spare phones",
        total: counts.sparePhones,
        rows: sparePhones,
        columns: spareColumns,
        empty: "Every phone has somebody.",
        before,
      })}
      ${table({
        title: "Licences",
        rows: licences,
        columns: licenceColumns,
        empty: "No add-on licences have been bought.",
        before,
      })}
    </div>
    ${table({
      title: "Numbers of the company and spare ones",
      total: counts.ownNumbers,
      rows: numbers,
      columns: numberColumns,
      empty: "All numbers are people's own.",
      before,
    })}
    ${placesPanels(company, before)} ${trailPanel(company)}
  `;
}

function tiles({ counts }: CompanyView): TemplateResult {
  const tile = (figure: number, label: string, note: string): TemplateResult =>
    html`<div><dt>${label}</dt><dd>${figure.toLocaleString("en")}</dd><dd class="sub">${note}</dd></div>`;
  return html`<dl class="tiles" aria-label="At a glance">
    ${tile(counts.people, "People", countOf(counts.groups, "group"))}
    ${tile(counts.phones, "Phones", `${counts.sparePhones} spare`)}
    ${tile(counts.numbers, "Numbers", `${counts.spareNumbers} spare`)}
    ${tile(counts.devicesUnderWay, "On their way", countOf(counts.orders, "order"))}
    ${tile(counts.licences, "Licences", `${counts.licencesAssigned} assigned`)}
  </dl>`;
}

const peopleColumns: readonly Column<PersonView>[] = [
  { title: "Ext.", cell: ({ extensionNumber }) => html`<span class="extension">${extensionNumber ?? "–"}</span>` },
  {
    title: "Person",
    heads: true,
    cell: ({ name, status, jobTitle, email, type, roles }) => html`
      <span class="named"><strong>${name ?? "Nobody yet"}</strong> ${chip(words(status), toneOf(status))}</span>
      <span class="sub below">${[jobTitle, ...roles, ...(type === "User" ? [] : [words(type)])].filter(Boolean).join(" · ")}</span>
      ${email === undefined ? nothing : html`<span class="sub below email" title=${email}>${email}</span>`}
    `,
  },
  { title: "Phones", cell: ({ phones }) => list(phones, phoneLine) },
  { title: "Numbers", cell: ({ numbers }) => list(numbers, number) },
  {
    title: "Licences, groups",
    cell: ({ licences, groups }) =>
      list([...licences.map((name) => chip(name, "info")), ...groups.map((name) => chip(name))], (x) => x),
  },
];

const groupColumns: readonly Column<GroupView>[] = [
  { title: "Ext.", cell: ({ extensionNumber }) => html`<span class="extension">${extensionNumber ?? "–"}</span>` },
  {
    title: "Group",
    heads: true,
    cell: ({ name, status, type, site }) => html`
      <span class="named"><strong>${name ?? "Without a name"}</strong> ${chip(words(status), toneOf(status))}</span>
      <span class="sub below">${words(type)} · ${site}</span>
    `,
  },
  { title: "Members", cell: ({ members }) => named(members) },
  { title: "Numbers", cell: ({ numbers }) => list(numbers, number) },
];

const orderColumns: readonly Column<OrderView>[] = [
  {
    title: "Order",
    heads: true,
    cell: ({ id, orderedMs }) =>
      html`<strong class="number">${id}</strong><span class="sub below">${dayTime(orderedMs)} UTC</span>`,
  },
  {
    title: "Devices",
    cell: ({ devices, task }) =>
      devices.length === 0
        ? html`<span class="sub">${task === undefined ? "Its devices have left the account" : `Being made: ${words(task)}`}</span>`
        : list(devices, orderedDevice),
  },
];

function orderedDevice({ name, person, status, method, carrier, trackingNumber }: OrderedDeviceView): TemplateResult {
  const parcel = [method, carrier, trackingNumber].filter(Boolean).join(" · ");
  return html`<span class="parcel">
    <span><span class="strong">${name}</span>${person === undefined ? nothing : ` for ${person}`}</span>
    ${status === undefined ? nothing : shippingSteps(status)}
    ${parcel === "" ? nothing : html`<span class="sub below">${parcel}</span>`}
  </span>`;
}

const steps = [
  ["Initial", "Ordered"],
  ["Accepted", "Accepted"],
  ["Shipped", "Shipped"],
] as const;

// What people call a state of shipping; undefined for one that is no step on the way.
function stepOf(status: string | undefined): string | undefined {
  return steps.find(([name]) => name === status)?.[1];
}

function shippingSteps(status: string): TemplateResult {
  const label = stepOf(status);
  if (label === undefined) return chip(words(status), toneOf(status));
  const at = steps.findIndex(([name]) => name === status);
  return html`<span class="steps" data-step=${at + 1}>
    ${steps.map((_step, index) => html`<span class="step ${index <= at ? "done" : ""}"></span>`)}
    <span class="label">${label}</span>
  </span>`;
}

const spareColumns: readonly Column<PhoneView>[] = [
  {
    title: "Phone",
    heads: true,
    cell: ({ name, type, model, serial }) => html`<strong>${name}</strong>
      <span class="sub below">${[model ?? words(type), serial].filter(Boolean).join(" · ")}</span>`,
  },
  { title: "Site", cell: ({ site }) => site },
];

const licenceColumns: readonly Column<LicenceView>[] = [
  { title: "Licence", heads: true, cell: ({ name, sku }) => html`<strong>${name}</strong><span class="sub below">${sku}</span>` },
  {
    title: "In use",
    cell: ({ owned, assigned, limit }) => html`${assigned} of ${owned}
      ${limit === undefined ? nothing : html`<span class="sub below">${limit} at most</span>`}`,
  },
];

const numberColumns: readonly Column<NumberView>[] = [
  { title: "Number", heads: true, cell: number },
  {
    title: "Use",
    cell: ({ usageType, label, spare }) =>
      html`${spare ? chip("Spare", "info") : words(usageType)}${label === undefined ? nothing : html`<span class="sub below">${label}</span>`}`,
  },
  { title: "Place", cell: ({ location }) => location ?? none() },
  { title: "Status", cell: ({ status }) => chip(words(status), toneOf(status)) },
];

function number({ phoneNumber }: NumberView): TemplateResult {
  return html`<span class="number">${phoneNumber}</span>`;
}

function phoneLine({ name, type, model, status, shipping }: PhoneView): TemplateResult {
  const parcel = shipping === "Shipped" ? undefined : stepOf(shipping);
  return html`<span class="phone">
    <span class="dot ${status === "Online" ? "on" : ""}"></span>
    <span>${name}<span class="sub below">${model ?? words(type)}, ${(parcel ?? status).toLowerCase()}</span></span>
  </span>`;
}

function list<T>(items: readonly T[], show: (item: T) => unknown): TemplateResult {
  if (items.length === 0) return none();
  return html`<ul>${items.map((item) => html`<li>${show(item)}</li>`)}</ul>`;
}

function none(): TemplateResult {
  return html`<span class="sub"><span aria-hidden="true">–</span><span class="hidden">none</span></span>`;
}
