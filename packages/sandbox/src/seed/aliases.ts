import { type Document, isAlias, isCollection, isPair, type Node } from "yaml";

/** An alias that cannot be followed, or one too many. */
export interface AliasProblem {
  /** Where it stands in the text, in characters. */
  readonly offset: number;
  readonly message: string;
}

// A thousand people have a tenth as many.
const mostValues = 1_000_000;

/**
 * Looks for an alias that has no anchor before it or lies within it, and for aliases of aliases that stand for more than any
 * company has: a few lines can stand for more values than there is memory for.
 *
 * @returns the first such; undefined where all is well
 */
export function aliasProblem(yaml: Document): AliasProblem | undefined {
  const sizes = new Map<unknown, number>();
  const open = new Set<unknown>();
  let problem: AliasProblem | undefined;

  // How many values a node stands for.
  function sizeOf(node: unknown): number {
    if (problem !== undefined) return 0;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    open.add(node);
    const size = isPair(node)
      ? sizeOf(node.key) + sizeOf(node.value)
      : isCollection(node)
        ? sum(node.items)
        : isAlias(node)
          ? follow(node)
          : 1;
    open.delete(node);
    sizes.set(node, size);
    return size;
  }

  function sum(items: readonly unknown[]): number {
    return items.reduce<number>((total, item) => total + sizeOf(item), 1);
  }

  function follow(alias: Node & { readonly source: string; resolve(document: Document): Node | undefined }): number {
    const tell = (message: string): number => {
      problem ??= { offset: alias.range?.[0] ?? 0, message };
      return 0;
    };
    const target = alias.resolve(yaml);
    if (target === undefined) return tell(`there is no &${alias.source} before *${alias.source}`);
    if (open.has(target)) return tell(`*${alias.source} stands within &${alias.source} itself`);
    const size = sizeOf(target);
    return size > mostValues
      ? tell(`*${alias.source} stands for more than ${mostValues} values; write out what is needed`)
      : size;
  }

  sizeOf(yaml.contents);
  return problem;
}
