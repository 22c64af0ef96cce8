import type { Random } from "../random.ts";
import { damageJson } from "./bodies.ts";
import { fill } from "./fill.ts";
import { oauthRequest } from "./forms.ts";
import { damageHeaders } from "./headers.ts";
import type { FuzzOperation } from "./operations.ts";
import { damagePath } from "./paths.ts";
import { damageQuery } from "./queries.ts";
import type { FuzzRequest, Hostility } from "./request.ts";
import { toRequest } from "./to-request.ts";
import { damageToken } from "./tokens.ts";
import type { World } from "./world.ts";

// As many requests that are all right: only a state that changes a lot shows what the others do to it.
const mixture: readonly (readonly [weight: number, Hostility])[] = [
  [40, "none"],
  [12, "fact"],
  [14, "body"],
  [10, "path"],
  [6, "query"],
  [6, "headers"],
  [6, "token"],
  [6, "form"],
];

/** A request that was drawn. */
export interface DrawnRequest {
  readonly hostility: Hostility;
  readonly request: FuzzRequest;
}

/**
 * Draws a request to make at the moment.
 *
 * @param operations - those to choose from
 * @param world - what there is
 * @param random - the same one draws the same request in the same world
 */
export function drawRequest(operations: readonly FuzzOperation[], world: World, random: Random): DrawnRequest {
  const hostility = random.weighted(mixture);
  if (hostility === "form") return { hostility, request: oauthRequest(world, random) };
  const operation = operationFor(operations, random, hostility);
  const { contract, examples, valid, broken } = operation;
  const right = random.pick([examples, valid].filter((inputs) => inputs.length > 0));
  const inputs = hostility === "fact" && broken.length > 0 ? broken : right;
  const input = fill(world, random, contract.id, random.pick(inputs), hostility === "fact" ? 0.5 : random.pick([0.5, 0.8, 1]));
  const who = random.weighted<() => string>([
    [16, () => world.token("admin")],
    [1, () => world.token("manager")],
    [1, () => world.token("user")],
    [2, () => world.anyToken()],
  ]);
  return { hostility, request: damage(hostility, toRequest(contract, input, who()), operation, world, random) };
}

function operationFor(operations: readonly FuzzOperation[], random: Random, hostility: Hostility): FuzzOperation {
  const operation = random.pick(operations);
  // Half of the operations only read: they make way for those that change something, which is where a state breaks.
  const wanted =
    hostility === "body" ? operation.contract.body !== undefined : operation.contract.method !== "GET" || random.chance(0.5);
  return wanted ? operation : operationFor(operations, random, hostility);
}

function damage(
  hostility: Hostility,
  request: FuzzRequest,
  { contract }: FuzzOperation,
  world: World,
  random: Random,
): FuzzRequest {
  const { body, target } = request;
  switch (hostility) {
    case "body":
      return body === undefined ? request : { ...request, body: damageJson(random, body) };
    case "path":
      return { ...request, target: damagePath(world, random, target) };
    case "query":
      return { ...request, target: damageQuery(random, contract, target) };
    case "headers":
      return damageHeaders(random, request);
    case "token":
      return damageToken(world, random, request);
    default:
      return request;
  }
}
