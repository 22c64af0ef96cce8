import type { OpenApiDocument } from "../document.ts";
import { mapValues } from "../map-values.ts";
import { ContractError, type Problem } from "../problem.ts";
import { header } from "./header.ts";

/** What a schema says about values, by what stands under it. The checks of contract-check know these keywords and no others. */
const keywords: Readonly<Record<string, "value" | "schema" | "schemas" | "members">> = {
  $ref: "value",
  type: "value",
  enum: "value",
  const: "value",
  format: "value",
  pattern: "value",
  minimum: "value",
  maximum: "value",
  minLength: "value",
  maxLength: "value",
  minItems: "value",
  maxItems: "value",
  uniqueItems: "value",
  required: "value",
  properties: "members",
  additionalProperties: "schema",
  items: "schema",
  prefixItems: "schemas",
  allOf: "schemas",
  oneOf: "schemas",
  anyOf: "schemas",
  contentSchema: "schema",
};

// Say nothing about which values there may be.
const silent = new Set(["title", "description", "default", "example", "examples", "deprecated", "contentMediaType", "x-note"]);

type Node = Readonly<Record<string, unknown>>;

/**
 * `contract.gen.ts` of contract-check: what the contract says of paths, parameters, bodies and headers, without its prose.
 *
 * @param document - the bundled contract
 * @throws ContractError for a keyword of JSON Schema that contract-check would pass over
 */
export function emitCheckContract(document: OpenApiDocument): string {
  const problems: Problem[] = [];
  const { schemas = {}, responses = {}, headers = {}, parameters = {} } = (document.components ?? {}) as Record<string, Node>;
  const slim = createSlim(problems);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [
      operation.operationId,
      {
        method: method.toUpperCase(),
        path,
        batch: operation["x-batch"] && { parameter: operation["x-batch"].parameter, maxItems: operation["x-batch"].maxItems },
        parameters: operation.parameters?.map((parameter) => slim.parameter(parameter, operation.operationId)),
        requestBody: operation.requestBody && slim.body(operation.requestBody, operation.operationId),
        responses: mapValues(operation.responses, (answer) => slim.body(answer, operation.operationId)),
      },
    ]),
  );
  const text = [
    header,
    'import type { Contract } from "./contract.ts";\n\n',
    "/** The contract, as far as it says what may be sent and answered. */\n",
    "export const contract: Contract = {\n",
    table("operations", Object.fromEntries(operations)),
    table("parameters", mapValues(parameters, slim.parameter)),
    table("headers", mapValues(headers, slim.parameter)),
    table("responses", mapValues(responses, slim.body)),
    table(
      "schemas",
      mapValues(schemas, (schema, name) => slim.schema(schema, name, "schema")),
    ),
    "};\n",
  ].join("");
  if (problems.length > 0) throw new ContractError(problems);
  return text;
}

// A line for each entry, so that a change of the contract is a line of the file.
function table(name: string, entries: Node): string {
  const lines = Object.entries(entries).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `  ${name}: {\n${lines.join("")}  },\n`;
}

function createSlim(problems: Problem[]) {
  // A problem is of an operation or a component (`place`), and of a schema somewhere in it (`where`).
  function schemaOf(schema: unknown, place: string, where: string): unknown {
    if (typeof schema !== "object" || schema === null) return schema;
    const kept = Object.entries(schema).filter(([keyword]) => !silent.has(keyword));
    for (const [keyword] of kept) {
      if (keyword in keywords) continue;
      const known = Object.keys(keywords).join(", ");
      problems.push({
        place,
        message: `${where}: contract-check knows no keyword ${keyword}: teach it, or say it with ${known}`,
      });
    }
    return Object.fromEntries(
      kept.map(([keyword, value]) => [keyword, under(keywords[keyword], value, place, `${where}/${keyword}`)]),
    );
  }

  function under(kind: string | undefined, value: unknown, place: string, where: string): unknown {
    if (kind === "schema") return schemaOf(value, place, where);
    if (kind === "schemas") return (value as readonly unknown[]).map((one, index) => schemaOf(one, place, `${where}/${index}`));
    if (kind === "members") return mapValues(value as Node, (one, name) => schemaOf(one, place, `${where}/${name}`));
    return value;
  }

  function parameter(value: unknown, place: string): unknown {
    const { $ref, name, in: part, required, schema } = value as Node;
    if ($ref !== undefined) return { $ref };
    return { name, in: part, required: required || undefined, schema: schemaOf(schema, place, String(name ?? "a header")) };
  }

  function body(value: unknown, place: string): unknown {
    const { $ref, required, content, headers } = value as Node;
    if ($ref !== undefined) return { $ref };
    return {
      required: required || undefined,
      content: content && mapValues(content as Readonly<Record<string, Node>>, ({ schema }) => schemaOf(schema, place, "a body")),
      headers: headers && mapValues(headers as Node, (header) => parameter(header, place)),
    };
  }

  return { schema: schemaOf, parameter, body };
}
