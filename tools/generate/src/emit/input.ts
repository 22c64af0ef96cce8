import type { ContractOperation } from "../contract.ts";
import { bodySchema, pathDefault } from "./constant.ts";
import { docComment } from "./doc-comment.ts";
import { memberName } from "./member-name.ts";
import { typeOf } from "./type-of.ts";

/** The input of a generated function. */
export interface Input {
  /** The name of its type. */
  readonly name: string;
  readonly members: readonly InputMember[];
  /** Whether any member must be given. */
  readonly required: boolean;
}

interface InputMember {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/**
 * The members of an operation's input: its parameters by their own names, and `body`. A path parameter with a default may be
 * left out.
 *
 * @param operation - which
 * @param functionName - the function that takes it, which names the type
 * @param without - a parameter that the function takes in another way
 * @returns undefined where there is nothing to give
 */
export function inputOf(operation: ContractOperation, functionName: string, without?: string): Input | undefined {
  const { operationId } = operation;
  const members: InputMember[] = operation.parameters
    .filter(({ name }) => name !== without)
    .map((parameter) => ({
      name: parameter.name,
      type: typeOf(parameter.schema, { operationId, part: `parameter ${parameter.name}` }),
      required: parameter.required === true && pathDefault(parameter) === undefined,
      description: [
        describe(parameter.description ?? parameter.name, parameter.schema.default),
        ...(parameter.name === operation["x-batch"]?.parameter ? [`Here one: {@link ${operationId}Batch} takes several.`] : []),
      ].join(" "),
    }));
  const schema = bodySchema(operation.requestBody);
  if (schema !== undefined) {
    members.push({
      name: "body",
      type: typeOf(schema, { operationId, part: "the body" }),
      required: operation.requestBody?.required === true,
      description: operation.requestBody?.description ?? "The body.",
    });
  }
  if (members.length === 0) return undefined;
  const name = `${functionName[0]?.toUpperCase()}${functionName.slice(1)}Input`;
  return { name, members, required: members.some(({ required }) => required) };
}

/**
 * The interface of an input.
 *
 * @param input - its members
 * @param functionName - the function that takes it
 */
export function emitInput(input: Input, functionName: string): string {
  const lines = input.members.map(
    ({ name, type, required, description }) =>
      `${docComment(description, "  ")}  readonly ${memberName(name)}${required ? "" : "?"}: ${type};\n`,
  );
  return `/** Input of \`${functionName}\`. */\nexport interface ${input.name} {\n${lines.join("")}}\n\n`;
}

function describe(text: string, byDefault: unknown): string {
  return byDefault === undefined ? text : `${text.trim()} ${JSON.stringify(byDefault)} when left out.`;
}
