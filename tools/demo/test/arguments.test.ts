import { expect, test } from "vitest";
import { readArguments, UsageError, usage } from "../src/arguments.ts";

test("nothing given means the demo's own company file, and nothing kept", () => {
  expect(readArguments([])).toEqual({ help: false, company: undefined, keepOnPort: undefined });
});

test("a company file is named, and pnpm's own -- is not one", () => {
  expect(readArguments(["--", "lists/new.csv"]).company).toBe("lists/new.csv");
});

test("what is kept is on any free port, or on the one that was named", () => {
  expect(readArguments(["--keep"]).keepOnPort).toBe(0);
  expect(readArguments(["--keep", "--port", "4021"]).keepOnPort).toBe(4021);
});

test("the usage names what the command takes", () => {
  for (const word of ["YAML, JSON, or a table", "tools/demo/company.yaml", "--keep", "--port", "--help"])
    expect(usage).toContain(word);
});

test.each([
  [["--keeep"], "Unknown option '--keeep'; see --help"],
  [["--access", "internal"], "Unknown option '--access'; see --help"],
  [["one.csv", "two.csv"], "one company file at a time, not 2; see --help"],
  [["--port", "4021"], "--port goes with --keep alone"],
  [["--keep", "--port", "70000"], "--port 70000: not a port; give a whole number from 0 to 65535"],
  [["--keep", "--port", "http"], "--port http: not a port; give a whole number from 0 to 65535"],
])("%j is refused", (argv, message) => {
  expect(() => readArguments(argv)).toThrow(new UsageError(message));
});
