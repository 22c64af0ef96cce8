import type { ContractOperation } from "@ringwright/contract/check";
import type { Input } from "../fuzz/operations.ts";
import type { FuzzRequest } from "../fuzz/request.ts";
import { counted, type Growth, type NamedGrow, repeated, textGrows } from "./growth.ts";

/** As much of an address or a header as leaves room for the rest of a head, of which Node reads sixteen thousand bytes. */
export const headBytes = 14_000;

/**
 * Every way in which a request's address and those of its headers can grow that the sandbox reads.
 *
 * @param input - of the request where nothing grows
 * @param requestOf - makes the request of an input
 */
export function headGrowths(operation: ContractOperation, input: Input, requestOf: (input: Input) => FuzzRequest): Growth[] {
  const request = requestOf(input);
  const parameters = operation.parameters.flatMap(({ name, in: place }) => {
    const value = String([input[name] ?? ""].flat()[0]);
    const others: readonly NamedGrow[] = [
      ["equal values", counted(() => `&${name}=${encodeURIComponent(value)}`, "")],
      ["different values", counted((index) => `&${name}=${encodeURIComponent(value)}${index}`, "")],
    ];
    return [
      ...textGrows(value).map(([by, grow]) =>
        growth(`${place} ${name}`, by, (bytes) => requestOf({ ...input, [name]: grow(bytes) })),
      ),
      ...(place === "query"
        ? others.map(([by, grow]) => growth(`query ${name}`, by, (bytes) => withQuery(request, grow(bytes))))
        : []),
    ];
  });
  return [
    ...parameters,
    ...strayFields.map(([by, grow]) => growth("query", by, (bytes) => withQuery(request, grow(bytes)))),
    ...headers.map(([name, by, grow]) =>
      growth(`header ${name}`, by, (bytes) => ({ ...request, headers: { ...request.headers, [name]: grow(bytes) } })),
    ),
  ];
}

/** Fields that no query and no form has. */
export const strayFields: readonly NamedGrow[] = [
  ["unknown names", counted((index) => `&f${index}=1`, "")],
  ["one unknown name", counted(() => "&f=1", "")],
  ["a name", (bytes) => `&${"f".repeat(bytes)}=1`],
  ["tokens", counted(() => "&access_token=1", "")],
  ["methods", counted(() => "&_method=1", "")],
  ["ampersands", repeated("&")],
];

const headers: readonly (readonly [name: string, ...NamedGrow])[] = [
  ["Authorization", "a token", (bytes) => `Bearer ${"x".repeat(bytes)}`],
  ["Authorization", "words", repeated("Bearer a ")],
  ["Authorization", "spaces", (bytes) => `Bearer${" ".repeat(bytes)}a`],
  ["Authorization", "a client", (bytes) => `Basic ${"AAAA".repeat(bytes / 4)}!`],
  ["Content-Type", "parameters", repeated("a/b;")],
  ["Content-Type", "spaces", (bytes) => `application/json${" ".repeat(bytes)};`],
  ["Accept", "types", repeated("a/b,")],
  ["X-HTTP-Method-Override", "a method", repeated("X")],
];

function growth(place: string, by: string, at: Growth["at"]): Growth {
  return { place, by, readBytes: headBytes, turn: true, at };
}

function withQuery(request: FuzzRequest, query: string): FuzzRequest {
  return { ...request, target: `${request.target}${request.target.includes("?") ? "" : "?"}${query}` };
}
