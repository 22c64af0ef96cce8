import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../src/contract/document.ts";
import { operationsOf } from "../src/contract/operation.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type ExampleRequest, exampleRequest } from "./support/example-request.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

interface Page {
  readonly uri?: string;
  readonly records: readonly unknown[];
  readonly paging: {
    readonly page?: number;
    readonly perPage: number;
    readonly totalPages: number;
    readonly totalElements: number;
    readonly pageStart?: number;
    readonly pageEnd?: number;
  };
  readonly navigation?: Readonly<
    Record<"firstPage" | "lastPage" | "nextPage" | "previousPage", { readonly uri: string } | undefined>
  >;
}

const document = readDocument();
const lists = operationsOf(document).filter(
  ({ path, method }) => "x-pagination" in (document.paths[path]?.[method.toLowerCase()] ?? {}),
);

describe("each list of the contract", () => {
  let sandbox: Sandbox;
  let admin: Service;
  beforeAll(async () => {
    sandbox = await createSandbox();
    admin = serviceOf(sandbox, "admin", internalApp);
  });
  afterAll(() => sandbox.close());

  async function read({ method, path, ...parts }: ExampleRequest, query: Record<string, string | number>): Promise<Page> {
    const [before, own = ""] = path.split("?");
    const all = new URLSearchParams(own);
    for (const [name, value] of Object.entries(query)) all.set(name, String(value));
    const { status, body } = await admin.call<Page>(method, `${before}?${all}`, parts);
    expect(status).toBe(200);
    return body;
  }

  test("is known", () => {
    expect(lists.length).toBeGreaterThan(20);
  });

  test.each(lists)("comes page by page, and is the same list: $id", async (operation) => {
    const example = exampleRequest(operation);
    const list = operation.id === "lookupPhoneNumbers" ? { ...example, path: `${example.path}?npa=503` } : example;
    const whole = await read(list, { perPage: 1000 });
    const total = whole.records.length;
    expect(whole.paging).toEqual({
      page: 1,
      perPage: 1000,
      totalPages: 1,
      totalElements: total,
      ...(total === 0 ? {} : { pageStart: 0, pageEnd: total - 1 }),
    });

    const perPage = Math.max(1, Math.ceil(total / 3));
    const totalPages = Math.ceil(total / perPage);
    const records: unknown[] = [];
    for (let page = 1; page <= totalPages; page += 1) {
      const { paging, navigation, ...rest } = await read(list, { page, perPage });
      const pageStart = (page - 1) * perPage;
      const pageEnd = pageStart + rest.records.length - 1;
      expect(paging).toEqual({ page, perPage, totalPages, totalElements: total, pageStart, pageEnd });
      // The directory has pages of its own, without links.
      expect(navigation !== undefined).toBe(operation.id !== "listDirectoryEntries" && operation.version === "v1");
      if (rest.uri !== undefined) expect(rest.uri).toContain(`page=${page}&perPage=${perPage}`);
      if (navigation !== undefined) {
        const pageOf = (uri: string | undefined) => (uri === undefined ? undefined : new URL(uri).searchParams.get("page"));
        expect(
          Object.entries(navigation)
            .map(([name, link]) => [name, Number(pageOf(link?.uri))])
            .sort(),
        ).toEqual(
          [
            ["firstPage", 1],
            ["lastPage", totalPages],
            ...(page === totalPages ? [] : [["nextPage", page + 1]]),
            ...(page === 1 ? [] : [["previousPage", page - 1]]),
          ].sort(),
        );
      }
      records.push(...rest.records);
    }
    expect(records).toEqual(whole.records);

    const beyond = await read(list, { page: totalPages + 1, perPage });
    expect(beyond.records).toEqual([]);
    expect(beyond.paging).toEqual({ perPage, totalPages, totalElements: total });
    const { method, path, ...parts } = list;
    const wrong = await admin.call(method, `${path}${path.includes("?") ? "&" : "?"}page=0`, parts);
    expect(verdict(wrong)).toEqual([400, "CMN-101", "page"]);
  });
});
