import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CompanyFileError, readCompanyFile } from "../src/index.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-company-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const failure = async (path: string): Promise<string> => {
  const error = await readCompanyFile(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CompanyFileError);
  return (error as Error).message.replace(folder, "FOLDER");
};

test("a file is read by its path", async () => {
  const path = join(folder, "people.csv");
  await writeFile(path, "E-Mail\na@tidewater.example\n");
  expect(await readCompanyFile(path)).toEqual({ key: "email", people: [{ email: "a@tidewater.example" }] });
});

test("a file that is not there, and a folder, are told", async () => {
  expect(await failure(join(folder, "nobody.csv"))).toBe(
    "FOLDER/nobody.csv:1:1: cannot be read (ENOENT); name a file that is there",
  );
  expect(await failure(folder)).toBe("FOLDER:1:1: cannot be read (EISDIR); name a file that is there");
});

test("a file of 50 MB is refused with its size", async () => {
  const path = join(folder, "large.csv");
  const file = await open(path, "w");
  await file.truncate(50 * 1024 * 1024);
  await file.close();
  expect(await failure(path)).toBe(
    "FOLDER/large.csv:1:1: has 50.0 MB, more than the 16.0 MB that a company file may have; is it the right file?",
  );
});

test("what has no size to ask for is read as far as a company file may go", async () => {
  expect(await failure("/dev/zero")).toMatch(/^\/dev\/zero:1:1: has more than the 16\.0 MB/);
});

test("5,000 people are read", async () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, index) =>
      `Ines,Okafor ${index},ines${index}@tidewater.example,${10_000 + index},"Field, north",Front Desk;Yard,own;app,inventory`,
  );
  const path = join(folder, "many.csv");
  await writeFile(path, `First name,Last name,E-Mail,Ext,Dept,Queues,Phones,Number\n${rows.join("\n")}\n`);
  const { people } = await readCompanyFile(path);
  expect(people).toHaveLength(5_000);
  expect(people.at(-1)).toMatchObject({ extensionNumber: "14999", queues: ["Front Desk", "Yard"] });
});
