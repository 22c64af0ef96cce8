import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "./support/certificates.ts";
import { startTwoHosts, type TwoHosts, whyNoHosts } from "./support/two-hosts.ts";

const leftOut = whyNoHosts();
if (leftOut !== undefined) {
  if (process.env["CI"] === "true") throw new Error(`${leftOut}; with CI=true that is a failure`);
  console.warn(`Left out: orders between two hosts. ${leftOut}`);
}

const script = (name: string): string => join(import.meta.dirname, "support", name);

describe.skipIf(leftOut !== undefined)("an order that arrives, and whose way back is cut then", () => {
  let hosts: TwoHosts;

  beforeAll(async () => {
    const issuer = makeCertificate();
    const { key, cert } = makeCertificate({ address: "10.77.0.2", issuer });
    const client = [script("order-in-process.ts"), "https://10.77.0.2", issuer.cert];
    hosts = await startTwoHosts(client, [script("serve-orders.ts"), key, cert]);
    hosts.near.tune("net/ipv4/tcp_retries2", 3); // gives a connection up after three seconds, not a quarter of an hour
  });

  afterAll(() => hosts?.[Symbol.asyncDispose]());

  test.each([
    ["EHOSTUNREACH", "route add unreachable 10.77.0.2", "route del unreachable 10.77.0.2"],
    ["ENETUNREACH", "route del 10.77.0.0/24", "route add 10.77.0.0/24 dev cable"],
  ])("is not sent again on `read %s`, and its outcome is unknown", async (code, cut, mend) => {
    const { near, far } = hosts;
    const hear = async (): Promise<unknown> => {
      await near.untilLines(near.lines.length + 1);
      return JSON.parse(near.lines.at(-1) ?? "");
    };
    const arrivedBefore = far.lines.length;
    near.tell("read");
    await hear(); // each has a connection now
    far.ip("route add blackhole 10.77.0.1");
    near.tell("order");
    await far.untilLines(arrivedBefore + 4);
    near.ip(cut);
    let outcomes = await hear();
    // Whatever is sent again arrives from here on.
    far.ip("route del blackhole 10.77.0.1");
    near.ip(mend);
    while (outcomes === "repeated") outcomes = await hear();
    near.tell("read");
    await hear();

    const reads = ["GET ", "GET "];
    const orders = [expect.stringMatching(/^POST/), expect.stringMatching(/^POST/)];
    expect(far.lines.slice(arrivedBefore)).toEqual([...reads, ...orders, ...reads]);
    const message = `createOrder: no answer from https://10.77.0.2 (${code})`;
    const outcome = { name: "OutcomeUnknownError", cause: { name: "NetworkError", message } };
    expect(outcomes).toMatchObject([outcome, outcome]);
  });
});
