// Writes seed/tidewater.json from seed/tidewater.yaml.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocument } from "../src/contract/document.ts";
import { readSeed } from "../src/seed/read-seed.ts";

const folder = new URL("../seed/", import.meta.url);
const { company } = readSeed(fileURLToPath(new URL("tidewater.yaml", folder)), readDocument());
writeFileSync(new URL("tidewater.json", folder), `${JSON.stringify(company, null, 2)}\n`);
