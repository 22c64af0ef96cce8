import { type ContractOperation, type Domain, domains, operationsOf } from "@ringwright/generate/contract";
import type { OpenApiDocument } from "@ringwright/generate/document";

/** An operation and whose it is. */
export interface Entry {
  readonly operation: ContractOperation;
  readonly domain: Domain;
}

/** Operations of one topic. */
export interface Topic {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const fewest = 3;
const order = ["open", "advanced", "internal"];

/** All operations, in the contract's order. */
export function entriesOf(document: OpenApiDocument): Entry[] {
  return domains.flatMap((domain) => operationsOf(document, domain).map((operation) => ({ operation, domain })));
}

/**
 * The operations of a domain by topic, which is the first group of the facade below the domain's own. What is too small for a
 * topic is with the domain itself. Those that every app may call come first.
 */
export function topicsOf(entries: readonly Entry[], domain: Domain): Topic[] {
  const own = entries.filter((entry) => entry.domain === domain);
  const groups = Map.groupBy(own, ({ operation }) => operation["x-method"].split(".").slice(0, -1)[1] ?? "");
  const general = [...groups].filter(([name, { length }]) => name === "" || length < fewest).flatMap(([, group]) => group);
  const named = [...groups].filter(([name, { length }]) => name !== "" && length >= fewest);
  return [
    { title: "General", entries: openFirst(general) },
    ...named.map(([name, group]) => ({ title: words(name), entries: openFirst(group) })),
  ].filter(({ entries: { length } }) => length > 0);
}

function openFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ operation }: Entry): number {
  return order.indexOf(operation["x-access"]);
}

function words(name: string): string {
  const text = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
