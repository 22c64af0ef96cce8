import { type ContractOperation, readContract, validInputs } from "@ringwright/contract/check";
import { fill } from "../fuzz/fill.ts";
import type { Input } from "../fuzz/operations.ts";
import type { FuzzRequest } from "../fuzz/request.ts";
import { formOf, toRequest } from "../fuzz/to-request.ts";
import type { World } from "../fuzz/world.ts";
import type { Random } from "../random.ts";
import { counted, type Growth, type NamedGrow, textGrows } from "./growth.ts";
import { headGrowths, strayFields } from "./head-growths.ts";
import { jsonGrowths } from "./json-growths.ts";

const form = "application/x-www-form-urlencoded";

/** An operation with inputs to let grow. */
export interface GrowingOperation {
  readonly contract: ContractOperation;
  /** The contract's own examples first, then what is made from its schemas, which has the members that they lack. */
  readonly inputs: readonly Input[];
}

/**
 * The operations of the contract.
 *
 * @param only - the id of one; all when left out
 */
export function growingOperations(only?: string): GrowingOperation[] {
  const contract = readContract();
  return contract.operations
    .filter(({ id }) => only === undefined || id === only)
    .map((operation) => ({
      contract: operation,
      inputs: validInputs(contract, operation, { count: 1 }).map(({ input }) => input),
    }));
}

/**
 * Every way in which an operation's request can grow: each text, list, object and number of its body, each parameter, and the
 * headers that are read.
 *
 * @param world - what there is, so that a request does not end at an id that leads nowhere
 */
export function operationGrowths({ contract, inputs: made }: GrowingOperation, world: World, random: Random): Growth[] {
  const isForm = contract.body?.mediaType === form;
  const token = world.token("admin");
  const client = isForm ? { Authorization: clientOf(world) } : {};
  const drawn = (input: Input): Input => fill(world, random, contract.id, input, 1);
  const requestOf = (input: Input): FuzzRequest => {
    const request = toRequest(contract, input, token);
    return { ...request, headers: { ...request.headers, ...client } };
  };
  const inputs = [...(ownInputs[contract.id]?.(world) ?? []), ...made.map(drawn)];
  const [first = {}] = inputs;
  const bodies = inputs
    .filter(({ body }) => body !== undefined)
    .flatMap((input) => {
      const request = requestOf(input);
      if (isForm) return formGrowths(request, input["body"]);
      const draw = (body: unknown): unknown => drawn({ ...input, body })["body"];
      return jsonGrowths(input["body"], "body", draw).map(
        ({ at, ...growth }): Growth => ({ ...growth, at: (bytes) => ({ ...request, body: at(bytes) }) }),
      );
    });
  // The first of each: the examples come first.
  const all = [...headGrowths(contract, first, requestOf), ...bodies];
  return [...new Map(all.toReversed().map((growth) => [`${growth.place} ${growth.by}`, growth])).values()].toReversed();
}

// Where the contract's examples are refused: a login that is signed for the service, a search by everything at once.
const ownInputs: Readonly<Record<string, (world: World) => readonly Input[]>> = {
  requestToken: ({ sandbox }) => [{ body: { grant_type: jwtGrant, assertion: sandbox.auth("admin").credentials().jwt } }],
  lookupPhoneNumbers: () => [{ countryId: "1", npa: "503", perPage: 1000 }],
};

const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

function clientOf({ sandbox }: World): string {
  const { clientId, clientSecret } = sandbox.auth("admin").credentials();
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`;
}

function formGrowths(request: FuzzRequest, body: unknown): Growth[] {
  const fields = [...new URLSearchParams(formOf(body))];
  const grown = (place: string, [by, grow]: NamedGrow): Growth => ({
    place,
    by,
    at: (bytes) => ({ ...request, body: grow(bytes) }),
  });
  const beside = ([by, grow]: NamedGrow): NamedGrow => [by, (bytes) => `${new URLSearchParams(fields)}${grow(bytes)}`];
  return [
    ...fields.flatMap(([name, value], index) => [
      ...textGrows(value).map(([by, grow]) =>
        grown(`form ${name}`, [by, (bytes) => new URLSearchParams(fields.with(index, [name, grow(bytes)])).toString()]),
      ),
      grown(`form ${name}`, beside(["equal fields", counted(() => `&${name}=${encodeURIComponent(value)}`, "")])),
    ]),
    ...strayFields.map((stray) => grown("form", beside(stray))),
  ];
}
