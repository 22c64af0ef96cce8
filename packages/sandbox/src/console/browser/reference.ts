/** What is used of Scalar's script, which leaves one global object. */
interface ScalarScript {
  readonly Scalar: { createApiReference(selector: string, configuration: Readonly<Record<string, unknown>>): unknown };
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
}

const contract = (await (await fetch("/reference/openapi.json")).json()) as Contract;

// `/reference#updateDevice` is enough to point to an operation.
const wanted = location.hash.slice(1);
const operation = Object.values(contract.paths)
  .flatMap((item) => Object.values(item))
  .find(({ operationId }) => operationId === wanted);
if (operation !== undefined) history.replaceState(undefined, "", `#tag/${operation.tags?.[0]}/${wanted}`);

(globalThis as unknown as ScalarScript).Scalar.createApiReference("#reference", {
  content: contract,
  generateOperationSlug: ({ operationId }: Operation) => operationId,
  // The answers are in the contract; schemas beside them would be the same again.
  hideModels: true,
  hiddenClients: true,
  documentDownloadType: "json",
  // All that would leave this machine is off.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
});
