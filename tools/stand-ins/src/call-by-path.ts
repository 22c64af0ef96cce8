import type { ContractOperation, OperationCall } from "@ringwright/contract/check";

/**
 * Makes a call that is sent as it is written: with two ids in a path, which the generated function of one id refuses.
 *
 * @param operation - which
 */
export function callByPath({ method, path, parameters }: ContractOperation): OperationCall {
  return (client, input) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(input[name] ?? "~"));
    const url = new URL(client.server + filled);
    for (const { name, in: place } of parameters) {
      const values = place === "query" && input[name] !== undefined ? [input[name]].flat() : [];
      for (const value of values) url.searchParams.append(name, String(value));
    }
    if (input["body"] === undefined) return client.fetch(url.href, { method });
    return client.fetch(url.href, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input["body"]),
    });
  };
}
