import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type FaultOptions, type Sandbox, type SandboxOptions } from "../src/index.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

const phone = "/v1.0/account/~/device/804111004";

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const rename = (name: string) => admin.call("PUT", phone, { body: { name } });
const nameNow = () => sandbox.state.devices.get("804111004")?.name;

describe("faults", () => {
  test("a status comes as often as was said, for its operation alone", async () => {
    const fault = sandbox.faults.add({ operation: "updateDevice", status: 503, count: 2, retryAfterS: 7 });
    expect((await admin.call("GET", phone)).status).toBe(200);
    const refused = await rename("One");
    expect(verdict(refused)).toEqual([503, "CMN-201", undefined]);
    expect([refused.headers.get("retry-after"), nameNow()]).toEqual(["7", "Ines at the window"]);
    expect((await rename("Two")).status).toBe(503);
    expect((await rename("Three")).status).toBe(200);
    expect([fault.happened, sandbox.faults.list]).toEqual([2, []]);
  });

  test("a share hits the same calls each time", async () => {
    const pattern = async () => {
      sandbox.faults.add({ share: 0.3, status: 500 });
      const codes: number[] = [];
      for (let call = 0; call < 40; call += 1) codes.push((await admin.call("GET", "")).status);
      return codes;
    };
    const first = await pattern();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    sandbox.reset();
    expect(await pattern()).toEqual(first);
  });

  test("a cut before does nothing, a cut after loses the answer alone", async () => {
    const before = sandbox.faults.add({ cut: "before" });
    await expect(rename("Before")).rejects.toThrow("fetch failed");
    expect(nameNow()).toBe("Ines at the window");
    before.remove();
    sandbox.faults.add({ cut: "after", count: 1 });
    await expect(rename("After")).rejects.toThrow("fetch failed");
    expect(nameNow()).toBe("After");
    expect((await rename("Again")).status).toBe(200);
    const seen = sandbox.requests.slice(-3).map(({ status, sent }) => [status, sent]);
    expect(seen).toEqual([
      [undefined, "nothing"],
      [200, "nothing"],
      [200, "whole"],
    ]);
  });

  test("a truncated answer ends in its middle", async () => {
    sandbox.faults.add({ truncate: true, count: 1 });
    await expect(admin.call("GET", phone)).rejects.toThrow("other side closed");
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 200, sent: "half" });
    expect((await admin.call("GET", phone)).status).toBe(200);
  });

  test("a slow body arrives whole", async () => {
    sandbox.faults.add({ slowBodyMs: 8 });
    expect((await admin.call("GET", phone)).body["id"]).toBe("804111004");
  });

  test("latency ends with the caller's patience", async () => {
    sandbox.faults.add({ latencyMs: 600_000 });
    const signal = AbortSignal.timeout(5);
    await expect(sandbox.fetch(`${sandbox.url}/restapi`, { signal })).rejects.toThrow();
  });

  test("that make no sense are refused", () => {
    expect(() => sandbox.faults.add({ share: 2 })).toThrow("faults.add({ share: 2 }): give a number from 0 to 1");
    expect(() => sandbox.faults.add({ status: 200 })).toThrow("give an error status");
    expect(() => sandbox.faults.add({ count: 0 })).toThrow("1 or more");
    expect(() => sandbox.faults.add({ latencyMs: Number.NaN })).toThrow("0 or more");
  });

  test.each<[object, string]>([
    [{ cuts: "after" }, "faults.add({ cuts: after }): cuts is not known; did you mean cut?"],
    [{ cut: "between" }, "give before or after"],
    [{}, "faults.add: say what shall happen: latencyMs, status, cut, truncate, slowBodyMs"],
    [{ operation: "readDevice" }, "say what shall happen"],
    [{ operation: "createExtensions", status: 500 }, "there is no such operation; did you mean createExtension?"],
    [{ cut: "before", retryAfterS: 1 }, "give a status with it"],
    [{ status: 403, code: "forbidden" }, "give a code of the service, such as CMN-408"],
  ])("%j is refused", (options, message) => {
    expect(() => sandbox.faults.add(options as FaultOptions)).toThrow(RangeError);
    expect(() => sandbox.faults.add(options as FaultOptions)).toThrow(message);
  });

  test.each([
    [400, undefined, "CMN-101", "deviceId"],
    [401, undefined, "OAU-128", undefined],
    [403, undefined, "CMN-408", undefined],
    [403, "CMN-401", "CMN-401", undefined],
    [404, undefined, "CMN-102", "deviceId"],
    [429, undefined, "CMN-301", undefined],
    [500, undefined, "CMN-203", undefined],
    [502, undefined, "CMN-201", undefined],
  ])("a status %d is answered as the service would, with code %s", async (status, code, said, parameterName) => {
    sandbox.faults.add({ status, count: 1, ...(code === undefined ? {} : { code }) });
    const [got, gotCode, about] = verdict(await admin.call("GET", phone));
    expect([got, gotCode]).toEqual([status, said]);
    if (parameterName !== undefined) expect(about).toBe(parameterName);
  });

  test("over a socket the connection itself is cut", async () => {
    const { url } = await sandbox.listen();
    const read = () => fetch(`${url}/restapi${phone}`, { headers: { Authorization: `Bearer ${admin.token}` } });
    sandbox.faults.add({ operation: "readDevice", cut: "before", count: 1 });
    await expect(read()).rejects.toThrow("fetch failed");
    sandbox.faults.add({ operation: "readDevice", truncate: true, count: 1 });
    await expect(read().then((response) => response.text())).rejects.toThrow("terminated");
    sandbox.faults.add({ operation: "readDevice", slowBodyMs: 8, count: 1 });
    expect(await (await read()).json()).toMatchObject({ id: "804111004" });
    expect((await read()).status).toBe(200);
  });
});

test.each<[object, string]>([
  [{ limits: "foo" }, "createSandbox({ limits: foo }): give real, off, or figures such as { light: 100 }"],
  [{ limits: { ligt: 3 } }, "createSandbox({ limits }): ligt is not known; did you mean light?"],
  [{ limits: { light: 0 } }, "createSandbox({ limits: { light: 0 } }): give a number above 0"],
  [{ limit: "real" }, "createSandbox({ limit }): limit is not known; did you mean limits?"],
  [{ time: "stopped" }, "createSandbox({ time: stopped }): give frozen or real"],
])("a sandbox with %j is refused", async (options, message) => {
  await expect(createSandbox(options as SandboxOptions)).rejects.toThrow(new RangeError(message));
});
