import type { BatchResult, BulkResult, Client, Operation, Poller } from "@ringwright/core";
import type { GlobalOptions } from "../global-options.ts";
import { openClient } from "../login/open-client.ts";
import { packages } from "../operations.gen.ts";
import { exitCodes } from "../output/describe-error.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import type { CommandOperation } from "./command-operation.ts";
import { confirm } from "./confirm.ts";
import { findOperation } from "./find-operation.ts";
import { readBody } from "./read-body.ts";
import { type CommandInput, readInput } from "./read-input.ts";

/** Options of `ringwright call`. */
export interface CallCommandOptions extends GlobalOptions {
  readonly body?: string;
  readonly all?: boolean;
  readonly lines?: boolean;
  readonly wait?: boolean;
  readonly yes?: boolean;
}

/**
 * Calls an operation of the contract and prints its answer.
 *
 * @param world - where from and where to
 * @param name - of the operation, or its place in the facade
 * @param words - `name=value` arguments
 * @param options - see `CallCommandOptions`
 * @returns what the process shall end with
 * @throws UsageError for a line that cannot be called; nothing was sent then
 * @throws what the call throws
 */
export async function call(world: World, name: string, words: readonly string[], options: CallCommandOptions): Promise<number> {
  const operation = findOperation(name);
  const input = readInput(operation, words);
  checkOptions(operation, input, options);
  const body = await readBody(world, operation, options.body);
  const { client } = await openClient(world, options, { withoutToken: operation.withoutToken === true });
  if (operation.changes && !options.yes && !(await confirm(world, operation, describeTarget(client, operation, words)))) {
    world.stderr.write("Nothing was sent.\n");
    return exitCodes.trouble;
  }
  const parameters = body === undefined ? input.parameters : { ...input.parameters, body };
  return perform(world, { client, operation, parameters, ids: input.ids, options });
}

interface Performance {
  readonly client: Client;
  readonly operation: CommandOperation;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly ids: readonly string[] | undefined;
  readonly options: CallCommandOptions;
}

async function perform(world: World, { client, operation, parameters, ids, options }: Performance): Promise<number> {
  const { records } = operation;
  const { signal } = world;
  const code = await loadPackage(operation);
  if (ids !== undefined) return printOutcomes(world, await code.batch(client, ids, parameters, { signal }));
  if (isLong(operation, parameters)) return printOutcomes(world, await code.inBulk(client, parameters, { signal }));
  if (options.wait) {
    await printJson(world, await code.start(client, parameters, { signal }));
    return 0;
  }
  if (records !== undefined && (options.all || options.lines)) {
    const { paged } = await import("@ringwright/core");
    const list = paged<unknown>(client, code.operation, parameters, { signal });
    if (!options.lines) await printJson(world, await list.toArray());
    else for await (const record of options.all ? list : (await list).records) await printLine(world, record);
    return 0;
  }
  await printJson(world, await client.send(code.operation, parameters, { signal }));
  return 0;
}

/** What a package has for an operation. */
interface OperationCode {
  readonly operation: Operation;
  batch(client: Client, ids: readonly string[], input: object, options: object): Promise<BatchResult<unknown>>;
  inBulk(client: Client, input: object, options: object): Promise<BulkResult<unknown>>;
  start(client: Client, input: object, options: object): Poller<unknown>;
}

async function loadPackage({ id, package: from }: CommandOperation): Promise<OperationCode> {
  const code = (await packages[from]?.()) as Readonly<Record<string, unknown>>;
  // The names are those that the generator gives; a test looks for each of them.
  return {
    operation: code[`${id}Operation`],
    batch: code[`${id}Batch`],
    inBulk: code[`${id}InBulk`],
    start: code[id],
  } as OperationCode;
}

function checkOptions(operation: CommandOperation, { ids }: CommandInput, { all, lines, wait }: CallCommandOptions): void {
  const { id, records, task } = operation;
  const option = all ? "--all" : lines ? "--lines" : undefined;
  if (option !== undefined && records === undefined) throw new UsageError(`${id}: ${option} ${whyNoPages(operation)}`);
  if (option !== undefined && ids !== undefined) throw new UsageError(`${id}: ${option} is for one list, and several are named`);
  if (wait && task === undefined) throw new UsageError(`${id}: --wait is for tasks, and this starts none`);
}

function whyNoPages({ body }: CommandOperation): string {
  return body?.members.includes("page")
    ? "turns pages that are parameters, and here they are members of the body: page, perPage"
    : "is for lists in pages, and this answers whole";
}

function isLong({ bulk }: CommandOperation, { body }: Readonly<Record<string, unknown>>): boolean {
  if (bulk === undefined) return false;
  const records = (body as Readonly<Record<string, unknown>> | undefined)?.[bulk.records];
  return Array.isArray(records) && records.length > bulk.maxItems;
}

// One outcome for each id or record; whoever reads it in a program decides on `fate`.
async function printOutcomes(world: World, result: BatchResult<unknown> | BulkResult<unknown>): Promise<number> {
  // Also after Ctrl-C: what has been done must not get lost.
  await printJson({ ...world, signal: new AbortController().signal }, result);
  if (result.stoppedBy !== undefined) throw result.stoppedBy;
  return result.allSucceeded ? 0 : exitCodes.trouble;
}

async function printLine({ stdout, signal }: World, record: unknown): Promise<void> {
  await write(stdout, `${JSON.stringify(record)}\n`, signal);
}

// What goes to the token service may be a secret.
function describeTarget({ server }: Client, { withoutToken }: CommandOperation, words: readonly string[]): string {
  return [`on ${server}`, ...(words.length === 0 || withoutToken ? [] : [`with ${words.join(" ")}`])].join(" ");
}
