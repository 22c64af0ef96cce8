import type { Body, Contract, Schema } from "./contract.ts";

/** Gives where the published document has a schema, as a JSON pointer. */
export type PointerOf = (schema: Schema) => string | undefined;

/**
 * Says where in the published document the contract's schemas stand. Only what answers are made of is looked through, and not before
 * it is first asked for.
 */
export function createPointers(contract: Contract): PointerOf {
  let known: ReadonlyMap<object, string> | undefined;
  return (schema) => {
    known ??= pointersOf(contract);
    return known.get(schema);
  };
}

function pointersOf(contract: Contract): ReadonlyMap<object, string> {
  const known = new Map<object, string>();
  for (const [name, schema] of Object.entries(contract.schemas)) visit(known, schema, `/components/schemas/${name}`);
  for (const [name, body] of Object.entries(contract.responses)) visitBody(known, body, `/components/responses/${name}`);
  for (const { method, path, responses } of Object.values(contract.operations)) {
    const at = `/paths/${escaped(path)}/${method.toLowerCase()}/responses`;
    for (const [status, body] of Object.entries(responses)) visitBody(known, body, `${at}/${status}`);
  }
  return known;
}

function visitBody(known: Map<object, string>, body: Body | object, pointer: string): void {
  for (const [mediaType, schema] of Object.entries((body as Body).content ?? {})) {
    visit(known, schema, `${pointer}/content/${escaped(mediaType)}/schema`);
  }
}

// Schemas are told from their lists and maps by nobody who asks.
function visit(known: Map<object, string>, value: unknown, pointer: string): void {
  if (typeof value !== "object" || value === null) return;
  known.set(value, pointer);
  for (const [key, inner] of Object.entries(value)) visit(known, inner, `${pointer}/${escaped(key)}`);
}

function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
