import { expect, test } from "vitest";
import { add, remove, set } from "./support/edit.ts";
import { createRepository } from "./support/repository.ts";

const uses = (operations: object): string => JSON.stringify({ version: 1, operations });
const all = { readDevice: {}, updateDevice: {} };
const some = { readDevice: { sent: [], received: ["Device.status", "Device.lines", "Line.number"] } };
const others = { updateDevice: { sent: ["DeviceUpdate.name"], received: [] } };

test.each([
  ["a member that is gone from answers", remove("schemas.Device.properties.lines"), [true, true, false]],
  ["a member that may be missing now", set("schemas.Device.required", []), [true, true, false]],
  ["a member that can no longer be sent", remove("schemas.DeviceUpdate.properties.kind"), [true, false, false]],
  ["a member that must be sent now", set("schemas.DeviceUpdate.required", ["name", "kind"]), [true, false, true]],
  ["a value that is no longer taken", set("schemas.DeviceUpdate.properties.name.maxLength", 9), [true, false, true]],
  ["an operation with another name", set("read.operationId", "readPhone"), [true, true, false]],
  ["an operation that is gone", remove("read"), [true, true, false]],
  ["a query parameter that must be there", set("read.parameters.1.required", true), [true, true, false]],
  ["entries of another type", set("schemas.Device.properties.lines.items", { type: "string" }), [true, true, false]],
  ["members without a name of their own", set("schemas.Line.additionalProperties", { type: "string" }), [true, true, true]],
  ["what is new", add("read.parameters", { name: "fresh", in: "query", schema: { type: "string" } }), [false, false, false]],
])("%s hits those who use it", async (_, edit, hits) => {
  using repository = createRepository();
  repository.edit(edit);
  const apps = [all, some, others].map((operations, index) => {
    repository.write(`apps/${index}.json`, uses(operations));
    return `apps/${index}.json`;
  });
  const { code, out } = await repository.run("--json", ...apps.flatMap((file) => ["--used-by", file]));
  expect(code).toBe(0);
  const told: { file: string; hit: unknown[] }[] = JSON.parse(out).apps;
  expect(told.map(({ file, hit }) => [file, hit.length > 0])).toEqual(apps.map((file, index) => [file, hits[index]]));
});

test("says it in words", async () => {
  using repository = createRepository();
  repository.edit((document) => {
    remove("schemas.Device.properties.lines")(document);
    set("schemas.Device.properties.status.enum", ["Online", "Offline", "Lost"])(document);
  });
  repository.write("one.json", uses(some));
  repository.write("two.json", uses({ readAccount: {} }));
  const { out } = await repository.run("--used-by", "one.json", "--used-by", "two.json");
  expect(out).toContain(`
Apps
  one.json: hit by 1 breaking change; to note 1
    \`Device.lines\` is no longer in answers. (readDevice, updateDevice)
  two.json: not hit
`);
});

test.each([
  ["gone.json", undefined, "there is no such file"],
  ["none.json", "[]", "tells no uses; ringwright verify --write-uses writes such a file"],
  ["later.json", '{ "version": 2, "operations": {} }', "tells no uses"],
])("%s is refused with a reason", async (file, text, reason) => {
  using repository = createRepository();
  if (text !== undefined) repository.write(file, text);
  expect(await repository.run("--used-by", file)).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
});
