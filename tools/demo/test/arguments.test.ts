import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readArguments, UsageError, usage } from "../src/arguments.ts";

test("nothing given means the demo's own roster, and nothing kept", () => {
  expect(readArguments([], "/office")).toEqual({ help: false, access: "open", roster: undefined, keepOnPort: undefined });
});

test("a roster is found from where the command was called", () => {
  expect(readArguments(["--", "lists/new.csv"], "/office").roster).toEqual({
    file: resolve("/office/lists/new.csv"),
    name: "lists/new.csv",
  });
});

test("what is kept is on any free port, or on the one that was named", () => {
  expect(readArguments(["--keep"], "/").keepOnPort).toBe(0);
  expect(readArguments(["--keep", "--port", "4021"], "/").keepOnPort).toBe(4021);
});

test("the road is the open one, or the one that was named", () => {
  expect(readArguments([], "/").access).toBe("open");
  expect(readArguments(["--access", "internal", "new.csv"], "/")).toMatchObject({
    access: "internal",
    roster: { name: "new.csv" },
  });
});

test("the usage names what the command takes", () => {
  for (const word of ["name, email, extension", "phone", "area", "queue", "--access internal", "--keep", "--port", "--help"])
    expect(usage).toContain(word);
});

test.each([
  [["--keeep"], "Unknown option '--keeep'; see --help"],
  [["one.csv", "two.csv"], "one roster at a time, not 2; see --help"],
  [["--access", "advanced"], "--access advanced: no such road; give open or internal"],
  [["--port", "4021"], "--port goes with --keep alone"],
  [["--keep", "--port", "70000"], "--port 70000: not a port; give a whole number from 0 to 65535"],
  [["--keep", "--port", "http"], "--port http: not a port; give a whole number from 0 to 65535"],
])("%j is refused", (argv, message) => {
  expect(() => readArguments(argv, "/")).toThrow(new UsageError(message));
});
