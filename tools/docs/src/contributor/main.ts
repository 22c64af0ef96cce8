import { root } from "../code-blocks.ts";
import { PageError } from "../follow/follow-page.ts";
import { contribute } from "./contribute.ts";

try {
  await contribute(root, (text) => void process.stdout.write(text));
} catch (error) {
  if (!(error instanceof PageError)) throw error;
  process.stderr.write(`contribute: ${error.message}\n`);
  process.exitCode = 1;
}
