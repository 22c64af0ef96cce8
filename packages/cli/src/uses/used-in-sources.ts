import { glob, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import jsTokens from "js-tokens";
import { operations } from "../operations.gen.ts";
import { UsageError } from "../usage-error.ts";

const sources = "**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}";
const ownPackage = /^["'`]@ringwright\/(core|accounts|devices|numbers)(\/|["'`]$)/;
// What a function or a method of a facade has behind an operation's name.
const forms = "(Batch|InBulk|Operation)?";
// A call of what it gives may follow: `.list().toArray()`.
const end = "(?=\\.|$)";

/**
 * Finds which operations sources use: by the functions that a file takes from our packages, and by the methods of facades, such as
 * `accounts.extensions.list`. It goes by names and not by types, so that it may find one too many: another library's method of the
 * same words. Calls by path it does not see.
 *
 * @param path - a folder or a file of TypeScript or JavaScript
 * @returns the operations' ids, each with the first place where it is used, as file and line
 * @throws UsageError where there is no such folder, or no source in it
 */
export async function usedInSources(path: string): Promise<Map<string, string>> {
  const files = await sourcesIn(path);
  const read = await Promise.all(files.map(async (file) => ({ file, words: wordsOf(await readFile(file, "utf8")) })));
  const isOurs = read.some(({ words }) => words.some(({ isOfPackage }) => isOfPackage));
  const used = new Map<string, string>();
  for (const { file, words } of isOurs ? read : []) {
    for (const { id, line } of usesIn(words)) if (!used.has(id)) used.set(id, `${file}:${line}`);
  }
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function sourcesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`--used-by ${path}: there is no such file or folder`);
  const cwd = found.isFile() ? dirname(path) : path;
  const files: string[] = [];
  for await (const file of glob(found.isFile() ? basename(path) : sources, { cwd, exclude: ["**/node_modules"] })) {
    files.push(join(cwd, file));
  }
  if (files.length === 0) throw new UsageError(`--used-by ${path}: has no TypeScript or JavaScript`);
  return files.sort();
}

/** A chain of names, such as `accounts.extensions.list`, calls in it left out, or a text that names one of our packages. */
interface Word {
  readonly names: readonly string[];
  readonly isOfPackage: boolean;
  readonly line: number;
  /** What it is given to, or is the type of: `accounts` of `const accounts = createAccounts(client)`. */
  readonly givenTo: string | undefined;
}

// Tokens alone: comments, texts and expressions are told apart without knowing the language's newest syntax.
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let line = 1;
  let [last, sign]: readonly (string | undefined)[] = [];
  // The word that a dot goes on from: after a call, the one that was called.
  let current = -1;
  const called: number[] = [];
  for (const { type, value } of jsTokens(text)) {
    const word = words[current];
    if (type === "IdentifierName" && isDot(sign) && word !== undefined) {
      words[current] = { ...word, names: [...word.names, value] };
    } else if (type === "IdentifierName") {
      const givenTo = (sign === "=" || sign === ":") && last === word?.names.at(-1) ? last : undefined;
      current = words.push({ names: [value], isOfPackage: false, line, givenTo }) - 1;
    } else if (type === "StringLiteral" || type === "NoSubstitutionTemplate") {
      current = words.push({ names: [], isOfPackage: ownPackage.test(value), line, givenTo: undefined }) - 1;
    } else if (value === "(") called.push(current);
    else if (value === ")") current = called.pop() ?? -1;
    if (!/^(WhiteSpace|LineTerminatorSequence|.*Comment)$/.test(type)) [last, sign] = [sign, value];
    line += value.split("\n").length - 1;
  }
  return words;
}

function isDot(sign: string | undefined): boolean {
  return sign === "." || sign === "?.";
}

function* usesIn(words: readonly Word[]): Generator<{ readonly id: string; readonly line: number }> {
  const takesFunctions = words.some(({ isOfPackage }) => isOfPackage);
  const facades = facadesIn(words);
  for (const { names, line } of words) {
    const chain = `.${names.map((name) => facades.get(name) ?? name).join(".")}`;
    const functions = takesFunctions ? patterns.filter(({ byFunction }) => names.some((name) => byFunction.test(name))) : [];
    for (const { id } of [...functions, ...methodsOf(chain)]) yield { id, line };
  }
}

// The facade's own name decides; without it the way that is longest, for that which ends alike is another operation's.
function methodsOf(chain: string): readonly Pattern[] {
  const named = patterns.filter(({ byFacade }) => byFacade.test(chain));
  const found = named.length > 0 ? named : patterns.filter(({ byPath }) => byPath?.test(chain));
  const longest = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === longest);
}

// Which names stand for a facade: `createDevices`, and `people` of `const people = createAccounts(client)` or `people: Accounts`.
function facadesIn(words: readonly Word[]): Map<string, string> {
  const facades = new Map<string, string>();
  for (const { names, givenTo } of words) {
    const [first = ""] = names;
    const [, made] = /^(?:create)?(Accounts|Devices|Numbers)$/.exec(first) ?? [];
    if (made === undefined) continue;
    if (first !== made) facades.set(first, made.toLowerCase());
    if (givenTo !== undefined && names.length === 1) facades.set(givenTo, made.toLowerCase());
  }
  return facades;
}

interface Pattern {
  readonly id: string;
  /** How many words its place in the facade has. */
  readonly length: number;
  readonly byFunction: RegExp;
  readonly byFacade: RegExp;
  /** Without the facade's name. A single word such as `read` is many libraries' own. */
  readonly byPath: RegExp | undefined;
}

const patterns: readonly Pattern[] = operations.map(({ id, facade }) => {
  const path = facade.split(".");
  const own = path.slice(1).join("\\.");
  return {
    id,
    length: path.length,
    byFunction: new RegExp(`^${id}${forms}$`),
    byFacade: new RegExp(`\\.${path[0]}\\.${own}${forms}${end}`),
    byPath: path.length > 2 ? new RegExp(`\\.${own}${forms}${end}`) : undefined,
  };
});
