import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { createClient } from "../src/client.ts";
import { type Paged, type PagedOptions, paged } from "../src/paging/paged.ts";
import { settle } from "./support/fake-clock.ts";
import { json, loopbackServer } from "./support/loopback-server.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest, silence } from "./support/scripted-fetch.ts";

interface Device {
  readonly id: number;
}

const listDevices: Operation = {
  id: "listDevices",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device",
  defaults: { accountId: "~" },
  query: ["status", "page", "perPage"],
  group: "NoThrottling",
  retry: "safe",
  paging: { records: "records", paging: "paging" },
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function pageOf(request: ScriptedRequest): number {
  return Number(request.url.searchParams.get("page") ?? 1);
}

function listing(total: number, perPage: number): (request: ScriptedRequest) => Response {
  return (request) => jsonResponse(200, pageBody(total, perPage, pageOf(request)));
}

function pageBody(total: number, perPage: number, page: number): object {
  const records = ids((page - 1) * perPage, Math.min(total, page * perPage)).map((id) => ({ id }));
  const totals = { totalPages: Math.ceil(total / perPage), totalElements: total, perPage };
  return { records, paging: records.length === 0 ? totals : { page, ...totals } };
}

function ids(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function devices(service: ScriptedClient, input: object = {}, options: PagedOptions = {}): Paged<Device> {
  return paged<Device>(service.client, listDevices, input, options);
}

async function idsOf(list: AsyncIterable<Device>): Promise<number[]> {
  const seen: number[] = [];
  for await (const { id } of list) seen.push(id);
  return seen;
}

describe("a list", () => {
  test("sends nothing before it is awaited or iterated", async () => {
    const service = scriptedClient(listing(3, 2));
    devices(service);
    await settle();
    expect(service.requests).toHaveLength(0);
  });

  test("gives its first page when awaited, and reads it once", async () => {
    const service = scriptedClient(listing(3, 2));
    const list = devices(service, { perPage: 2 });
    const [first, again] = [await list, await list];
    expect(first).toEqual({
      records: [{ id: 0 }, { id: 1 }],
      paging: { page: 1, perPage: 2, totalPages: 2, totalElements: 3 },
    });
    expect(again).toBe(first);
    expect(service.requests.map(({ url }) => url.search)).toEqual(["?perPage=2"]);
  });

  test("gives each record of all pages, and carries its parameters to each", async () => {
    const service = scriptedClient(listing(5, 2));
    expect(await idsOf(devices(service, { perPage: 2 }))).toEqual([0, 1, 2, 3, 4]);
    expect(service.requests.map(({ url }) => url.search)).toEqual(["?perPage=2", "?perPage=2&page=2", "?perPage=2&page=3"]);
  });

  test("gives its pages one by one, each read when it is asked for", async () => {
    const service = scriptedClient(listing(4, 2));
    const pages = devices(service).pages()[Symbol.asyncIterator]();
    expect((await pages.next()).value).toMatchObject({ paging: { page: 1 } });
    await settle();
    expect(service.requests).toHaveLength(1);
    expect((await pages.next()).value).toMatchObject({ paging: { page: 2 } });
    expect(await pages.next()).toMatchObject({ done: true });
  });

  test("begins at the page that the input names", async () => {
    const service = scriptedClient(listing(6, 2));
    expect(await idsOf(devices(service, { page: 2 }))).toEqual([2, 3, 4, 5]);
  });

  test("reads no further than toArray's max", async () => {
    const service = scriptedClient(listing(100, 10));
    expect(await devices(service).toArray({ max: 20 })).toHaveLength(20);
    expect(service.requests).toHaveLength(2);
    expect(await devices(service).toArray({ max: 0 })).toEqual([]);
    expect(service.requests).toHaveLength(2);
  });

  test.each([-1, Number.NaN, 1.5])("refuses %d as toArray's max", async (max) => {
    const service = scriptedClient(listing(3, 2));
    await expect(devices(service).toArray({ max })).rejects.toThrow(/max must be a whole number from 0/);
  });

  test("sends page 2 through the client's layers: a 429 there is waited out", async () => {
    const service = scriptedClient((request) =>
      request.count === 2
        ? jsonResponse(429, { errors: [{ errorCode: "CMN-301", message: "Slow down" }] }, { "retry-after": "60" })
        : listing(4, 2)(request),
    );
    const all = devices(service).toArray();
    await settle();
    await service.clock.advance(60_000);
    expect(await all).toHaveLength(4);
    expect(service.requests.map(pageOf)).toEqual([1, 2, 2]);
  });

  test("reads a hundred thousand records and holds no more than one page", async () => {
    const service = scriptedClient(listing(100_500, 100));
    let count = 0;
    let mostAhead = 0;
    for await (const { id } of devices(service)) {
      expect(id).toBe(count++);
      mostAhead = Math.max(mostAhead, service.requests.length - Math.ceil(count / 100));
    }
    expect(count).toBe(100_500);
    expect(mostAhead).toBe(0);
  });

  test.each([false, true])(
    "holds no page of a hundred thousand records that the consumer is done with (readAhead: %s)",
    async (readAhead) => {
      const service = scriptedClient(listing(100_000, 1000));
      const firstOfPages: WeakRef<Device>[] = [];
      let mostAlive = 0;
      for await (const device of devices(service, {}, { readAhead })) {
        if (device.id % 1000 === 0) firstOfPages.push(new WeakRef(device));
        if (device.id % 25_000 !== 24_500) continue;
        await settle(); // a reference holds what it refers to until the job that made it ends
        collectGarbage();
        mostAlive = Math.max(mostAlive, firstOfPages.filter((page) => page.deref() !== undefined).length);
      }
      expect(firstOfPages).toHaveLength(100);
      expect(mostAlive).toBeLessThanOrEqual(2);
    },
  );

  test("reads pages over a real connection", async () => {
    await using server = await loopbackServer((request, response) => {
      const page = Number(new URL(request.url, "http://localhost").searchParams.get("page") ?? 1);
      json(response, 200, pageBody(250, 100, page));
    });
    const client = createClient({ auth: tokenAuth("TOKEN"), server: server.url });
    expect(await idsOf(paged<Device>(client, listDevices, {}, { readAhead: true }))).toEqual(ids(0, 250));
    expect(server.requests).toHaveLength(3);
  });
});

describe("a list that changes or tells little", () => {
  test("ends where the list has shrunk in the meantime", async () => {
    const service = scriptedClient((request) => listing(pageOf(request) === 1 ? 6 : 2, 2)(request));
    expect(await idsOf(devices(service))).toEqual([0, 1]);
  });

  test("goes on where the list has grown in the meantime", async () => {
    const service = scriptedClient((request) => listing(pageOf(request) < 2 ? 4 : 6, 2)(request));
    expect(await idsOf(devices(service))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("is empty when its only page is", async () => {
    const service = scriptedClient(() => jsonResponse(200, { records: [], paging: { perPage: 100, totalPages: 0 } }));
    expect(await devices(service).toArray()).toEqual([]);
  });

  test("ends at an empty page, whatever the totals say", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const paging = { perPage: 1, totalPages: 1_000_000, ...(page > 2 ? {} : { page }) };
      return jsonResponse(200, { records: page > 2 ? [] : [{ id: page }], paging });
    });
    expect(await idsOf(devices(service))).toEqual([1, 2]);
    expect(service.requests).toHaveLength(3);
  });

  test("ends at an empty page that is called by another number", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, { records: page > 2 ? [] : [{ id: page }], paging: { page: page > 2 ? 1 : page, totalPages: 9 } });
    });
    expect(await idsOf(devices(service))).toEqual([1, 2]);
  });

  test("ends at an empty page though its totals grow by one each time, and though it has a link to a next one", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const records = page > 2 ? [] : [{ id: page }];
      return jsonResponse(200, {
        records,
        paging: { page, perPage: 1, totalPages: page + 1 },
        navigation: { nextPage: { uri: "x" } },
      });
    });
    expect(await idsOf(devices(service, {}, { readAhead: true }))).toEqual([1, 2]);
    expect(service.requests).toHaveLength(3);
    expect(service.underWay()).toBe(0);
  });

  test.each([null, "", {}, { uri: null }, false])("does not take %j for a link to a next page", async (nextPage) => {
    const service = scriptedClient(() => jsonResponse(200, { records: [{ id: 1 }], navigation: { nextPage } }));
    expect(await idsOf(devices(service))).toEqual([1]);
  });

  test.each([null, "9", -1, 1.5, {}])("goes by the links where totalPages is %j", async (totalPages) => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const navigation = page < 3 ? { nextPage: { uri: "x" } } : {};
      return jsonResponse(200, { records: [{ id: page }], paging: { page, perPage: 1, totalPages }, navigation });
    });
    expect(await idsOf(devices(service))).toEqual([1, 2, 3]);
  });

  test.each([null, "2", 0, -3, 1.5])("counts by itself where an answer's page is %j", async (page) => {
    const service = scriptedClient((request) =>
      jsonResponse(200, { records: [{ id: pageOf(request) }], paging: { page, perPage: 1, totalPages: 3 } }),
    );
    expect(await idsOf(devices(service))).toEqual([1, 2, 3]);
    expect(service.requests.map(pageOf)).toEqual([1, 2, 3]);
  });

  test("goes on from a page that is named by a text", async () => {
    const service = scriptedClient((request) =>
      jsonResponse(200, { records: [{ id: pageOf(request) }], paging: { perPage: 1, totalPages: 4 } }),
    );
    expect(await idsOf(devices(service, { page: "2" }))).toEqual([2, 3, 4]);
  });

  test("counts by itself where the answers do not name their page", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, { records: [{ id: page }], paging: { perPage: 1, totalPages: 3 } });
    });
    expect(await idsOf(devices(service))).toEqual([1, 2, 3]);
  });

  test("follows navigation where totalPages is missing, but never its link", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const navigation = page < 3 ? { nextPage: { uri: "https://attacker.example/steal?page=2" } } : {};
      return jsonResponse(200, { records: [{ id: page }], paging: { page, perPage: 1 }, navigation });
    });
    expect(await idsOf(devices(service))).toEqual([1, 2, 3]);
    expect(new Set(service.requests.map(({ url }) => url.host))).toEqual(new Set(["service.example"]));
  });

  test("goes on after full pages where neither totals nor links are there", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, {
        records: page === 3 ? [{ id: 5 }] : [{ id: page }, { id: -page }],
        paging: { page, perPage: 2 },
      });
    });
    expect(await idsOf(devices(service))).toEqual([1, -1, 2, -2, 5]);
  });

  test("throws when the same page comes for each number", async () => {
    const service = scriptedClient(() =>
      jsonResponse(200, { records: [{ id: 1 }], paging: { page: 1, perPage: 1, totalPages: 9 } }),
    );
    await expect(idsOf(devices(service))).rejects.toThrow("listDevices: page 2 was asked for, and page 1 came again");
    expect(service.requests).toHaveLength(2);
  });

  test("throws when the same records come for each number", async () => {
    const service = scriptedClient(() => jsonResponse(200, { records: [{ id: 1 }], navigation: { nextPage: { uri: "x" } } }));
    await expect(idsOf(devices(service))).rejects.toThrow("listDevices: page 2 was asked for, and what page 1 held came again");
    expect(service.requests).toHaveLength(2);
  });

  test.each([
    [{ records: { id: 1 } }, 'listDevices: the answer has no list in "records"'],
    [[], "listDevices: 200 with an empty list, where the contract promises an object"],
    ["text", "listDevices: 200 with string, where the contract promises an object"],
  ])("throws for an answer that is no list: %j", async (answer, message) => {
    const service = scriptedClient(() => jsonResponse(200, answer));
    await expect(idsOf(devices(service))).rejects.toThrow(message);
  });
});

describe.each([false, true])("a list without an end (readAhead: %s)", (readAhead) => {
  const growing = (page: number) => ({ page, perPage: 2, totalPages: page + 1 });

  /** Reads until it throws, and makes sure that nothing is left running. */
  async function readOn(recordsOf: (page: number) => readonly unknown[], pagingOf: (page: number) => object = growing) {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, { records: recordsOf(page), paging: pagingOf(page) });
    });
    const error: unknown = await devices(service, {}, { readAhead })
      .toArray()
      .catch((reason: unknown) => reason);
    expect(service.underWay()).toBe(0);
    expect(service.clock.sleeping).toBe(0);
    return { error, calls: service.requests.length };
  }

  test.each<[string, (page: number) => readonly unknown[], number, string]>([
    [
      "the same records under another number",
      () => [{ id: 1 }, { id: 2 }],
      3,
      "page 3 was asked for, and what page 2 held came again",
    ],
    [
      "the same records in another order",
      (page) => (page % 2 ? [{ id: 1 }, { id: 2 }] : [{ id: 2 }, { id: 1 }]),
      3,
      "what page 2 held",
    ],
    [
      "the same records with another state",
      (page) => [
        { id: 1, seenAt: page },
        { id: 2, seenAt: page },
      ],
      3,
      "what page 2 held",
    ],
    [
      "fewer and fewer of the same records",
      (page) => [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }].slice(page % 3),
      8,
      "came again",
    ],
    ["the same records without ids", () => [{ name: "Lobby" }, { name: "Yard" }], 3, "what page 2 held"],
    ["two pages in turn", (page) => [{ id: page % 2 }], 3, "page 3 was asked for, and what page 1 held came again"],
    ["seven pages in turn", (page) => [{ id: page % 7 }], 18, "came again"],
    [
      "a thousand records, and then the last page for ever",
      (page) => [{ id: Math.min(page, 1000) }],
      1002,
      "page 1002 was asked for, and what page 1001 held came again",
    ],
    ["texts", () => ["Lobby"], 3, "what page 2 held"],
  ])("throws for %s", async (_, recordsOf, mostCalls, message) => {
    const { error, calls } = await readOn(recordsOf);
    expect(error).toMatchObject({ name: "RingwrightError", operation: "listDevices" });
    expect(String(error)).toContain(`listDevices: page `);
    expect(String(error)).toContain(message);
    expect(calls).toBeLessThanOrEqual(mostCalls);
  });

  test("throws for the same records where full pages alone tell that there is more", async () => {
    const { error, calls } = await readOn(
      () => [{ id: 1 }, { id: 2 }],
      (page) => ({ page, perPage: 2 }),
    );
    expect(String(error)).toContain("page 3 was asked for, and what page 2 held came again");
    expect(calls).toBe(3);
  });

  test("throws for a page that went back", async () => {
    const { error, calls } = await readOn(
      (page) => [{ id: page }],
      (page) => ({ page: page === 4 ? 2 : page, perPage: 1, totalPages: 9 }),
    );
    expect(String(error)).toContain("listDevices: page 4 was asked for, and page 2 came again");
    expect(calls).toBe(4);
  });

  test("gives a page that came twice because the list grew at its front, and goes on", async () => {
    const pages = [[1, 2], [3, 4], [3, 4], [5, 6], [7]];
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const records = (pages[page - 1] ?? []).map((id) => ({ id }));
      return jsonResponse(200, { records, paging: { page, perPage: 2, totalPages: pages.length } });
    });
    expect(await idsOf(devices(service, {}, { readAhead }))).toEqual([1, 2, 3, 4, 3, 4, 5, 6, 7]);
  });

  test("goes on where the records of a page share their id", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      const records = [1, 2].map((index) => ({ id: 7, number: page * 2 + index }));
      return jsonResponse(200, { records, paging: { page, perPage: 2, totalPages: 5 } });
    });
    expect(await devices(service, {}, { readAhead }).toArray()).toHaveLength(10);
  });

  test("gives a last page that holds what the one before held", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, { records: [{ id: 1 }], navigation: page < 2 ? { nextPage: { uri: "x" } } : {} });
    });
    expect(await idsOf(devices(service, {}, { readAhead }))).toEqual([1, 1]);
  });

  test("goes on for as long as there is something new, and its reader wants it", async () => {
    const service = scriptedClient((request) => {
      const page = pageOf(request);
      return jsonResponse(200, { records: [{ id: page * 2 }, { id: page * 2 + 1 }], paging: growing(page) });
    });
    expect(await devices(service, {}, { readAhead }).toArray({ max: 5000 })).toHaveLength(5000);
    expect(service.underWay()).toBe(0);
  });
});

describe("reading ahead", () => {
  test("asks for one page more than is worked on, and no further", async () => {
    const service = scriptedClient(listing(10, 2));
    const pages = devices(service, {}, { readAhead: true }).pages()[Symbol.asyncIterator]();
    await pages.next();
    await settle();
    expect(service.requests).toHaveLength(2);
    await pages.next();
    await settle();
    expect(service.requests).toHaveLength(3);
  });

  test("gives the same records in the same order", async () => {
    const service = scriptedClient(listing(7, 2));
    expect(await idsOf(devices(service, {}, { readAhead: true }))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(service.requests).toHaveLength(4);
  });

  test("leaves nothing running when the consumer breaks out", async () => {
    const service = scriptedClient((request) => (pageOf(request) === 2 ? silence() : listing(6, 2)(request)));
    for await (const _ of devices(service, {}, { readAhead: true })) {
      await settle();
      expect(service.underWay()).toBe(1);
      break;
    }
    expect(service.underWay()).toBe(0);
    expect(service.clock.sleeping).toBe(0);
  });

  test("throws a failure of the next page only after the page before was given", async () => {
    const service = scriptedClient((request) =>
      pageOf(request) === 2 ? jsonResponse(404, { errors: [{ errorCode: "CMN-102", message: "Gone" }] }) : listing(6, 2)(request),
    );
    const pages = devices(service, {}, { readAhead: true }).pages()[Symbol.asyncIterator]();
    expect((await pages.next()).value).toMatchObject({ paging: { page: 1 } });
    await settle();
    await expect(pages.next()).rejects.toThrow("CMN-102");
  });

  test("ends with the caller's signal", async () => {
    const service = scriptedClient((request) => (pageOf(request) === 2 ? silence() : listing(6, 2)(request)));
    const controller = new AbortController();
    const all = devices(service, {}, { readAhead: true, signal: controller.signal }).toArray();
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(all).rejects.toBe(reason);
    expect(service.underWay()).toBe(0);
  });
});
