import { createHash } from "node:crypto";
import { type Html, html, Html as Markup } from "./html.ts";
import {
  billedSentence,
  changesOf,
  countsSentence,
  events,
  isDone,
  permissionsSentence,
  readingSentence,
  type SummarySubject,
  timesSentence,
  toldEvents,
} from "./sentences.ts";
import type { PlanSummary } from "./summary.ts";
import { timeline } from "./timeline.ts";

/** A plan as a page that stands by itself: one file, that loads nothing and sends nothing. */
export function planHtml(summary: PlanSummary): string {
  return `${page(summary).text}\n`;
}

function page(summary: PlanSummary): Html {
  const { accountId, counts, sites, people } = summary;
  const shown = [...toldEvents.filter((event) => counts[event] > 0), ...(counts.lacks > 0 ? (["lacks"] as const) : [])];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'">
<title>Plan for account ${accountId}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<h1>Plan for account ${accountId}</h1>
<p>${countsSentence(summary)}</p>
${isDone(summary) ? html`<p>Nothing to do: everybody is as the file says.</p>` : ""}
<ul class="facts">
${[readingSentence, billedSentence, timesSentence, permissionsSentence]
  .map((sentence) => sentence(summary))
  .filter(Boolean)
  .map(
    (line) => html`<li>${line}</li>
`,
  )}</ul>
${
  summary.calls.length === 0
    ? ""
    : html`<h2>Calls</h2>
<table class="calls"><thead><tr><th>Rate group</th><th>To read</th><th>To change</th></tr></thead><tbody>
${summary.groups.map(
  ({ group, reading, changing }) => html`<tr><td>${group}</td><td>${reading}</td><td>${changing}</td></tr>
`,
)}</tbody></table>
<figure>${timeline(summary)}<figcaption>When calls are sent, at the service's limits.</figcaption></figure>`
}
${
  sites.length === 0
    ? ""
    : html`<h2>Sites</h2>
<table class="sites"><thead><tr><th>Site</th><th>Event</th><th>What changes</th></tr></thead><tbody>
${sites.map(row)}</tbody></table>`
}
${
  people.length === 0
    ? ""
    : html`<h2>People</h2>
<form class="filters">
${shown.map(
  (
    event,
  ) => html`<label><input type="checkbox" name="event" value="${event}" checked> <span class="event ${event}">${labelOf(event)}</span> ${counts[event]}</label>
`,
)}<label class="search">Find <input type="search" name="text" placeholder="name, number, site ..."></label>
<output></output>
</form>
<table class="people"><thead><tr><th>Person</th><th>Event</th><th>What changes</th></tr></thead><tbody>
${people.map(row)}</tbody></table>`
}
<script>${new Markup(script)}</script>
</body>
</html>`;
}

function row(subject: SummarySubject): Html {
  const { name, key, event, lacks } = subject;
  const shown = lacks.length > 0 ? "lacks" : (event as keyof typeof labels);
  return html`<tr data-event="${shown}"><td>${name}${name === key ? "" : html`<br><small>${key}</small>`}</td><td><span class="event ${shown}">${labelOf(shown)}</span></td><td>${lacks.length > 0 ? html`<ul>${lacks.map((lack) => html`<li>${lack}</li>`)}</ul>` : changeList(subject)}</td></tr>
`;
}

function changeList(subject: SummarySubject): Html {
  const rows = changesOf(subject).map(
    ({ member, before, after }) =>
      html`<dt>${member}</dt><dd>${before === undefined ? "" : html`<del>${before}</del> &#8594; `}<ins>${after ?? "none"}</ins></dd>`,
  );
  const notes = subject.notes.map((note) => html`<p class="note">Look twice: ${note}</p>`);
  return html`<dl>${rows}</dl>${notes}`;
}

const labels = { ...events, created: "Created", lacks: "Lacks something" } as const;

function labelOf(event: keyof typeof labels): string {
  return labels[event];
}

// The page runs this script and no other, whatever a name may hold.
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const style = `
:root { --back: #fff; --text: #1c2430; --dim: #5b6675; --line: #d7dde5; --joins: #1a7f45; --moves: #0b6c9c; --changes: #8a5a00; --leaves: #b3261e; --lacks: #7a1fa2; }
@media (prefers-color-scheme: dark) {
  :root { --back: #14181f; --text: #e4e9f0; --dim: #97a3b3; --line: #333c49; --joins: #5fd38d; --moves: #63c0ee; --changes: #e5b454; --leaves: #ff8a80; --lacks: #d59cf0; }
}
body { background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; } .people, .sites { width: 100%; } :is(.people, .sites) th:first-child { width: 18rem; } :is(.people, .sites) th:nth-child(2) { width: 9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.calls td + td, .calls th + th { text-align: right; }
small, figcaption, output, th { color: var(--dim); } th { font-weight: 500; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; }
svg text { fill: var(--dim); font: 12px system-ui, sans-serif; } .lane { font-weight: 600; }
.tick, .base { stroke: var(--line); } .reading { fill: var(--line); opacity: .6; }
.Heavy { fill: var(--leaves); } .Medium { fill: var(--changes); } .Light { fill: var(--moves); } .NoThrottling, .Auth { fill: var(--dim); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; align-items: center; }
.search { margin-left: auto; } input[type="search"] { font: inherit; background: var(--back); color: var(--text); border: 1px solid var(--line); padding: .2rem .5rem; }
.event { font-weight: 600; white-space: nowrap; }
.joins, .created { color: var(--joins); } .moves { color: var(--moves); } .changes { color: var(--changes); } .leaves { color: var(--leaves); } .lacks { color: var(--lacks); } .note { color: var(--changes); margin: .2rem 0 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: 0; } dt { color: var(--dim); } dd { margin: 0; }
td ul { margin: 0; padding-left: 1.1rem; } del { color: var(--dim); } ins { text-decoration: none; }
tr[hidden] { display: none; }
`;

const script = `
const form = document.querySelector(".filters");
if (form) {
  const rows = [...document.querySelectorAll(".people tbody tr")].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const show = () => {
    const events = new Set(new FormData(form).getAll("event"));
    const wanted = form.elements.text.value.trim().toLowerCase();
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !(events.has(row.dataset.event) && text.includes(wanted));
      if (!row.hidden) count += 1;
    }
    form.querySelector("output").textContent = count + " of " + rows.length;
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}
`;
