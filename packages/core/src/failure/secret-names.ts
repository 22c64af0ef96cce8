import { secretNames } from "../errors/redaction.ts";

const secretName = new RegExp(`(?:${secretNames})$|^code$`, "i");
const secretParameter = new RegExp(`\\{(?:[^{}]*${secretNames}|code)\\}`, "i");

/** Whether a member, parameter or header of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Whether a path has a parameter, in braces, whose name says that it holds a secret. */
export function hasSecretParameter(path: string): boolean {
  return secretParameter.test(path);
}
