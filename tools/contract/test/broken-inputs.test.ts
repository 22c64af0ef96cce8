import { describe, expect, test } from "vitest";
import { brokenInputs, readContract, validInputs } from "../src/check.ts";
import { library } from "./fixtures/library.ts";

const contract = readContract(library);

function whatIsBroken(id: string): string[] {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const broken = brokenInputs(contract, operation, validInputs(contract, operation));
  return broken.map(({ path, keyword, what }) => `${path.join("/")} ${keyword === "required" ? what : keyword}`);
}

describe("each fact of the contract is broken", () => {
  test("in queries", () => {
    const facts = whatIsBroken("listBooks");
    expect(facts).toEqual(
      expect.arrayContaining([
        " the value: title is missing",
        "page type",
        "page minimum",
        "page maximum",
        "genre maxItems",
        "genre/0 enum",
        "title minLength",
        "title maxLength",
        "lent type",
      ]),
    );
    expect(facts, "text is all that a query can hold").not.toContain("title type");
  });

  test("in bodies, down to the members that a schema has from elsewhere", () => {
    expect(whatIsBroken("addBook")).toEqual(
      expect.arrayContaining([
        " the value: body is missing",
        "body type",
        "body body: genre is missing",
        "body/title maxLength",
        "body/isbn pattern",
        "body/price minimum",
        "body/price exclusiveMaximum",
        "body/stock multipleOf",
        "body/web format",
        "body/mail maxLength",
        "body/printed format",
        "body/fixed const",
        "body/tags uniqueItems",
        "body/tags minItems",
        "body/tags maxItems",
        "body/tags/0 pattern",
        "body/sequels/0/genre enum",
        "body/notes maxProperties",
      ]),
    );
  });

  test("in paths and in closed and recursive bodies", () => {
    const facts = whatIsBroken("fillShelf");
    expect(facts).toEqual(
      expect.arrayContaining(["shelf pattern", "body additionalProperties", "body minProperties", "body/books maxItems"]),
    );
    expect(facts.some((fact) => fact.startsWith("body/below/label"))).toBe(true);
  });

  test("in each branch", () => {
    const facts = whatIsBroken("lend");
    expect(facts).toEqual(
      expect.arrayContaining(["body/hours maximum", "body/kind enum", "body/days minimum", "body/until format"]),
    );
    expect(facts, "the body may be left out").not.toContain(" the value: body is missing");
  });

  test("in forms, as text", () => {
    const facts = whatIsBroken("logIn");
    expect(facts).toEqual(
      expect.arrayContaining(["body body: user is missing", "body/ttl type", "body/ttl minimum", "body/user minLength"]),
    );
    expect(facts).not.toContain("body/user type");
  });
});
