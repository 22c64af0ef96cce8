import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columns } from "../src/csv/columns.ts";
import * as provisioning from "../src/index.ts";
import { companyFileSchema, parseCompanyFile } from "../src/index.ts";
import { nameOfPlace } from "../src/place.ts";
import { membersOf } from "../src/schema.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, reference = ""] = readme.split("## The company file");

const example = (language: string): Uint8Array => {
  const [, code = ""] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(reference) ?? [];
  expect(code, language).not.toBe("");
  return Buffer.from(code);
};

test("the examples of all three forms say the same company, but for leavers, whom a table cannot tell of", () => {
  const [yaml, json, csv] = ["yaml", "json", "csv"].map((kind) =>
    parseCompanyFile({ name: `people.${kind}`, bytes: example(kind) }),
  );
  expect(json).toEqual(yaml);
  expect(yaml?.leavers).toEqual({ action: "disable", phone: "inventory", number: "inventory", upTo: 0.02 });
  expect(csv).toEqual({ key: "email", people: yaml?.people });
});

test("the table of columns is the one that headers are found by", () => {
  const rows = columns.map(({ header, synonyms, member }) => {
    const others = synonyms.slice(1).map((name) => `\`${name}\``);
    return `| ${header} |${others.length === 0 ? "" : ` ${others.join(", ")}`} | \`${nameOfPlace(member)}\` |`;
  });
  expect(readme.split("\n").filter((line) => rows.includes(line))).toEqual(rows);
});

test("the tables of members have all that the schema has, and its words", () => {
  const { Person, Leavers, Site, PersonType, PersonStatus, PersonKey, CallerIdWord, VoicemailNotice } = companyFileSchema[
    "$defs"
  ] as Record<string, { readonly properties: object; readonly enum: readonly string[] }>;
  const [, tables = ""] = reference.split("### What a file may say");
  const told = [...tables.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, member]) => member);
  const own = Object.keys(companyFileSchema["properties"] as object).filter((name) => name !== "$schema");
  expect(told).toEqual([
    ...own.flatMap((name) => [
      name,
      ...Object.keys({ leavers: Leavers, sites: Site }[name]?.properties ?? {}).map((its) => `${name}.${its}`),
    ]),
    ...Object.keys(Person?.properties ?? {}),
  ]);
  for (const words of [PersonType, PersonStatus, PersonKey, CallerIdWord, VoicemailNotice]) {
    for (const word of words?.enum ?? []) expect(tables).toContain(`\`${word}\``);
  }
});

test("the table of members has all that can be a default, and all of settings", () => {
  const rows = reference.split("\n").filter((line) => line.startsWith("| `"));
  for (const [row, definition] of [
    ["defaults", "Defaults"],
    ["callerId", "CallerIdChoices"],
    ["notifications", "Notifications"],
  ]) {
    const told = rows.find((line) => line.startsWith(`| \`${row}\` |`)) ?? "";
    expect(membersOf(definition ?? "").filter((member) => !told.includes(`\`${member}\``))).toEqual([]);
  }
});

test("the tables of functions have all that is exported", () => {
  const [functions = ""] = readme.split("## The company file");
  const told = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(functions.split("## Functions")[1] ?? "");
  expect(Object.keys(provisioning).filter((name) => !told(name))).toEqual([]);
});
