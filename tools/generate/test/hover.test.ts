import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test, vi } from "vitest";

// The language service reads the compiler's libraries for each hover.
vi.setConfig({ testTimeout: 60_000 });

const file = fileURLToPath(new URL("../../../packages/devices/test/hovered.ts", import.meta.url));

test.each([
  [
    "read",
    'Devices<AppPermission>.read(this: Devices<"ReadAccounts">, input: ReadDeviceInput, options?: CallOptions): Promise<Device>',
  ],
  [
    "list",
    'Devices<AppPermission>.list(this: Devices<"ReadAccounts">, input?: ListAccountDevicesInput, options?: PagedOptions): Paged<Device>',
  ],
  [
    "add",
    'DevicesInventory<AppPermission>.add(this: DevicesInventory<"EditAccounts">, input: AddDevicesToInventoryInput, options?: CallOptions): Promise<InventoryDevicesAdded>',
  ],
])("hovering over %s shows named types", (method, signature) => {
  expect(hover(`devices.${method === "add" ? "inventory." : ""}${method}`)).toContain(signature);
});

// What an editor asks the language service for; the file exists in memory only.
function hover(expression: string): string {
  const source = [
    'import { createClient, tokenAuth, type Client } from "@ringwright/core";',
    'import { createDevices } from "@ringwright/devices";',
    'const client: Client = createClient({ auth: tokenAuth("token") });',
    "const devices = createDevices(client);",
    `${expression};`,
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    customConditions: ["ringwright-source"],
  };
  const { fileExists, readFile, directoryExists, getCurrentDirectory, getDefaultLibFileName } = ts.createCompilerHost(options);
  const service = ts.createLanguageService({
    fileExists,
    readFile,
    directoryExists: (name) => directoryExists?.(name) ?? ts.sys.directoryExists(name),
    getCurrentDirectory,
    getDefaultLibFileName,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined;
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  const info = service.getQuickInfoAtPosition(file, source.length - 2);
  return ts.displayPartsToString(info?.displayParts);
}
