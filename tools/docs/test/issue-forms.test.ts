import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../src/code-blocks.ts";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly Field[];
}

const folder = ".github/ISSUE_TEMPLATE";
const read = (path: string): unknown => parse(readFileSync(`${root}${path}`, "utf8"));
const forms = globSync(`${folder}/*.yml`, { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.endsWith("/config.yml"));

// GitHub shows nobody a form that it cannot read, and tells nobody why.
describe.each(forms)("%s", (path) => {
  const { name, description, body = [] } = read(path) as Form;
  const fields = body.filter(({ type }) => type !== "markdown");

  test("has what GitHub wants of a form", () => {
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
    expect(fields.length).toBeGreaterThan(0);
    for (const { type, attributes } of body) {
      expect(["markdown", "input", "textarea", "dropdown"]).toContain(type);
      expect(type === "markdown" ? attributes?.value : attributes?.label).toEqual(expect.any(String));
    }
  });

  test("has fields with ids and labels of their own", () => {
    const [ids, labels] = [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes?.label)];
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[\w-]+$/)));
    expect([new Set(ids).size, new Set(labels).size]).toEqual([fields.length, fields.length]);
  });
});

test("a package can be chosen if it is published", () => {
  const { body = [] } = read(`${folder}/bug.yml`) as Form;
  const names = ["spec/package.json", ...globSync("packages/*/package.json", { cwd: root })].flatMap((path) => {
    const { name, private: isPrivate = false } = JSON.parse(readFileSync(`${root}${path}`, "utf8")) as {
      name: string;
      private?: boolean;
    };
    return isPrivate ? [] : [name];
  });
  expect([...(body.find(({ id }) => id === "package")?.attributes?.options ?? [])].sort()).toEqual(names.sort());
});
