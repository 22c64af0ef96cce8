import type { KnownIds } from "./known-ids.ts";
import type { SafeRead } from "./safe-read.ts";

/** What a read is called with: parameters by name. */
export type ReadInput = Readonly<Record<string, string>>;

/**
 * The inputs that a read can be called with, by what answers have told so far. A parameter that has a default is left out first.
 *
 * @param read - what to call
 * @param known - ids of answers
 * @returns in the order to try them; none where an id is missing
 */
export function inputsOf({ operation, parameters }: SafeRead, known: KnownIds): ReadInput[] {
  const { path, defaults = {} } = operation;
  const segments = path.split("/");
  let inputs: ReadInput[] = [{}];
  for (const [index, segment] of segments.entries()) {
    if (!segment.startsWith("{")) continue;
    const name = segment.slice(1, -1);
    const collection = segments.slice(0, index).join("/");
    inputs = inputs.flatMap((input) => {
      const ids = name === "accountId" ? [] : known.idsFor(name, collection, input);
      const filled = ids.map(({ id }) => ({ ...input, [name]: id }));
      return name in defaults ? [input, ...filled] : filled;
    });
  }
  for (const { name, required, values } of parameters) {
    if (!required || path.includes(`{${name}}`)) continue;
    const texts = values?.map(String) ?? known.idsFor(name, "", {}).map(({ id }) => id);
    inputs = inputs.flatMap((input) => texts.slice(0, 1).map((text) => ({ ...input, [name]: text })));
  }
  return inputs;
}
