import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lintDocument } from "./lint-document.ts";

const file = fileURLToPath(import.meta.resolve("@ringwright/spec/openapi.json"));
const { findings, rules } = await lintDocument(await readFile(file, "utf8"), "spec/dist/openapi.json");

for (const { severity, rule, path, message } of findings) {
  process.stderr.write(`spec/dist/openapi.json: ${severity}: ${path}: ${message} (${rule})\n`);
}
const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
process.stdout.write(
  `Spectral, ${rules} rules on spec/dist/openapi.json: ${count("error")} errors, ${count("warning")} warnings, ` +
    `${findings.length - count("error") - count("warning")} others\n`,
);
// The document is clean: a warning is as new as an error would be.
if (findings.length > 0) {
  process.stderr.write(
    "Mend the contract in spec/ and run pnpm generate, or switch the rule off with a reason in lint-document.ts.\n",
  );
  process.exitCode = 1;
}
