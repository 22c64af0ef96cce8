import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { ErrorObject } from "ajv/dist/2020.js";
import { type Document, LineCounter, parseDocument, type YAMLParseError } from "yaml";
import { createAjv } from "../contract/ajv.ts";
import type { ContractDocument } from "../contract/document.ts";
import { oncePer } from "../contract/once-per.ts";
import { nameOfPlace, type Place } from "../contract/place.ts";
import { needSmall } from "./need-small.ts";
import { contractId, seedSchema } from "./schema.ts";
import { type Seed, SeedError } from "./seed.ts";
import type { SeedFile } from "./types.ts";
import { yamlProblem } from "./yaml-problem.ts";

const toldProblems = 10;

/**
 * Reads a seed file.
 *
 * @param file - a YAML file
 * @param document - the contract
 * @throws SeedError that names file and line, what is wrong and what would be right
 */
export function readSeed(file: string, document: ContractDocument): Seed {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new SeedError(`${file}: cannot be read (${(cause as Error).message}); name a YAML file of a company`, { cause });
  }
  if (!isUtf8(bytes)) throw new SeedError(`${file}:${firstBrokenLine(bytes)}: is not UTF-8; save the file as UTF-8`);
  return parseSeed(bytes.toString("utf8"), file, document);
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf("\n", from);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, next))) break;
    from = next;
  }
  return line;
}

/**
 * Reads a seed.
 *
 * @param text - YAML
 * @param file - what problems call it
 * @throws SeedError that names file and line, what is wrong and what would be right
 */
export function parseSeed(text: string, file: string, document: ContractDocument): Seed {
  const lines = new LineCounter();
  const line = (offset: number): number => lines.linePos(offset).line;
  const yaml = parse(text, file, lines);
  const beyond = yamlProblem(yaml);
  if (beyond !== undefined) throw new SeedError(`${file}:${line(beyond.offset)}: ${beyond.message}`);
  const at = (place: Place): string => {
    // A member that is missing has no line of its own: that of what should hold it.
    for (let length = place.length; length >= 0; length -= 1) {
      const node = yaml.getIn(place.slice(0, length), true) as { range?: readonly [number, number, number] } | undefined;
      if (node?.range !== undefined) return `${file}:${line(node.range[0])}`;
    }
    return `${file}:1`;
  };
  // Its own count would refuse an address that a hundred people share.
  return check(yaml.toJS({ maxAliasCount: -1 }), at, document);
}

/**
 * Takes what a seed file would say.
 *
 * @param company - an object
 * @param document - the contract
 * @throws SeedError that names the member, what is wrong and what would be right
 */
export function checkSeed(company: object, document: ContractDocument): Seed {
  return check(structuredClone(company), () => "seed", document);
}

function check(company: unknown, at: (place: Place) => string, document: ContractDocument): Seed {
  const errors = violations(company, document);
  if (errors.length > 0) {
    const told = errors.slice(0, toldProblems).map((error) => {
      const place = placeOf(error, company);
      return `${at(place)}: ${nameOfPlace(place) || "the file"}: ${explain(error)}`;
    });
    const more = errors.length - told.length;
    throw new SeedError([...told, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
  }
  return {
    company: company as SeedFile,
    problem: (place, message) => new SeedError(`${at(place)}: ${nameOfPlace(place)}: ${message}`),
  };
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  needSmall(text, file);
  // Its own search for keys that are there twice compares each with all before it.
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error", uniqueKeys: false });
  if (yaml.errors.length === 0) return yaml;
  const at = (error: YAMLParseError): string => `${file}:${lineCounter.linePos(error.pos[0]).line}`;
  const told = yaml.errors.slice(0, toldProblems).map((error) => `${at(error)}: ${error.message}`);
  throw new SeedError(told.join("\n"));
}

const validatorOf = oncePer((document: ContractDocument) =>
  createAjv({ strict: false, allErrors: true, logger: false, validateSchema: false, verbose: true })
    .addSchema({ components: { schemas: document.components["schemas"] } }, contractId)
    .compile(seedSchema(document)),
);

function violations(company: unknown, document: ContractDocument): ErrorObject[] {
  const validate = validatorOf(document);
  return validate(company) ? [] : (validate.errors ?? []);
}

function placeOf({ instancePath, keyword, params }: ErrorObject, company: unknown): Place {
  const place: (string | number)[] = [];
  let node = company;
  for (const part of instancePath.split("/").slice(1)) {
    const key = Array.isArray(node) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
    place.push(key);
    node = (node as Record<string | number, unknown> | undefined)?.[key];
  }
  if (keyword === "additionalProperties") place.push(String(params["additionalProperty"]));
  if (keyword === "unevaluatedProperties") place.push(String(params["unevaluatedProperty"]));
  return place;
}

function explain({ keyword, params, message, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return `${String(params["missingProperty"])} is missing`;
    case "additionalProperties":
      return `is not known here; known are ${Object.keys((parentSchema?.["properties"] ?? {}) as object).join(", ")}`;
    case "unevaluatedProperties":
      return "is not known here";
    case "enum":
      return `is not one of ${(params["allowedValues"] as unknown[]).map(String).join(", ")}`;
    case "type":
      return `${message}${params["type"] === "string" ? "; put it in quotes" : ""}`;
    case "pattern": {
      const what = parentSchema?.["description"];
      return typeof what === "string" ? `is not ${what}` : (message ?? "is not valid");
    }
    default:
      return message ?? "is not valid";
  }
}
