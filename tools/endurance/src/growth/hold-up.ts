import { request as open } from "node:http";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { describeRequest, type FuzzRequest } from "../fuzz/request.ts";
import { World } from "../fuzz/world.ts";
import { Random } from "../random.ts";
import { consoleGrowths } from "./console-growths.ts";
import { fullBytes } from "./grow.ts";
import type { Growth } from "./growth.ts";
import { heldWhile } from "./held-while.ts";
import { mostHeldMs } from "./judge.ts";
import { growingOperations, operationGrowths } from "./operation-growths.ts";
import { populate } from "./populate.ts";
import { type Served, startServed } from "./start-served.ts";

/** A request that holds others up. */
export interface HoldUp {
  readonly door: string;
  /** Where it grows, and what it grows by. */
  readonly growth: string;
  readonly heldMs: number;
  /** The request, shortened. */
  readonly request: string;
}

/** What a run has shown. */
export interface HoldUpReport {
  readonly requests: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly longest: Omit<HoldUp, "request">;
  /** Those that hold others up for too long. */
  readonly holdUps: readonly HoldUp[];
}

const tries = 5;
const people = 100;
const perOperation = 8;

/**
 * Sends a sandbox on a port one large request after the other, some of each operation and all at the console's doors, while a
 * second client asks for little. They are as large as is read: a megabyte, and of addresses and headers what Node takes.
 *
 * @param onRequest - told after each
 */
export async function holdUp(onRequest?: (done: number, of: number) => void): Promise<HoldUpReport> {
  await using served = await startServed(people);
  // The same company in this process tells what there is.
  await using twin = await createSandbox();
  populate(twin.state, people);
  const doors = await growthsOfAll(served, twin);
  const statuses = new Map<number, number>();
  const holdUps: HoldUp[] = [];
  let longest: HoldUpReport["longest"] = { door: "", growth: "", heldMs: 0 };
  for (const [index, { door, growth }] of doors.entries()) {
    const request = growth.at(growth.readBytes ?? fullBytes);
    let heldMs = Number.POSITIVE_INFINITY;
    for (let count = 0; count < tries && heldMs > mostHeldMs; count += 1) {
      const held = await heldWhile(served.address, () => send(served.address.url, request));
      heldMs = Math.min(heldMs, held.heldMs);
      statuses.set(held.value, (statuses.get(held.value) ?? 0) + 1);
      if (held.value < 300 && request.method !== "GET") await served.restore();
    }
    const found = { door, growth: `${growth.place} by ${growth.by}`, heldMs };
    if (heldMs > longest.heldMs) longest = found;
    if (heldMs > mostHeldMs) holdUps.push({ ...found, request: describeRequest(request) });
    onRequest?.(index + 1, doors.length);
  }
  return { requests: doors.length, statuses, longest, holdUps };
}

interface Door {
  readonly door: string;
  readonly growth: Growth;
}

async function growthsOfAll({ address }: Served, twin: Sandbox): Promise<Door[]> {
  const random = new Random(1);
  const world = await World.of(twin, random);
  const mine = world.token("admin");
  const authorized = ({ at, ...growth }: Growth): Growth => ({
    ...growth,
    at: (size) => {
      const { headers, ...request } = at(size);
      const isMine = headers["Authorization"] === `Bearer ${mine}`;
      return { ...request, headers: isMine ? { ...headers, Authorization: `Bearer ${address.token}` } : headers };
    },
  });
  const operations = growingOperations().flatMap((operation) =>
    spread(operationGrowths(operation, world, random)).map((growth) => ({
      door: operation.contract.id,
      growth: authorized(growth),
    })),
  );
  return [...operations, ...consoleGrowths().map((growth) => ({ door: "console", growth }))];
}

// So many of an operation's, from its whole range; all of them are measured one by one in this process (grow.ts).
function spread(growths: readonly Growth[]): Growth[] {
  const step = Math.max(1, growths.length / perOperation);
  return growths.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

// Nothing is mended on its way, and a connection that is closed on it is an answer, too.
function send(url: string, { method, target, headers, body }: FuzzRequest): Promise<number> {
  return new Promise((resolve) => {
    const content = Buffer.from(body ?? "");
    const length = content.length === 0 ? {} : { "Content-Length": content.length };
    const { hostname, port } = new URL(url);
    const message = open({ hostname, port, method, path: target, headers: { ...headers, ...length }, agent: false }, (answer) => {
      answer.resume().once("close", () => resolve(answer.statusCode ?? 0));
    });
    message.once("error", () => resolve(0));
    message.end(content);
  });
}
