import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Operation } from "../src/call/operation.ts";
import { InputError } from "../src/errors/input-error.ts";
import { paged } from "../src/paging/paged.ts";
import { checkInput } from "../src/request/input.ts";
import { scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest } from "./support/scripted-fetch.ts";

const readExtension: Operation = {
  id: "readExtension",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: { accountId: "~", extensionId: "~" },
  group: "NoThrottling",
};
const { defaults: _, ...withoutDefaults } = readExtension;
const updateExtension: Operation = {
  ...withoutDefaults,
  id: "updateExtension",
  method: "PUT",
  defaults: { accountId: "~" },
  body: "json",
};
const deleteExtension: Operation = { ...withoutDefaults, id: "deleteExtension", method: "DELETE", query: ["savePhoneLines"] };
const listExtensions: Operation = {
  id: "listExtensions",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension",
  defaults: { accountId: "~" },
  query: ["email", "status", "page", "perPage", "filter.by-name"],
  headers: ["If-None-Match", "RCExtensionId"],
  group: "NoThrottling",
};
const removeLine: Operation = { ...updateExtension, id: "removeLine", method: "DELETE", bodyOptional: true };

/** What of an input leaves; throws what the call throws. */
async function send(operation: Operation, input?: unknown): Promise<ScriptedRequest> {
  const service = scriptedClient(() => jsonResponse(200, {}));
  try {
    await service.client.send(operation, input as object);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).operation).toBe(operation.id);
    expect(service.requests).toHaveLength(0);
    // Whoever makes several calls of one input hears the same before the first.
    expect(() => checkInput(operation, input)).toThrow((error as InputError).message);
    throw error;
  }
  checkInput(operation, input ?? {});
  return service.requests[0] as ScriptedRequest;
}

describe("a path parameter", () => {
  test("that is left out means what the contract says, and nothing where it says nothing", async () => {
    expect((await send(readExtension)).url.pathname).toBe("/restapi/v1.0/account/~/extension/~");
    expect((await send(updateExtension, { extensionId: "~", body: {} })).url.pathname).toMatch(/extension\/~$/);
    await expect(send(updateExtension, { body: {} })).rejects.toThrow(
      "updateExtension: extensionId must be a string or a number, not undefined",
    );
    await expect(send(deleteExtension)).rejects.toThrow("deleteExtension: accountId must be");
  });

  test.each([
    [undefined, "must be a string or a number, not undefined"],
    [null, "must be a string or a number, not null"],
    ["", "must be an id, and is empty"],
    [[], "must be a string or a number, not an empty list"],
    [["1", "2"], "must be a string or a number, not a list"],
    [new Map(), "must be a string or a number, not an object (Map)"],
  ])("is never left out by %j", async (value, what) => {
    for (const [operation, body] of [[readExtension], [updateExtension, { body: {} }], [deleteExtension]] as const) {
      for (const name of ["accountId", "extensionId"]) {
        const call = send(operation, { accountId: "1", extensionId: "2", ...body, [name]: value });
        await expect(call).rejects.toThrow(`${operation.id}: ${name} ${what}`);
      }
    }
  });
});

describe("an unknown member", () => {
  test.each([
    [readExtension, "extensionID", "did you mean extensionId?"],
    [readExtension, "extension_id", "did you mean extensionId?"],
    [listExtensions, "emial", "did you mean email?"],
    [listExtensions, "per_page", "did you mean perPage?"],
    [listExtensions, "if-none-match", "did you mean If-None-Match?"],
    [readExtension, "body", "it takes accountId, extensionId"],
    [updateExtension, "signal", "it takes accountId, extensionId, body"],
    [deleteExtension, "id", "it takes accountId, extensionId, savePhoneLines"],
    [{ ...readExtension, path: "/restapi" }, "page", "it takes none"],
  ])("of %o is refused: %s, and %s", async (operation, name, advice) => {
    const call = send(operation, { [name]: "3" });
    await expect(call).rejects.toThrow(`the input has "${name}", which the operation does not take; ${advice}`);
  });
});

describe("a filter", () => {
  test.each([
    [undefined, "not undefined"],
    [null, "not null"],
    ["", "not an empty string"],
    [[], "not an empty list"],
    [Number.NaN, "a boolean or a list of these, not NaN"],
    [[], "a boolean or a list of these, not an empty list"],
  ])("that came out as %j does not mean everybody", async (email, what) => {
    await expect(send(listExtensions, { email })).rejects.toThrow(new RegExp(`^listExtensions: email must be .*, ${what};`));
  });

  test.each([
    [[undefined], "email[0] must be a string, a number or a boolean, not undefined"],
    [["a@tidewater.example", undefined], "email[1] must be a string, a number or a boolean, not undefined"],
    [["a@tidewater.example", "", "b"], "email[1] must be a string, a number or a boolean, not an empty string"],
    [[1, Number.NaN], "email[1] must be a string, a number or a boolean, not NaN"],
    [[["b"]], "email[0] must be a string, a number or a boolean, not a list"],
  ])("in the list %j is told by its place", async (email, what) => {
    await expect(send(listExtensions, { email })).rejects.toThrow(`listExtensions: ${what}; leave it out to say nothing`);
  });

  test("is refused with the first page, before it is sent", async () => {
    const service = scriptedClient(() => jsonResponse(200, { records: [] }));
    await expect(paged(service.client, listExtensions, { email: [] }).toArray()).rejects.toThrow(InputError);
    await expect(paged(service.client, listExtensions, null as never)).rejects.toThrow(
      "listExtensions: the input must be a plain object, not null",
    );
    expect(service.requests).toHaveLength(0);
  });

  test("may have a name that is no word of JavaScript", async () => {
    const { url } = await send(listExtensions, { "filter.by-name": "Ines", page: 2 });
    expect(url.search).toBe("?filter.by-name=Ines&page=2");
  });
});

describe("a header parameter", () => {
  test("is sent as a header, and not in the query", async () => {
    const { url, headers } = await send(listExtensions, { "If-None-Match": '"7"', RCExtensionId: 2719501004, page: 1 });
    expect(url.search).toBe("?page=1");
    expect(headers.get("if-none-match")).toBe('"7"');
    expect(headers.get("rcextensionid")).toBe("2719501004");
    expect(headers.get("accept")).toBe("application/json");
  });

  test.each([
    [undefined, /If-None-Match must be .*, not undefined/],
    ["", /If-None-Match must be .*, not an empty string/],
    [["a"], /If-None-Match must be .*, not a list/],
    ["PLANTED\r\nx-evil: 1", /listExtensions: If-None-Match has a line break/],
    ["PLANTED…", /listExtensions: If-None-Match has a line break or another character/],
  ])("%j is refused by name, without showing it", async (value, message) => {
    const call = send(listExtensions, { "If-None-Match": value });
    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.not.toThrow(/PLANTED/);
  });
});

describe("a body", () => {
  test.each([[{}], [{ body: undefined }], [{ body: null }]])("that must be given is not left out by %j", async (rest) => {
    await expect(send(updateExtension, { extensionId: "2", ...rest })).rejects.toThrow("updateExtension: body must be given");
  });

  class Contact {
    get email(): string {
      return "a@tidewater.example";
    }
  }
  test.each<[unknown, string]>([
    [new Map([["status", "Disabled"]]), "an object (Map)"],
    [new Contact(), "an object (Contact)"],
    [Object.create({ status: "Disabled" }), "an object (Object)"],
    [Promise.resolve({}), "an object (Promise)"],
  ])("that JSON would empty is refused: %s", async (body, what) => {
    const call = send(updateExtension, { extensionId: "2", body });
    await expect(call).rejects.toThrow(`updateExtension: body must be a plain object, or have a toJSON, and is ${what}`);
  });

  test("may be of a class that says what its JSON is", async () => {
    class Site {
      readonly #id = "7";
      toJSON(): object {
        return { site: this.#id };
      }
    }
    expect((await send(updateExtension, { extensionId: "2", body: new Site() })).body).toEqual({ site: "7" });
  });

  test("that may be left out may be, and says something where it is there", async () => {
    expect((await send(removeLine, { extensionId: "2" })).body).toBeUndefined();
    expect((await send(removeLine, { extensionId: "2", body: { keep: true } })).body).toEqual({ keep: true });
    await expect(send(removeLine, { extensionId: "2", body: undefined })).rejects.toThrow("removeLine: body must be given");
  });
});

class Holder {
  readonly extensionId = "2";
}

describe("an input", () => {
  test.each<[unknown, string]>([
    [null, "not null"],
    [["2"], "not a list"],
    ["2", "not string"],
    [2, "not a number"],
    [() => {}, "not function"],
    [new Map([["extensionId", "2"]]), "not an object (Map)"],
    [Promise.resolve({ extensionId: "2" }), "not an object (Promise)"],
    [new Holder(), "not an object (Holder)"],
    [Object.create({ extensionId: "2" }), "not an object (Object)"],
    [Object.create(Object.assign(Object.create(null) as object, { accountId: "123" })), "not an object (without a class)"],
  ])("that is %s is refused", async (input, what) => {
    await expect(send(readExtension, input)).rejects.toThrow(`the input must be a plain object, ${what}`);
  });

  test.each<[object, string]>([
    [Object.defineProperty({ extensionId: "2" }, "accountId", { value: "999" }), "accountId"],
    [{ extensionId: "2", [Symbol("site")]: 1 }, "Symbol(site)"],
  ])("may hide no member: %s", async (input, name) => {
    await expect(send(readExtension, input)).rejects.toThrow(`the input has "${name}", which is hidden`);
    await expect(send(updateExtension, { extensionId: "2", body: input })).rejects.toThrow(`body has "${name}", which is hidden`);
  });

  test("may come from another realm", async () => {
    const foreign = runInNewContext("({ extensionId: '2' })") as object;
    expect((await send(readExtension, foreign)).url.pathname).toMatch(/extension\/2$/);
  });

  test("may be without a prototype", async () => {
    const input = Object.assign(Object.create(null) as object, { extensionId: "2" });
    expect((await send(readExtension, input)).url.pathname).toMatch(/extension\/2$/);
  });
});
