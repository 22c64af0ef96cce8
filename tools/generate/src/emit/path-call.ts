import type { ContractOperation } from "../contract.ts";
import { pathDefault } from "./constant.ts";

/**
 * How @ringcentral/sdk calls an operation, which it does by path.
 *
 * @param operation - which
 */
export function pathCall({ method, path, parameters }: ContractOperation): string {
  const short = parameters.reduce(
    (text, one) => text.replace(`{${one.name}}`, String(pathDefault(one) ?? `{${one.name}}`)),
    path,
  );
  return `platform.${method.toLowerCase()}('${short}')`;
}
