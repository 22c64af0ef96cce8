import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { expect, test } from "vitest";
import { callsOf } from "../src/operations/calls.ts";
import { entriesOf } from "../src/operations/catalogue.ts";
import { readRepository, siteFolder } from "../src/paths.ts";

const run = promisify(execFile);
const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
const calls = entriesOf(document).map(({ operation, domain }) => callsOf(document, operation, domain));
const of = (id: string) => calls[entriesOf(document).findIndex(({ operation }) => operation.operationId === id)];

test("each call in TypeScript compiles", async () => {
  // Inside this package, so that the packages are found.
  const folder = mkdtempSync(join(siteFolder, ".calls-"));
  try {
    const files = calls.flatMap((one) => [one.facade, one.function]);
    for (const [index, code] of files.entries()) writeFileSync(join(folder, `${index}.ts`), withClient(code));
    writeFileSync(
      join(folder, "client.ts"),
      'import type { Client } from "@ringwright/core";\nexport declare const client: Client;\n',
    );
    const compilerOptions = { isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
    const tsconfig = { extends: "../tsconfig.json", include: ["*.ts"], compilerOptions };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = join(dirname(createRequire(`${siteFolder}../docs/package.json`).resolve("typescript/package.json")), "bin/tsc");
    const said = await run(process.execPath, [tsc, "--project", folder]).catch(({ stdout }: { stdout: string }) => ({ stdout }));
    expect(said.stdout.replace(/\.calls-\w+\/(\d+)\.ts/g, (_, index: string) => files[Number(index)] ?? index)).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test("a call is written in each way", () => {
  expect(of("updateDevice")).toEqual({
    facade: `import { createDevices } from "@ringwright/devices";

const devices = createDevices(client);
const answer = await devices.update({
  deviceId: "804111004",
  body: { name: "Ines at the window" },
});
`,
    function: `import { updateDevice } from "@ringwright/devices";

const answer = await updateDevice(client, {
  deviceId: "804111004",
  body: { name: "Ines at the window" },
});
`,
    curl: `curl --request PUT "$RINGWRIGHT_SERVER/restapi/v1.0/account/~/device/804111004" \\
  --header "Authorization: Bearer $RC_TOKEN" \\
  --json '{
  "name": "Ines at the window"
}'
`,
    command: `ringwright call devices.update deviceId=804111004 --body - <<'END'
{
  "name": "Ines at the window"
}
END
`,
  });
});

test("a list is read by its items, and what answers nothing gives nothing", () => {
  expect(of("listExtensions")?.function).toContain("for await (const item of listExtensions(client)) console.log(item);");
  expect(of("replaceDevice")?.function).toMatch(/^await replaceDevice/m);
});

function withClient(code: string): string {
  return `import { client } from "./client.ts";\n${code}export {};\n`;
}
