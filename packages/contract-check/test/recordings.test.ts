import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { checkExchange } from "../src/index.ts";
import { readRecordings } from "../src/recordings.ts";
import { harOf, writeDown } from "./support/write-down.ts";

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-recordings-"));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => sandbox.close());

const save = (name: string, value: unknown) =>
  writeFile(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
const refused = async (name: string) =>
  readRecordings(join(folder, name)).catch((error: Error) => error.message.replace(folder, ""));

test("a folder's HARs and recordings are read, those of its folders as well", async () => {
  const entry = await writeDown(sandbox, "/v1.0/account/~");
  const { text } = (entry.response as { readonly content: { readonly text: string } }).content;
  const headers = { "Content-Type": ["application/json"] };
  const request = { method: "GET", url: "https://platform.ringcentral.com/restapi/v1.0/account/~", body: null };
  const asValue = { request, response: { status: 200, headers, body: JSON.parse(text) } };
  const asText = { request, response: { status: 200, headers: [["content-type", "application/json"]], body: text } };
  await mkdir(join(folder, "inner"));
  await save(
    "a.har",
    `\uFEFF${JSON.stringify(harOf(entry, { ...entry, request: { method: "GET", url: "https://example.com/" } }))}`,
  );
  await save("inner/b.json", [asValue, asText, { ...asText, request: { ...request, url: "https://example.com/" } }]);
  await save("inner/c.json", { request, response: { status: 200, headers } });
  await save("notes.txt", "not one of them");
  const { exchanges, skipped, files } = await readRecordings(folder);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual(["a.har", "inner/b.json", "inner/c.json"]);
  expect(skipped).toEqual({ others: 2, preflights: 0, unanswered: 0, cached: 0 });
  const checks = await Promise.all(exchanges.map(({ request, response }) => checkExchange(request, response)));
  const clean = { operation: "readAccount", problems: [], unchecked: [] };
  expect(checks).toEqual([clean, clean, clean, { ...clean, unchecked: ["response.body"] }]);
});

test("a body in a file beside the HAR is read, and in no other folder", async () => {
  const { request, response } = await writeDown(sandbox, "/v1.0/account/~");
  const { text, ...content } = response["content"] as { readonly text: string };
  const attached = (name: string) => ({ request, response: { ...response, content: { ...content, _file: name } } });
  await mkdir(join(folder, "inner"));
  await save("inner/a.har", harOf(attached("body.json"), attached("../secret.json"), attached("gone.json")));
  await save("inner/body.json", text);
  await save("secret.json", text);
  const { exchanges } = await readRecordings(join(folder, "inner", "a.har"));
  expect(exchanges.map(({ response: { body } }) => body !== undefined)).toEqual([true, false, false]);
});

test("what cannot be read is refused by name, with what would be right", async () => {
  await save("empty.har", " ");
  await save("page.har", "<html>");
  await save("har.har", { log: {} });
  await save("list.json", [{ request: {} }]);
  await mkdir(join(folder, "none"));
  expect([
    await refused("gone.har"),
    await refused("empty.har"),
    await refused("page.har"),
    await refused("har.har"),
    await refused("list.json"),
    await refused("none"),
  ]).toEqual([
    "/gone.har: there is no such file or folder",
    "/empty.har: is empty; a HAR or a recording is JSON",
    "/page.har: is no JSON, as a HAR and a recording are",
    "/har.har: is no HAR: it has no log.entries; save one in a browser's network panel",
    "/list.json: is neither a HAR nor a recording: its item 0 must have request.method, request.url and response.status",
    "/none: the folder has no .har or .json file",
  ]);
});
