// Draws the picture of the demo that the documents show: `pnpm --filter @ringwright/demo picture`.
import { writeFileSync } from "node:fs";
import { demoPicture, pictureFile } from "./demo-picture.ts";

writeFileSync(pictureFile, await demoPicture());
process.stdout.write(`${pictureFile}\n`);
