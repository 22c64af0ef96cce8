import type { Sandbox } from "../../src/index.ts";

/** An answer's example in the contract, with the sandbox's own address in the place of the service's. */
export function exampleOf(sandbox: Sandbox, path: string, method: string, name: string, status = "200"): unknown {
  const answer = sandbox.document.paths[path]?.[method]?.responses[status] as
    | { readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, { readonly value: unknown }>> }>> }
    | undefined;
  const example = answer?.content["application/json"]?.examples[name]?.value;
  if (example === undefined) throw new Error(`The contract has no example ${name} of ${method} ${path} ${status}`);
  return JSON.parse(JSON.stringify(example).replaceAll("https://platform.ringcentral.com", sandbox.url));
}
