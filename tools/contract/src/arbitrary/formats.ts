import fc from "fast-check";

const instants = fc.date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2099-12-31T23:59:59Z"), noInvalidDate: true });

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  date: () => instants.map((date) => date.toISOString().slice(0, 10)),
  "date-time": () => instants.map((date) => date.toISOString()),
  email: () => fc.emailAddress(),
  hostname: () => fc.domain(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  time: () => instants.map((date) => date.toISOString().slice(11)),
  uri: () => fc.webUrl({ withQueryParameters: true }),
  uuid: () => fc.uuid(),
};

// Say how a text is meant, not what it looks like; or speak of the numbers that stand beside it in `type: [string, integer]`.
const free = new Set(["password", "binary", "int32", "int64", "float", "double"]);

/**
 * Makes texts of a format.
 *
 * @param format - of a schema
 * @returns undefined where the format leaves the text free
 * @throws Error for a format that the harness does not know
 */
export function formatted(format: string): fc.Arbitrary<string> | undefined {
  if (free.has(format)) return undefined;
  const make = formats[format];
  if (make === undefined) {
    throw new Error(`The harness cannot make a text of format "${format}"; add it to tools/contract/src/arbitrary/formats.ts`);
  }
  return make();
}
