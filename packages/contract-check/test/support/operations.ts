import { createRequire } from "node:module";

/** What a test reads of an operation of the published contract. */
export interface PublishedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  /** Whether the app says who it is. */
  readonly clientBasic: boolean;
  readonly parameters: readonly PublishedParameter[];
  readonly bodies: readonly PublishedBody[];
  readonly answers: readonly (PublishedBody & { readonly status: number })[];
}

/** A parameter with its example. */
export interface PublishedParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

/** A body of the contract with its examples. */
export interface PublishedBody {
  readonly mediaType: string;
  readonly schema: object;
  readonly examples: readonly unknown[];
}

type Node = Readonly<Record<string, unknown>>;

/** The contract as it is published. */
export const published = createRequire(import.meta.url)("@ringwright/spec/openapi.json") as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
};

/** Every operation of it. */
export const operations: readonly PublishedOperation[] = Object.entries(published.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    id: String(operation["operationId"]),
    method: method.toUpperCase(),
    path,
    secured: operation["security"] === undefined,
    clientBasic: JSON.stringify(operation["security"] ?? []).includes("clientBasic"),
    parameters: ((operation["parameters"] ?? []) as readonly Node[]).map((one) => followed(one) as unknown as PublishedParameter),
    bodies: bodiesOf(operation["requestBody"]),
    answers: Object.entries(operation["responses"] as Node).flatMap(([status, answer]) =>
      bodiesOf(answer).map((body) => ({ ...body, status: Number(status) })),
    ),
  })),
);

/** What a request of the contract's examples is made of. */
export interface ExampleRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string | URLSearchParams | undefined;
  readonly mediaType: string | undefined;
}

/** The request that the contract's examples make up: their ids, the query that must be there, one of the bodies. */
export function exampleRequest({ method, path, parameters, bodies }: PublishedOperation, which = 0): ExampleRequest {
  const filled = parameters
    .filter((one) => one.in === "path")
    .reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path);
  const needed = parameters.filter((one) => one.in === "query" && one.required === true);
  const query = new URLSearchParams(needed.map(({ name, example }) => [name, String(example)]));
  const [body] = bodies;
  const example = body?.examples[which];
  const isForm = body?.mediaType === "application/x-www-form-urlencoded";
  return {
    method,
    path: query.size === 0 ? filled : `${filled}?${query}`,
    mediaType: example === undefined ? undefined : body?.mediaType,
    body:
      example === undefined
        ? undefined
        : isForm
          ? new URLSearchParams(example as Record<string, string>)
          : JSON.stringify(example),
  };
}

function bodiesOf(value: unknown): PublishedBody[] {
  if (value === undefined) return [];
  const { content = {} } = followed(value as Node) as { readonly content?: Readonly<Record<string, Node>> };
  return Object.entries(content).map(([mediaType, { schema, examples = {} }]) => ({
    mediaType,
    schema: schema as object,
    examples: Object.values(examples as Readonly<Record<string, Node>>).map((example) => followed(example)["value"]),
  }));
}

function followed(node: Node): Node {
  const { $ref } = node;
  if (typeof $ref !== "string") return node;
  return followed(
    $ref
      .split("/")
      .slice(1)
      .reduce<unknown>((at, key) => (at as Node)[key.replaceAll("~1", "/")], published) as Node,
  );
}
