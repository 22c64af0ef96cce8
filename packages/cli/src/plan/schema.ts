import { companyFileSchema } from "@ringwright/provisioning";
import { write } from "../output/write.ts";
import type { World } from "../world.ts";

/** Prints the company file's JSON Schema. */
export async function schema({ stdout, signal }: World): Promise<void> {
  await write(stdout, `${JSON.stringify(companyFileSchema, null, 2)}\n`, signal);
}
