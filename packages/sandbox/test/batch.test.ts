import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type Refused, type Service, serviceOf, verdict } from "./support/service.ts";

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

interface Part<T> {
  readonly resourceId: string;
  readonly status: number;
  readonly body: T;
}

const asList = { headers: { Accept: "application/vnd.ringcentral.multipart+json" } };
const path = (ids: string, query = "") => `/v1.0/account/~/extension/${ids}/device${query}`;

describe("a batch", () => {
  test("is answered in parts: the states first, then a body for each id", async () => {
    const { status, headers, body } = await admin.call<string>("GET", path("2719501004,99,~"));
    expect(status).toBe(207);
    const type = headers.get("content-type") ?? "";
    expect(type).toMatch(/^multipart\/mixed; boundary=Boundary_\d+_\d+_\d+$/);
    const boundary = type.split("boundary=")[1];
    expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
    const parts = body.split(`--${boundary}`).slice(1, -1);
    const [states, ines, unknown, own] = parts.map((part) => {
      const [head, text = ""] = part.split("\r\n\r\n");
      expect(head).toContain("Content-Type: application/json");
      return JSON.parse(text);
    });
    expect(parts).toHaveLength(4);
    const href = (id: string) => `${sandbox.url}/restapi/v1.0/account/2719404004/extension/${id}/device`;
    expect(states).toEqual({
      response: [
        { href: href("2719501004"), status: 200, responseDescription: "OK" },
        { href: href("99"), status: 404, responseDescription: "Not Found" },
        { href: href("2719404004"), status: 200, responseDescription: "OK" },
      ],
    });
    expect(ines.records).toHaveLength(2);
    expect((unknown as Refused).errors[0]).toMatchObject({ errorCode: "CMN-102", parameterName: "extensionId" });
    expect(own.records).toHaveLength(0);
  });

  test("is a JSON list when Accept asks for it", async () => {
    const headers = { Accept: "application/vnd.ringcentral.multipart+json" };
    const answer = await admin.call<{ resourceId: string; status: number; body: { records: unknown[] } }[]>(
      "GET",
      path("2719501004%2C2719999004", "?type=HardPhone"),
      { headers },
    );
    expect([answer.status, answer.headers.get("content-type")]).toEqual([207, "application/vnd.ringcentral.multipart+json"]);
    expect(answer.body.map(({ resourceId, status }) => [resourceId, status])).toEqual([
      ["2719501004", 200],
      ["2719999004", 404],
    ]);
    expect(answer.body[0]?.body.records).toHaveLength(1);
  });

  test("asks for each id's permission", async () => {
    const headers = { Accept: "application/vnd.ringcentral.multipart+json" };
    const { body } = await serviceOf(sandbox, "102").call<{ status: number }[]>("GET", path("2719501004,2719502004"), {
      headers,
    });
    expect(body.map(({ status }) => status)).toEqual([200, 403]);
  });

  test("is refused as a whole where the rest of the request is wrong", async () => {
    expect(verdict(await admin.call("GET", path("2719501004,2719502004", "?page=0")))).toEqual([400, "CMN-101", "page"]);
    expect((await admin.call("GET", path("2719501004,"))).status).toBe(400);
    const many = Array.from({ length: 31 }, (_, index) => 2719501004 + index).join(",");
    expect(verdict(await admin.call("GET", path(many)))).toEqual([400, "CMN-106", "extensionId"]);
    const account = await admin.call("GET", "/v1.0/account/!/extension/2719501004,2719502004/device");
    expect(verdict(account)).toEqual([400, "CMN-101", "accountId"]);
  });

  test("one id is no batch", async () => {
    expect((await admin.call("GET", path("2719501004"))).status).toBe(200);
  });

  test("reads extensions and devices by several ids", async () => {
    const extensions = await admin.call<Part<{ name: string }>[]>("GET", "/v1.0/account/~/extension/~,2719501004,99", asList);
    expect(extensions.status).toBe(207);
    expect(extensions.body.map(({ status, body }) => [status, body.name])).toEqual([
      [200, "Nora Whitfield"],
      [200, "Ines Okafor"],
      [404, undefined],
    ]);
    const devices = await admin.call<Part<{ id: string }>[]>("GET", "/v1.0/account/~/device/804111004,99", asList);
    expect(devices.body.map(({ status, body }) => [status, body.id])).toEqual([
      [200, "804111004"],
      [404, undefined],
    ]);
    const many = Array.from({ length: 31 }, (_, index) => 804111004 + index).join(",");
    expect(verdict(await admin.call("GET", `/v1.0/account/~/device/${many}`))).toEqual([400, "CMN-106", "deviceId"]);
  });

  test("deletes extensions: 204 when all are gone, else each has its fate and those that could be deleted are gone", async () => {
    const remove = (ids: string) => admin.call<Part<Partial<Refused>>[]>("DELETE", `/v1.0/account/~/extension/${ids}`, asList);
    const some = await remove("2719501004,2719404004,2719502004");
    expect(some.status).toBe(207);
    expect(some.body.map(({ resourceId, status, body }) => [resourceId, status, body?.errors?.[0]?.errorCode])).toEqual([
      ["2719501004", 204, undefined],
      ["2719404004", 400, "CMN-111"],
      ["2719502004", 204, undefined],
    ]);
    const all = await remove("2719503004,2719510003");
    expect(all.status).toBe(207); // the second is not there
    const { body } = await admin.call<{ records: { id: number }[] }>("GET", "/v1.0/account/~/extension");
    const ids = body.records.map(({ id }) => id);
    expect(ids).toContain(2719404004);
    for (const gone of [2719501004, 2719502004, 2719503004]) expect(ids).not.toContain(gone);
    const left = body.records.filter(({ id }) => id !== 2719404004).slice(0, 2);
    expect((await remove(left.map(({ id }) => id).join(","))).status).toBe(204);
    expect((await admin.call("GET", `/v1.0/account/~/extension/${left[0]?.id}`)).status).toBe(404);
  });
});
