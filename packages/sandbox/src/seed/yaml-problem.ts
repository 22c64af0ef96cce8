import { type Alias, type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, type Node, type Pair } from "yaml";

/** What is wrong with a YAML document. */
export interface YamlProblem {
  /** Where it stands in the text, in characters. */
  readonly offset: number;
  readonly message: string;
}

// A thousand people have a tenth as many.
const mostValues = 1_000_000;
// The library looks for what an alias means among all of them.
const mostNames = 10_000;

/**
 * Looks for a key that is there twice, for an alias that has no anchor before it or lies within it, and for more than any
 * company has: of anchors and aliases, and of values, for which a few lines can stand with aliases of aliases.
 *
 * @param yaml - read, and not yet made into values
 * @returns the first such; undefined where all is well
 */
export function yamlProblem(yaml: Document): YamlProblem | undefined {
  const sizes = new Map<unknown, number>();
  const open = new Set<unknown>();
  const anchored = new Map<string, Node>();
  let names = 0;
  let problem: YamlProblem | undefined;

  function tell(node: unknown, message: string): number {
    problem ??= { offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, message };
    return 0;
  }

  // How many values a node stands for.
  function sizeOf(node: unknown): number {
    if (problem !== undefined) return 0;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    takeName(node);
    open.add(node);
    const size = isAlias(node) ? follow(node) : isCollection(node) ? sizeOfAll(node.items, isMap(node)) : 1;
    open.delete(node);
    sizes.set(node, size);
    return size;
  }

  function takeName(node: unknown): void {
    if (!isAlias(node) && !((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) return;
    names += 1;
    if (names > mostNames) tell(node, `is one of more than ${mostNames} anchors and aliases; write out what they stand for`);
    if (!isAlias(node)) anchored.set(node.anchor ?? "", node);
  }

  function sizeOfAll(items: readonly unknown[], hasKeys: boolean): number {
    if (hasKeys) needOwnKeys(items.filter(isPair));
    let total = 1;
    for (const item of items) total += isPair(item) ? sizeOf(item.key) + sizeOf(item.value) : sizeOf(item);
    return total;
  }

  function needOwnKeys(pairs: readonly Pair[]): void {
    const keys = new Set<unknown>();
    for (const { key } of pairs) {
      const value = isScalar(key) ? key.value : key;
      if (keys.has(value)) tell(key, `${String(value)} is there twice; a key is there once`);
      keys.add(value);
    }
  }

  function follow(alias: Alias): number {
    const target = anchored.get(alias.source);
    if (target === undefined) return tell(alias, `there is no &${alias.source} before *${alias.source}`);
    if (open.has(target)) return tell(alias, `*${alias.source} stands within &${alias.source} itself`);
    const size = sizeOf(target);
    if (size <= mostValues) return size;
    return tell(alias, `*${alias.source} stands for more than ${mostValues} values; write out what is needed`);
  }

  sizeOf(yaml.contents);
  return problem;
}
