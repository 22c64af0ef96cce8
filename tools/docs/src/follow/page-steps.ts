/** What a page has its reader do or see, in the order of the page. */
export type PageStep = { readonly place: string } & (
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "change"; readonly diff: string }
  | { readonly kind: "commands"; readonly commands: readonly string[]; readonly staysUp: boolean }
  | { readonly kind: "output"; readonly lines: readonly string[] }
);

/** Which blocks are for whom. */
export interface Labels {
  /** What the reader has, of what blocks may be labelled with. */
  readonly own?: string;
  readonly all: readonly string[];
}

/**
 * Reads what a page has its reader do: blocks of `sh` are commands, blocks of `text` are what the last command before them prints,
 * blocks of `diff` change files, and all others are files, whose first line is a comment with the name that they are saved under. A
 * block with a label behind its language is for those alone who have that; a command with the comment `# runs until Ctrl-C` stays up
 * while they read on.
 *
 * @param name - what places are called after
 * @param text - the page
 * @param labels - what may stand behind a language; nothing when left out
 * @throws Error with the line of a block that a reader could do nothing with
 */
export function pageSteps(name: string, text: string, { own, all }: Labels = { all: [] }): PageStep[] {
  const blocks = [...text.matchAll(/^( *)```(\S+)(?: (.+))?\n([\s\S]*?)^ *```$/gm)];
  return blocks.flatMap(({ index, 1: indent = "", 2: language = "", 3: label, 4: indented = "" }): PageStep[] => {
    const place = `${name}:${text.slice(0, index).split("\n").length}`;
    if (label !== undefined && !all.includes(label)) {
      throw new Error(`${place}: "${label}" is behind the language; it is ${["nothing", ...all].join(", ")}`);
    }
    if (label !== undefined && label !== own) return [];
    const lines = indented.split("\n").map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const code = lines.join("\n");
    lines.pop();
    if (language === "text") return [{ place, kind: "output", lines }];
    if (language === "diff") return [{ place, kind: "change", diff: code }];
    if (language === "sh") return [{ place, kind: "commands", ...readCommands(place, lines) }];
    const [, path] = /^(?:\/\/|#) (\S+)$/.exec(lines[0] ?? "") ?? [];
    if (path === undefined)
      throw new Error(`${place}: its first line must be a comment with the file's name, such as // phone.ts`);
    return [{ place, kind: "file", path, text: code }];
  });
}

function readCommands(place: string, lines: readonly string[]): { commands: readonly string[]; staysUp: boolean } {
  // A comment of sh is none of Windows' shell.
  const commands = lines.map((line) => line.replace(/ +# .*$/, ""));
  const stays = lines.filter((line) => line.endsWith("# runs until Ctrl-C")).length;
  if (stays > 0 && lines.length > 1) throw new Error(`${place}: what runs until Ctrl-C has a block of its own, and a terminal`);
  return { commands, staysUp: stays > 0 };
}
