import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry } from "./entries.ts";

/**
 * The report of an entry: each exported name with its signature, in alphabetical order.
 *
 * @param root - the repository's root, with the package built
 * @throws Error when its declarations are not there, or do not compile
 */
export function reportOf(entry: Entry, root: string): string {
  const project = join(root, entry.folder);
  const types = join(project, entry.types);
  if (!existsSync(types)) throw new Error(`${entry.folder}/${entry.types} is not there; run pnpm build`);
  const folder = mkdtempSync(join(tmpdir(), "ringwright-api-"));
  try {
    extract(entry, project, types, folder);
    return shorten(readFileSync(join(folder, "entry.api.md"), "utf8"), entry.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function extract({ name }: Entry, project: string, types: string, folder: string): void {
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(project, "node_modules/@types")],
  };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(project, "package.json"),
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: types,
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: { enabled: true, reportFileName: "entry", reportFolder: folder, reportTempFolder: join(folder, "temp") },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        // Types that are named and not exported are the contract's own: pnpm spec:diff tells of a change in them.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const complaints: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) complaints.push(message.text);
      message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`${name}: API Extractor found\n${complaints.join("\n")}`);
}

/**
 * A report without what tells nothing: how it was made, what it imports, and the members of paths that can never be there.
 *
 * @param report - API Extractor's
 * @param name - the entry's
 */
export function shorten(report: string, name: string): string {
  const [, code = ""] = /^```ts\n(.*)^```$/ms.exec(report) ?? [];
  const text = code
    .replace(/^import .*\n/gm, "")
    .replace(/^ *\/\/ \(undocumented\)\n/gm, "")
    .replace(/^ +\w+\?: never;\n/gm, "")
    .replace(/^ +parameters: \{\n +\};\n/gm, "")
    .replace(/^\/\/ @public(?: \(undocumented\))?\n/gm, "")
    .replace(/^\/\/ \(No @packageDocumentation.*\n/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  return `# What \`${name}\` exports\n\nWritten by \`pnpm api\`; a change of it is a change for users.\n\n\`\`\`ts\n${text.trim()}\n\`\`\`\n`;
}
