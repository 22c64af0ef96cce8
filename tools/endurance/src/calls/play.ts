import { batch, bulk, createClient, jwtAuth, type Operation } from "@ringwright/core";
import { Random } from "../random.ts";
import { type CountingService, cueHeader } from "./counting-service.ts";
import { LeapingClock } from "./leaping-clock.ts";
import { drawLoginStep, drawStep, reachesService, type Step } from "./steps.ts";

/** What sends requests, as `createClient` takes it. */
export type Transport = NonNullable<Parameters<typeof createClient>[0]["fetch"]>;

/** The forms that a call has, and whether it buys. */
export type Form = "buy one" | "change one" | "put one" | "buy many" | "remove many" | "remove batch" | "task";

/** One call, or one list of records, and all that happened to it. */
export interface Play {
  readonly seed: number;
  readonly form: Form;
  /** What happened to its requests, in order: the login's apart. */
  readonly steps: readonly Step[];
  readonly loginSteps: readonly Step[];
  /** How often the service acted on each record. */
  readonly acted: ReadonlyMap<string, number>;
  /** For each record, what happened to the requests that held it. */
  readonly stepsOf: ReadonlyMap<string, readonly Step[]>;
  /** What a single call came to, or what became of each record. */
  readonly end: { readonly answer: unknown } | { readonly error: unknown } | { readonly fates: ReadonlyMap<string, string> };
}

const one: Operation = { id: "buyOne", method: "POST", path: "/one", group: "Heavy", body: "json" };
const many = { records: "records", maxItems: 3 } as const;

const operations: Readonly<Record<Form, Operation>> = {
  "buy one": { ...one, billable: true },
  "change one": { ...one, id: "changeOne" },
  "put one": { ...one, id: "putOne", method: "PUT", retry: "safe" },
  "buy many": { ...one, id: "buyMany", path: "/many", billable: true, bulk: many },
  "remove many": { ...one, id: "removeMany", method: "DELETE", path: "/many", retry: "safe", bulk: many },
  "remove batch": {
    id: "removeBatch",
    method: "DELETE",
    path: "/batch/{extensionId}",
    group: "Heavy",
    retry: "safe",
    batch: { parameter: "extensionId", maxItems: 3 },
  },
  task: {
    ...one,
    id: "startTask",
    path: "/task",
    bulk: many,
    task: {
      poll: { id: "readTask", method: "GET", path: "/poll/{taskId}", group: "Light", retry: "safe" },
      parameter: "taskId",
      id: "id",
      status: "status",
      pending: ["Accepted"],
      succeeded: ["Completed"],
      failed: ["Failed"],
    },
  },
};

const ids = ["1", "2", "3", "4", "5"];

/**
 * Plays one call against the counting service. The same seed draws the same steps.
 *
 * @param service - where the requests go
 * @param transport - what sends them
 * @param seed - what is drawn
 * @param play - names the play to the service; no two may have the same
 */
export async function playCall(service: CountingService, transport: Transport, seed: number, play: number): Promise<Play> {
  const random = new Random(seed);
  const form = random.pick(Object.keys(operations) as Form[]);
  const operation = operations[form];
  const clock = new LeapingClock();
  const abort = new AbortController();
  const steps: Step[] = [];
  const loginSteps: Step[] = [];
  const stepsOf = new Map<string, Step[]>();

  const fetch: Transport = async (url, init) => {
    const isLogin = url.endsWith("/restapi/oauth/token");
    const step = isLogin ? drawLoginStep(random) : drawStep(random);
    (isLogin ? loginSteps : steps).push(step);
    if (!isLogin) for (const id of idsOf(url, init.body)) stepsOf.set(id, [...(stepsOf.get(id) ?? []), step]);
    if (step.kind === "abort-before") abort.abort(new DOMException("stopped", "AbortError"));
    if (step.kind === "no-connection") return transport(url.replace(service.url, service.closedUrl), init);
    if (step.kind === "bad-certificate") return transport(url.replace(service.url, service.untrustedUrl), init);
    if (!reachesService(step)) return transport(url, init);
    service.onUnanswered(play, () => {
      if (step.kind === "abort-after") abort.abort(new DOMException("stopped", "AbortError"));
      else while (!init.signal.aborted) clock.leap(5000);
    });
    return transport(url, { ...init, headers: { ...init.headers, [cueHeader]: JSON.stringify({ play, step }) } });
  };

  const auth = jwtAuth({ clientId: "app", clientSecret: "secret", jwt: "J.W.T" });
  const client = createClient({ server: service.url, auth, clock, fetch, random: () => random.next() });
  const options = { signal: abort.signal, timeoutMs: random.pick([15_000, 60_000, 300_000]), intervalMs: 1000 };
  const records = ids.map((id) => ({ id }));

  async function fatesOf(result: Promise<{ readonly outcomes: readonly { readonly fate: string }[] }>): Promise<Play["end"]> {
    const { outcomes } = await result;
    return { fates: new Map(outcomes.map(({ fate }, index) => [ids[index] as string, fate])) };
  }

  async function send(): Promise<Play["end"]> {
    if (operation.bulk !== undefined) return fatesOf(bulk(client, operation, { body: { records } }, options));
    const { intervalMs: _, ...callOptions } = options;
    if (operation.batch !== undefined) return fatesOf(batch(client, operation, ids, {}, callOptions));
    return { answer: await client.send(operation, { body: {} }, callOptions) };
  }

  const end = await send().catch((error: unknown) => ({ error }));
  return { seed, form, steps, loginSteps, stepsOf, acted: service.seen(play).acted, end };
}

function idsOf(url: string, body: string | null): readonly string[] {
  const named = new URL(url).pathname.split("/");
  if (named[1] === "batch") return (named[2] ?? "").split(",");
  if (body === null || body === "") return [];
  const { records } = JSON.parse(body) as { readonly records?: readonly { readonly id: string }[] };
  return records === undefined ? ["1"] : records.map(({ id }) => id);
}
