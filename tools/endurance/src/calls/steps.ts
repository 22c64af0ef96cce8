import type { Random } from "../random.ts";

/**
 * What happens to one request, the login's among them.
 *
 * - before it reaches the service: `no-connection`, `bad-certificate`, `abort-before`
 * - on its way there: `cut-request`
 * - after the service has taken it: `cut-*` at one place of the answer each, `silence` until the time is up,
 *   `abort-after`, `page` and `empty` in the place of the promised answer, `odd-status`
 * - answers: `ok`, `token-expired`, and a status with or without a `Retry-After`
 */
export type Step =
  | { readonly kind: (typeof plainKinds)[number] }
  | { readonly kind: "status"; readonly status: number; readonly retryAfterS?: number; readonly acts: boolean }
  | { readonly kind: "cut-refusal"; readonly status: number };

const plainKinds = [
  "ok",
  "no-connection",
  "bad-certificate",
  "abort-before",
  "cut-request",
  "cut-before-answer",
  "reset-before-answer",
  "cut-in-head",
  "cut-in-body",
  "silence",
  "abort-after",
  "page",
  "empty",
  "odd-status",
  "token-expired",
] as const;

/** What the service does once it has read a whole request, where it answers or breaks off. */
export type ServiceStep = Exclude<Step, { kind: "no-connection" | "bad-certificate" | "abort-before" }>;

/** Whether the request goes to the counting service at all. */
export function reachesService(step: Step): step is ServiceStep {
  return step.kind !== "no-connection" && step.kind !== "bad-certificate" && step.kind !== "abort-before";
}

/** Whether the service does what a request asks for that meets this step. */
export function acts(step: Step): boolean {
  switch (step.kind) {
    case "status":
      return step.acts;
    case "no-connection":
    case "bad-certificate":
    case "abort-before":
    case "cut-request":
    case "cut-refusal":
    case "token-expired":
      return false;
    default:
      return true;
  }
}

/** Draws what happens to the request of a call. */
export function drawStep(random: Random): Step {
  return random.weighted<() => Step>([
    [4, () => ({ kind: "ok" })],
    [10, () => ({ kind: random.pick(plainKinds) })],
    [3, () => ({ kind: "status", status: random.pick([400, 403, 404, 409, 401]), acts: false })],
    [3, () => ({ kind: "status", status: 429, acts: false, ...drawRetryAfter(random) })],
    [
      3,
      () => ({ kind: "status", status: random.pick([500, 502, 503, 504]), acts: random.chance(0.5), ...drawRetryAfter(random) }),
    ],
    [1, () => ({ kind: "status", status: random.pick([301, 302, 303, 307, 308]), acts: false })],
    [1, () => ({ kind: "cut-refusal", status: random.pick([400, 404, 429]) })],
  ])();
}

/** Draws what happens to the request of a login. */
export function drawLoginStep(random: Random): Step {
  return random.weighted<() => Step>([
    [16, () => ({ kind: "ok" })],
    [3, () => ({ kind: random.pick(["no-connection", "cut-before-answer", "cut-in-body", "silence", "page"] as const) })],
    [1, () => ({ kind: "status", status: random.pick([400, 503, 429]), acts: false })],
  ])();
}

function drawRetryAfter(random: Random): { readonly retryAfterS?: number } {
  const retryAfterS = random.pick([undefined, 1, 20, 60, 600]);
  return retryAfterS === undefined ? {} : { retryAfterS };
}
