import { expect, test } from "vitest";
import { add, remove, set } from "./support/edit.ts";
import { createRepository } from "./support/repository.ts";

const breaking = remove("schemas.DeviceUpdate.properties.kind");
const addition = add("read.parameters", { name: "fresh", in: "query", schema: { type: "string" } });
const wording = set("read.summary", "Look at a device");

test("nothing changed: says so, and the check passes", async () => {
  using repository = createRepository();
  expect(await repository.run("--check")).toEqual({
    code: 0,
    out: expect.stringMatching(/^The contract says what it said at main \([0-9a-f]{7}\)\.\n$/),
    err: "",
  });
});

test("tells kinds apart, package by package, and proposes a changeset", async () => {
  using repository = createRepository();
  repository.edit((document) => [breaking, addition, wording].forEach((edit) => void edit(document)));
  const { code, out } = await repository.run();
  expect(code).toBe(0);
  expect(out).toContain(`breaking 1, additions 1, to note 0, wording 1.

@ringwright/devices: major
  Breaking
    DeviceUpdate, in updateDevice
      \`DeviceUpdate.kind\` can no longer be sent.
  Additions
    readDevice
      The query parameter \`fresh\` of \`readDevice\` can be given now.
  Wording
    readDevice
      \`readDevice\` has another summary.

@ringwright/spec: major
`);
  expect(out).toContain('---\n"@ringwright/devices": major\n"@ringwright/spec": major\n---\n');
  expect(repository.changesets()).toEqual([]);
});

test("--check fails without a changeset, and passes with the one that --write writes", async () => {
  using repository = createRepository();
  repository.edit(breaking);
  expect(await repository.run("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("@ringwright/devices: the change is major, and no changeset tells of it"),
  });
  expect((await repository.run("--write")).code).toBe(0);
  await repository.run("--write");
  expect(repository.changesets()).toEqual([expect.stringMatching(/^contract-[0-9a-f]{8}\.md$/)]);
  expect(await repository.run("--check")).toMatchObject({ code: 0, err: "" });
});

test("--check fails where a changeset says less than the change is, and where it leaves a package out", async () => {
  using repository = createRepository();
  repository.edit(addition);
  repository.write(".changeset/low.md", '---\n"@ringwright/devices": patch\n"@ringwright/spec": minor\n---\n\nText.\n');
  const low = await repository.run("--check");
  expect(low.code).toBe(1);
  expect(low.err).toContain("@ringwright/devices: the change is minor, and changesets say patch");
  expect(low.err).not.toContain("@ringwright/spec");
  repository.write(".changeset/low.md", '---\n"@ringwright/devices": major\n---\n\nText.\n');
  const partial = await repository.run("--check");
  expect(partial.code).toBe(1);
  expect(partial.err).toContain("@ringwright/spec: the change is minor, and no changeset tells of it");
});

test("several changesets are read together", async () => {
  using repository = createRepository();
  repository.edit(wording);
  repository.write(".changeset/one.md", '---\n"@ringwright/devices": patch\n---\n\nText.\n');
  repository.write(".changeset/two.md", '---\n"@ringwright/spec": patch\n---\n\nText.\n');
  expect((await repository.run("--check")).code).toBe(0);
});

test("versions that were raised since base stand for changesets that are used up", async () => {
  using repository = createRepository();
  repository.git("tag", "@ringwright/spec@0.1.0");
  repository.edit(addition);
  repository.write("packages/devices/package.json", '{ "version": "0.2.0" }');
  repository.write("spec/package.json", '{ "version": "0.2.0" }');
  repository.commit();
  expect((await repository.run("--check")).code).toBe(0);
  repository.write("spec/package.json", '{ "version": "0.1.1" }');
  expect((await repository.run("--check")).err).toContain("@ringwright/spec: the change is minor, and changesets say patch");
});

test("compares with the last release, and with what is asked for", async () => {
  using repository = createRepository();
  repository.git("tag", "@ringwright/spec@0.1.0");
  repository.git("tag", "@ringwright/core@0.9.0");
  repository.edit(wording);
  repository.commit();
  expect((await repository.run()).out).toContain("since @ringwright/spec@0.1.0 (");
  expect((await repository.run("0.1.0")).out).toContain("since @ringwright/spec@0.1.0 (");
  expect((await repository.run("HEAD")).out).toContain("says what it said at HEAD (");
  expect((await repository.run("HEAD~1")).out).toContain("wording 1");
});

test("on a branch without a release, compares with where it left main", async () => {
  using repository = createRepository();
  repository.git("switch", "--quiet", "--create", "topic");
  repository.edit(addition);
  repository.commit();
  expect((await repository.run()).out).toContain("since main (");
  expect((await repository.run("--check")).code).toBe(1);
});

test("--json gives the same as data", async () => {
  using repository = createRepository();
  repository.edit(wording);
  const { code, out } = await repository.run("--json", "--check");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    base: { name: "main", commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    changes: [
      {
        kind: "wording",
        subject: "readDevice",
        sentence: "`readDevice` has another summary.",
        operations: ["readDevice"],
        domains: ["devices"],
      },
    ],
    proposal: { "@ringwright/devices": "patch", "@ringwright/spec": "patch" },
    changeset: { path: expect.stringMatching(/^\.changeset\/contract-/), text: expect.stringContaining("1 change of wording.") },
    untold: [expect.stringContaining("@ringwright/devices"), expect.stringContaining("@ringwright/spec")],
  });
});

test.each([
  [["nowhere"], 'base "nowhere" is neither a git revision nor a released version of @ringwright/spec; released: 0.1.0'],
  [["9.9.9"], 'base "9.9.9" is neither'],
  [["one", "two"], "one base at most, and there are 2: one, two"],
  [[""], "base is empty"],
  [["--check", "--write"], "--check and --write exclude each other"],
  [["--all"], "Unknown option '--all'"],
])("%j is refused with a reason", async (args, reason) => {
  using repository = createRepository();
  repository.git("tag", "@ringwright/spec@0.1.0");
  const { code, err } = await repository.run(...args);
  expect(code).toBe(2);
  expect(err).toContain(`spec:diff: ${reason}`);
});

test("a base without a contract, and a contract that is not JSON, are named", async () => {
  using repository = createRepository();
  repository.git("switch", "--quiet", "--orphan", "empty");
  repository.git("commit", "--quiet", "--allow-empty", "--message", "Empty");
  repository.git("switch", "--quiet", "main");
  expect(await repository.run("empty")).toMatchObject({ code: 2, err: expect.stringContaining("has no spec/dist/openapi.json") });
  repository.write("spec/dist/openapi.json", "{");
  expect(await repository.run()).toMatchObject({ code: 2, err: expect.stringContaining("spec/dist/openapi.json is not JSON") });
  repository.write("spec/dist/openapi.json", "[]");
  expect(await repository.run()).toMatchObject({ code: 2, err: expect.stringContaining("it has no paths") });
});
