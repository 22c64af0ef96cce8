import type { ContractOperation } from "../contract.ts";
import { bodySchema } from "./constant.ts";
import { docComment } from "./doc-comment.ts";
import { typeOf } from "./type-of.ts";

interface InputMember {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

// Left out, they mean those of the token.
const ownByDefault = new Set(["accountId", "extensionId"]);

/** The name of an operation's input type. */
export function inputName(operation: ContractOperation): string {
  return `${operation.operationId[0]?.toUpperCase()}${operation.operationId.slice(1)}Input`;
}

/**
 * The members of an operation's input: its path and query parameters by their own names, and `body`.
 *
 * @returns the members, and whether any of them must be given
 */
export function inputOf(operation: ContractOperation): { members: InputMember[]; required: boolean } {
  const members: InputMember[] = operation.parameters.map((parameter) => ({
    name: parameter.name,
    type: typeOf(parameter.schema, `${operation.operationId}, parameter ${parameter.name}`),
    required: parameter.required === true && !ownByDefault.has(parameter.name),
    description: describe(parameter.description ?? parameter.name, parameter.schema.default),
  }));
  const schema = bodySchema(operation.requestBody);
  if (schema !== undefined) {
    members.push({
      name: "body",
      type: typeOf(schema, `${operation.operationId}, body`),
      required: operation.requestBody?.required === true,
      description: operation.requestBody?.description ?? "The body.",
    });
  }
  return { members, required: members.some(({ required }) => required) };
}

/** The interface of an operation's input; nothing where it takes none. */
export function emitInput(operation: ContractOperation): string {
  const { members } = inputOf(operation);
  if (members.length === 0) return "";
  const lines = members.map(
    ({ name, type, required, description }) =>
      `${docComment(description, "  ")}  readonly ${name}${required ? "" : "?"}: ${type};\n`,
  );
  return `/** Input of \`${operation.operationId}\`. */\nexport interface ${inputName(operation)} {\n${lines.join("")}}\n\n`;
}

function describe(text: string, byDefault: unknown): string {
  return byDefault === undefined ? text : `${text.trim()} ${JSON.stringify(byDefault)} when left out.`;
}
