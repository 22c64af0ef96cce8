import { render } from "lit-html";
import { createActions } from "./actions.ts";
import { follow } from "./feed.ts";
import { createStore } from "./model.ts";
import { page } from "./page.ts";

const store = createStore((model) => {
  render(page(model, actions), document.body);
  document.title = model.company === undefined ? "ringwright sandbox" : `${model.company.name} · ringwright sandbox`;
});

let events = follow(store);
const actions = createActions(store, (account) => {
  events.close();
  events = follow(store, account);
});

// Time that runs, and penalties that end.
setInterval(() => {
  if (store.model.status?.frozen === false) store.update({});
}, 1000);
