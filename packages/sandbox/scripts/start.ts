// pnpm runs this in the package's folder; files that the command line names are where the user stands.
process.chdir(process.env["INIT_CWD"] ?? process.cwd());
await import("../src/main.ts");
