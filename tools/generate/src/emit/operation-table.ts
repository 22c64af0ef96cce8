import { type ContractOperation, domains, operationsOf } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import type { KnownNames, OperationNames } from "../names.ts";
import { functionsOf } from "./functions.ts";
import { pathCall } from "./path-call.ts";

const columns = [
  "operation",
  "facade",
  "function",
  "rate group",
  "access",
  "app permission",
  "repeat",
  "lifecycle",
  "vendor's reference",
  "Go",
  "Python",
  "@ringcentral/sdk",
  "@rc-ex/core",
];

const introduction = `# Operations

Each operation of the contract: where it is in ringwright, what it takes to call it, and what other SDKs call it, for those
who come from one. Search this page for the name you know; a dash says that the SDK does not have the operation.

- **facade** and **function** are the same call: \`devices.read(input)\` is \`readDevice(client, input)\`. A second name is for
  several ids (\`Batch\`) or for any number of records (\`InBulk\`).
- **rate group** is the budget that a call draws from; **app permission** is what the app needs, and one that includes it will do.
- **access** says which apps the real service lets call the operation: \`open\` is every app, \`advanced\` those that the vendor
  has reviewed for it, \`internal\` the vendor's own. In the sandbox each app of the seed has an access of its own.
- **repeat** is \`safe\` where a call whose answer was lost is sent again, and \`buys\` where a second one would be paid for: it
  ends in an \`OutcomeUnknownError\`. The others end in an error that says so, see [errors and retries](guides/errors-and-retries.md).
- **lifecycle** is \`legacy\` where the vendor's reference no longer lists the operation, and \`deprecated\` where it advises against it.
- **vendor's reference** has the operation's id there. **Go** is \`github.com/grokify/go-ringcentral-client\`. **Python** is the
  SDK that liblab generates, without \`sdk.\`. **@ringcentral/sdk** calls by path. In **@rc-ex/core** an account or an extension
  that is left out is that of the token; here an extension is so in reads alone.
`;

/**
 * `docs/operations.md`: a row for each operation, in a table for each domain.
 *
 * @param document - the bundled contract
 * @param names - what other SDKs call the operations
 */
export function emitOperationTable(document: OpenApiDocument, names: KnownNames): string {
  const tables = domains.map((domain) => {
    const operations = operationsOf(document, domain);
    const rows = operations.map((operation) => row(cells(document, operation, names.get(operation.operationId) ?? {})));
    return [`## ${domain}\n\n`, row(columns), row(columns.map(() => "---")), ...rows].join("");
  });
  return [
    '<!-- Generated from spec/ and docs/names.yaml by "pnpm generate". Do not edit: change the contract or the names. -->\n\n',
    introduction,
    "\n",
    tables.join("\n"),
  ].join("");
}

function cells(document: OpenApiDocument, operation: ContractOperation, names: OperationNames): string[] {
  const functions = functionsOf(document, operation);
  const group = operation["x-method"].split(".").slice(0, -1).join(".");
  return [
    operation.summary,
    functions.map(({ verb }) => code(`${group}.${verb}`)).join("<br>"),
    functions.map(({ name }) => code(name)).join("<br>"),
    operation["x-throttling-group"],
    operation["x-access"],
    operation["x-app-permission"] === "none" ? "-" : operation["x-app-permission"],
    repeatOf(operation),
    operation.deprecated ? "deprecated" : operation["x-lifecycle"],
    code(operation["x-vendor-operation"]),
    code(names.go),
    code(names.python),
    code(names.js ?? pathCall(operation)),
    code(names.rcex),
  ];
}

function repeatOf(operation: ContractOperation): string {
  if (operation["x-billable"]) return "buys";
  return operation["x-retry"] === "safe" ? "safe" : "-";
}

function code(name: string | undefined): string {
  return name === undefined ? "-" : `\`${name}\``;
}

function row(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |\n`;
}
