import { type Contract, resolve, type Schema } from "../contract/contract.ts";
import { checkAlternatives } from "./alternatives.ts";
import { describe, oneOfThese } from "./describe.ts";
import { formats } from "./formats.ts";
import { type Check, find } from "./look.ts";
import { isObject, isOfType, typeOf } from "./type-of.ts";

/** Makes checks of schemas. Each is made once, when it is first needed. */
export type Compile = (schema: Schema) => Check;

/**
 * Makes checks of a contract's schemas: chains of functions, and no code that is made of text, which pages with a content
 * security policy and workers of hosting services refuse. A check tells all that differs, members that the contract does not know
 * among it.
 *
 * @param contract - what references point into
 */
export function createCompiler(contract: Contract): Compile {
  const values = new Map<Schema, Check>();
  const parts = new Map<Schema, Check>();

  // A schema that describes a value by itself: what none of its parts names is unknown.
  const value: Compile = once(values, (schema) => {
    const check = part(schema);
    const names = namesOf(contract, schema);
    if (names === undefined) return check;
    return (given, look) => {
      check(given, look);
      if (!isObject(given)) return;
      for (const name of Object.keys(given)) {
        if (names.has(name)) continue;
        look.path.push(name);
        find(look, "unknown", typeOf(given[name]), "no such member", { schema });
        look.path.pop();
      }
    };
  });

  // A schema that may be one part of several.
  const part: Compile = once(parts, (schema) => {
    const checks = [...scalarChecks(schema), ...listChecks(schema, value), ...memberChecks(contract, schema, value)];
    for (const one of schema.allOf ?? []) checks.push(part(one));
    for (const [branches, many] of [
      [schema.oneOf, false],
      [schema.anyOf, true],
    ] as const) {
      if (branches !== undefined) checks.push(checkAlternatives(branches.map(part), many, describe(contract, schema)));
    }
    const types = schema.type === undefined ? undefined : [schema.type].flat();
    const expected = types?.join(" or ") ?? "";
    return (given, look) => {
      if (types !== undefined && !types.some((type) => isOfType(given, type))) {
        find(look, "broken", typeOf(given), expected);
        return;
      }
      for (const check of checks) check(given, look);
    };
  });

  // A schema may hold itself, so a check is there before it is made.
  function once(known: Map<Schema, Check>, make: Compile): Compile {
    return (schema) => {
      const target = resolve<Schema>(contract, schema as Schema & { $ref: string });
      const present = known.get(target);
      if (present !== undefined) return present;
      let made: Check | undefined;
      known.set(target, (given, look) => {
        made ??= make(target);
        made(given, look);
      });
      return known.get(target) as Check;
    };
  }

  return value;
}

function scalarChecks(schema: Schema): Check[] {
  const { enum: values, const: only, format, pattern, minimum, maximum, minLength, maxLength } = schema;
  const checks: Check[] = [];
  if (values !== undefined) {
    const known = new Set(values);
    const expected = oneOfThese(values);
    checks.push((given, look) => {
      if (known.has(given)) return;
      const isNew = look.side === "response" && typeof given === "string";
      const more = isNew ? { tellsApart: true, schema, word: given } : { tellsApart: true };
      find(look, isNew ? "new value" : "broken", typeOf(given), expected, more);
    });
  }
  if (only !== undefined) {
    checks.push((given, look) => {
      if (given !== only) find(look, "broken", typeOf(given), String(only), { tellsApart: true });
    });
  }
  const rule = format === undefined ? undefined : formats.get(format);
  if (rule !== undefined) {
    checks.push((given, look) => {
      if (!rule.holds(given)) find(look, "broken", typeOf(given), rule.expected);
    });
  }
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "u");
    checks.push((given, look) => {
      if (typeof given === "string" && !expression.test(given)) find(look, "broken", "string", `a string like ${pattern}`);
    });
  }
  if (minLength !== undefined || maxLength !== undefined) {
    const expected = `a string of ${range(minLength, maxLength)} characters`;
    checks.push((given, look) => {
      if (typeof given === "string" && !isWithin(lengthOf(given), minLength, maxLength)) find(look, "broken", "string", expected);
    });
  }
  if (minimum !== undefined || maximum !== undefined) {
    const expected = `a number, ${range(minimum, maximum)}`;
    checks.push((given, look) => {
      if (typeof given === "number" && !isWithin(given, minimum, maximum)) find(look, "broken", typeOf(given), expected);
    });
  }
  return checks;
}

function listChecks({ items, prefixItems = [], minItems, maxItems, uniqueItems }: Schema, value: Compile): Check[] {
  const checks: Check[] = [];
  if (minItems !== undefined || maxItems !== undefined) {
    const expected = `an array of ${range(minItems, maxItems)} items`;
    checks.push((given, look) => {
      if (Array.isArray(given) && !isWithin(given.length, minItems, maxItems)) find(look, "broken", "array", expected);
    });
  }
  if (uniqueItems === true) {
    checks.push((given, look) => {
      if (!Array.isArray(given)) return;
      const seen = new Set(given.map((item) => JSON.stringify(item)));
      if (seen.size < given.length) find(look, "broken", "array with an item twice", "an array with each item once");
    });
  }
  if (items !== undefined || prefixItems.length > 0) {
    const first = prefixItems.map(value);
    const others = items && value(items);
    checks.push((given, look) => {
      if (!Array.isArray(given)) return;
      for (let index = 0; index < given.length; index += 1) {
        look.path.push(index);
        (first[index] ?? others)?.(given[index], look);
        look.path.pop();
      }
    });
  }
  return checks;
}

function memberChecks(contract: Contract, schema: Schema, value: Compile): Check[] {
  const { required = [], properties = {}, additionalProperties } = schema;
  const members = Object.entries(properties).map(([name, member]) => ({ name, check: value(member) }));
  const missing = required.map((name) => ({ name, expected: describe(contract, properties[name] ?? {}) }));
  if (members.length === 0 && missing.length === 0 && typeof additionalProperties !== "object") return [];
  const others = additionalProperties === undefined || additionalProperties === true ? undefined : additionalProperties;
  const checkOther = typeof others === "object" ? value(others) : undefined;
  const named = new Set(members.map(({ name }) => name));
  return [
    (given, look) => {
      if (!isObject(given)) return;
      for (const { name, expected } of missing) {
        if (Object.hasOwn(given, name)) continue;
        look.path.push(name);
        find(look, "broken", "nothing", expected);
        look.path.pop();
      }
      for (const { name, check } of members) {
        if (!Object.hasOwn(given, name)) continue;
        look.path.push(name);
        check(given[name], look);
        look.path.pop();
      }
      if (others === undefined) return;
      for (const name of Object.keys(given)) {
        if (named.has(name)) continue;
        look.path.push(name);
        if (checkOther === undefined) find(look, "broken", typeOf(given[name]), "no such member");
        else checkOther(given[name], look);
        look.path.pop();
      }
    },
  ];
}

/** The members that a schema knows, its parts and alternatives counted in; undefined where it says something of all others. */
function namesOf(contract: Contract, schema: Schema): ReadonlySet<string> | undefined {
  const {
    properties,
    additionalProperties,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = resolve<Schema>(contract, schema as Schema & { $ref: string });
  if (additionalProperties !== undefined) return undefined;
  const names = new Set(Object.keys(properties ?? {}));
  let isSilent = properties === undefined;
  for (const part of [...allOf, ...oneOf, ...anyOf]) {
    const more = namesOf(contract, part);
    if (more === undefined && opens(contract, part)) return undefined;
    if (more !== undefined) isSilent = false;
    for (const name of more ?? []) names.add(name);
  }
  return isSilent ? undefined : names;
}

function opens(contract: Contract, schema: Schema): boolean {
  const {
    additionalProperties,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = resolve<Schema>(contract, schema as Schema & { $ref: string });
  return additionalProperties !== undefined || [...allOf, ...oneOf, ...anyOf].some((part) => opens(contract, part));
}

function range(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `${least} or more`;
  return least === undefined ? `up to ${most}` : `${least} to ${most}`;
}

function isWithin(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value >= least && value <= most;
}

// In characters, as JSON Schema counts, not in halves of them.
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
