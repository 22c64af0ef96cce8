import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CompanyFileError,
  changedSince,
  companyFileSchema,
  describeProblems,
  isSavedPlan,
  type Plan,
  parseCompanyFile,
  readCheckedFile,
  readCompanyFile,
  readSavedPlan,
  savePlan,
  subjectsOf,
  writeSavedPlan,
} from "@ringwright/provisioning";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { outcomeOf } from "../world.ts";
import { runCases } from "./runs.ts";

// As people may keep them, each beside a cell that it slipped into.
const names: Readonly<Record<keyof typeof planted, string>> = {
  clientSecret: "Client secret",
  jwt: "JWT",
  code: "Authorization code",
  codeVerifier: "Code verifier",
  accessToken: "Access token",
  refreshToken: "Refresh token",
  password: "Initial password",
  ivrPin: "Voicemail PIN",
  header: "Authorization",
};
const files = Object.entries(names).flatMap(([secret, name]) => {
  const value = JSON.stringify(planted[secret as keyof typeof planted]);
  return [
    { name: "people.csv", text: `E-Mail,Ext,Phones,${name}\n${value},${value},${value},${value}\n,,,,${value}\n` },
    { name: "people.csv", text: `E-Mail,${name}\na@tidewater.example,x${value}\n` },
    { name: "people.json", text: `{"people":[{"email":${value},"status":${value},"${name}":${value}}]}` },
    { name: "people.yaml", text: `people:\n  - email: ${value}\n    site: [${value}]\n    ${name}: ${value} x\n` },
    { name: "people.yaml", text: `people:\n  - email: a\n    customFields: { ${name}: ${value} }\n    number: ${value}\n` },
  ];
});

async function read(name: string, text: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "ringwright-secrets-"));
  try {
    await writeFile(join(folder, name), text);
    return await readCompanyFile(join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const spoiltYaml = `people:\n  - email: a\n    password: ${JSON.stringify(planted.password)}\n`;

async function checked(text: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "ringwright-secrets-"));
  try {
    await writeFile(join(folder, "people.yaml"), text);
    return await readCheckedFile(join(folder, "people.yaml"), companyFileSchema);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// A plan that somebody has written secrets into: it is refused without them.
const spoilt = Object.values(planted).flatMap((value) => [
  `{ "ringwrightPlan": 1, "planId": ${JSON.stringify(value)}, "file": ${JSON.stringify(value)} }`,
  `{ "ringwrightPlan": ${JSON.stringify(value)} }`,
  `{ "ringwrightPlan": 1, "${value}`,
  value,
]);
const nothing: Plan = {
  accountId: "1",
  sites: [],
  people: [],
  calls: [],
  readCalls: {},
  times: { readingMs: 0, sentMs: [], totalMs: 0, boundMs: 0 },
};
const saved = savePlan({ key: "email", people: [] }, nothing, { madeAtMs: 0 });

/** The cases of `@ringwright/provisioning`, those of its files here. */
export const provisioningCases: Cases = {
  ...runCases,
  CompanyFileError: () => [new CompanyFileError([{ file: "people.csv", line: 1, column: 1, place: "", message: "is empty" }])],
  subjectsOf: () => [subjectsOf(nothing)],
  changedSince: () => [changedSince(saved, nothing, new Set())],
  companyFileSchema: () => [companyFileSchema],
  describeProblems: async () =>
    (await outcomeOf(() => read("people.yaml", spoiltYaml))).map((error) =>
      describeProblems((error as CompanyFileError).problems),
    ),
  readCheckedFile: () => outcomeOf(() => checked(spoiltYaml)),
  isSavedPlan: () => spoilt.map(isSavedPlan),
  parseCompanyFile: async () => {
    const outcomes = files.map(({ name, text }) => outcomeOf(async () => parseCompanyFile({ name, bytes: Buffer.from(text) })));
    return (await Promise.all(outcomes)).flat();
  },
  readCompanyFile: async () => (await Promise.all(files.map(({ name, text }) => outcomeOf(() => read(name, text))))).flat(),
  readSavedPlan: async () => (await Promise.all(spoilt.map((text) => outcomeOf(async () => readSavedPlan(text))))).flat(),
  savePlan: () => [saved],
  writeSavedPlan: () => [writeSavedPlan(saved)],
};
