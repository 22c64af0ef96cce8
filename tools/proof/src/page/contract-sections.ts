import { inDigits } from "@ringwright/charts/in-digits";
import { domains, operationsOf } from "@ringwright/generate/contract";
import type { OpenApiDocument } from "@ringwright/generate/document";
import type { Records } from "../record/topic-record.ts";
import type { Section } from "./section.ts";

const accesses = ["open", "advanced", "internal"] as const;

/** How many operations of the contract each access has, by domain. */
export function operationCounts(document: OpenApiDocument): Record<string, Record<(typeof accesses)[number], number>> {
  return Object.fromEntries(
    domains.map((domain) => {
      const operations = operationsOf(document, domain);
      const count = (access: string): number => operations.filter((one) => one["x-access"] === access).length;
      return [domain, { open: count("open"), advanced: count("advanced"), internal: count("internal") }];
    }),
  );
}

/** What the contract covers. */
export function operationsSection(document: OpenApiDocument): Section {
  const counts = Object.entries(operationCounts(document));
  const total = counts.reduce((sum, [, { open, advanced, internal }]) => sum + open + advanced + internal, 0);
  const open = counts.reduce((sum, [, { open }]) => sum + open, 0);
  return {
    heading: "Operations",
    text: [
      `The contract has ${total} operations. ${open} of them are open to every app, the others to apps that the service has given more. Each has types, a function, a page, a word of the command, an answer of the mock and a handler in the sandbox; a test fails where one has not. [All of them](operations.md)`,
    ],
    charts: {
      operations: {
        title: `${total} operations in one contract`,
        note: "by package, and by who may call them at the service",
        rows: counts.map(([name, own]) => ({ name, figures: accesses.map((access) => own[access]), isOwn: true })),
        parts: accesses,
        digits: 0,
      },
    },
    record: undefined,
  };
}

/** How each operation was held to the contract. */
export function contractSection({ contract }: Records): Section {
  const { packages } = contract.figures;
  const sum = (key: "operations" | "accepted" | "refused"): number => packages.reduce((all, one) => all + one[key], 0);
  return {
    heading: "Held to the contract",
    text: [
      `The real client calls each of ${sum("operations")} operations at Prism, with inputs that are made of the contract. ${inDigits(sum("accepted"))} inputs that it allows were accepted and rightly answered; ${inDigits(sum("refused"))} inputs with one fact broken were refused. A new operation is under these tests without a new line anywhere.`,
    ],
    charts: {
      contract: {
        title: "Inputs tried against the contract",
        note: "all as the contract says",
        rows: packages.map(({ name, accepted, refused }) => ({ name, figures: [accepted, refused], isOwn: true })),
        parts: ["allowed, accepted", "forbidden, refused"],
        digits: 0,
      },
    },
    record: contract,
  };
}

/** The mock and the sandbox, asked the same. */
export function standInsSection({ "stand-ins": record }: Records): Section {
  const { operations = 0, requests = 0, successes = 0, refusals = 0, broken = 0, exceptions = 0, problems = 0 } = record.figures;
  return {
    heading: "Mock and sandbox, asked the same",
    text: [
      `${inDigits(requests)} requests over all ${operations} operations went to both. ${inDigits(successes)} pairs of successes had the same shape, ${inDigits(broken)} pairs of refusals for what the contract forbids, and ${inDigits(refusals)} for what the company's state does not allow. ${exceptions} pairs differ for a reason that is written down; ${problems} for none.`,
    ],
    charts: {},
    record,
  };
}
