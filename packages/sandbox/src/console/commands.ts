import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { worstProblem } from "../contract/problem.ts";
import type { Fault, FaultOptions } from "../faults/faults.ts";
import { suggestName } from "../suggest-name.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";

/** Says what is wrong with a command; the message is for people. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** What a page asks of the clock. */
export interface ClockCommand {
  readonly advanceMs?: number;
  readonly frozen?: boolean;
}

/** Does what the console's buttons ask for. */
export interface Commands {
  /**
   * Moves, stops or starts time.
   *
   * @throws CommandError
   */
  clock(body: unknown): void;
  /**
   * Turns a fault on.
   *
   * @throws CommandError
   */
  addFault(body: unknown): Fault;
}

// Ten years: beyond it dates soon cease to be writable.
const farthestMs = 10 * 366 * 86_400_000;

const milliseconds = { type: "number", minimum: 0, maximum: 600_000 };

/** @param operations - the ids of all operations */
export function createCommands(sandbox: ShownSandbox, operations: readonly string[]): Commands {
  const readClock = reader<ClockCommand>({
    type: "object",
    properties: { advanceMs: { type: "number", minimum: 0, maximum: farthestMs }, frozen: { type: "boolean" } },
    minProperties: 1,
    additionalProperties: false,
  });
  const readFault = reader<FaultOptions>({
    type: "object",
    properties: {
      operation: { enum: operations },
      share: { type: "number", minimum: 0, maximum: 1 },
      count: { type: "integer", minimum: 1 },
      latencyMs: milliseconds,
      status: { type: "integer", minimum: 400, maximum: 599 },
      code: { type: "string", pattern: "^[A-Z]{3}-\\d{3,4}$" },
      retryAfterS: { type: "number", minimum: 0 },
      cut: { enum: ["before", "after"] },
      truncate: { type: "boolean" },
      slowBodyMs: milliseconds,
    } satisfies Readonly<Record<keyof FaultOptions, object>>,
    anyOf: ["latencyMs", "status", "cut", "truncate", "slowBodyMs"].map((name) => ({ required: [name] })),
    additionalProperties: false,
  });
  return {
    clock(body) {
      const { advanceMs, frozen } = readClock(body);
      if (frozen === true) sandbox.clock.freeze();
      if (frozen === false) sandbox.clock.follow();
      if (advanceMs !== undefined) orTell("advanceMs", () => sandbox.clock.advance(advanceMs));
    },
    addFault: (body) => orTell("the body", () => sandbox.faults.add(readFault(body))),
  };
}

function orTell<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? new CommandError(`${name}: ${error.message}`) : error;
  }
}

function reader<T>(schema: AnySchema): (body: unknown) => T {
  const validate: ValidateFunction<T> = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    verbose: true,
  }).compile<T>(schema);
  return (body) => {
    if (validate(body)) return body as T;
    const errors = validate.errors ?? [];
    const unknown = unknownName(errors);
    if (unknown !== undefined) throw new CommandError(unknown);
    if (errors.some(({ keyword }) => keyword === "anyOf")) {
      throw new CommandError("what: say what shall happen: latencyMs, status, cut, truncate or slowBodyMs");
    }
    const { parameterName, message } = worstProblem(errors);
    throw new CommandError(`${parameterName || "the body"}: ${message}`);
  };
}

// A member or an operation that is not known, and the one that was most likely meant.
function unknownName(errors: readonly ErrorObject[]): string | undefined {
  for (const { keyword, params, parentSchema, data, instancePath } of errors) {
    if (keyword === "additionalProperties") {
      const name = String(params["additionalProperty"]);
      const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
      return `${name}: is not known; ${suggestName(name, known)}`;
    }
    if (keyword === "enum" && instancePath === "/operation") {
      return `operation: there is no ${String(data)}; ${suggestName(String(data), params["allowedValues"] as string[])}`;
    }
  }
  return undefined;
}
