import { type Contract, type ContractOperation, canTravel, exampleInputs, problemOfInput } from "@ringwright/contract/check";

type Input = Readonly<Record<string, unknown>>;

/** Ids that the contract's examples use, and that the sandbox's company therefore has. */
export class KnownIds {
  readonly #contract: Contract;
  /** The first example by name, with the member that it stands in where it is no more than `id`: `extension/id`. */
  readonly #examples = new Map<string, string | number>();

  /** @param contract - whose examples to take */
  constructor(contract: Contract) {
    this.#contract = contract;
    for (const operation of contract.operations) for (const { input } of exampleInputs(operation)) this.#learn(input, "");
  }

  /**
   * Puts ids that are there in the place of those of an input.
   *
   * @param operation - whose input it is; its own examples come first
   * @param input - that the contract allows
   * @returns the input with ids that are there, or undefined where the contract does not allow it then
   */
  in(operation: ContractOperation, input: Input): Input | undefined {
    const own = exampleInputs(operation).at(-1)?.input ?? {};
    const path = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
    // What an example leaves out there stands for the caller's own.
    const { ...known } = this.#replaced(input, "") as Record<string, unknown>;
    for (const name of path) {
      if (own[name] === undefined) delete known[name];
      else known[name] = own[name];
    }
    const isAllowed = canTravel(operation, known) && problemOfInput(this.#contract, operation, known) === undefined;
    return isAllowed ? known : undefined;
  }

  #learn(value: unknown, name: string): void {
    if (isObject(value)) {
      for (const [member, inner] of entriesOf(value)) this.#learn(inner, nameOf(name, member));
    } else if (isId(name) && isScalar(value) && !this.#examples.has(name)) this.#examples.set(name, value);
  }

  #replaced(value: unknown, name: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#replaced(item, name));
    if (isObject(value)) {
      return Object.fromEntries(entriesOf(value).map(([member, inner]) => [member, this.#replaced(inner, nameOf(name, member))]));
    }
    const known = isId(name) && isScalar(value) ? this.#examples.get(name) : undefined;
    if (known === undefined) return value;
    return typeof value === "number" && Number.isSafeInteger(Number(known)) ? Number(known) : String(known);
  }
}

// Items of a list are called as the list is; "id" alone says nothing.
function nameOf(place: string, member: string): string {
  if (/^\d+$/.test(member)) return place;
  return member === "id" ? `${place.split("/").at(-1)}/id` : member;
}

function isId(name: string): boolean {
  return /(\/id|Id|Ids)$/.test(name);
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value);
}
