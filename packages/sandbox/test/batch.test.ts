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
});
