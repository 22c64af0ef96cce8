/** What a document does with several SDKs, one beside the other. */
export interface SideBySide {
  /** The SDK, as its block is labelled. */
  readonly sdk: string;
  readonly language: string;
  /** The task, which is the heading above. */
  readonly task: string;
  /** The first block of the SDK, which logs in, with the task's own behind it. */
  readonly program: string;
}

/**
 * The programs of a document whose blocks name an SDK behind their language, such as `js @rc-ex/core`. The first of each SDK is what
 * the others need before them.
 *
 * @param text - the document
 */
export function sideBySide(text: string): SideBySide[] {
  const setUps = new Map<string, string>();
  return text.split(/^## /m).flatMap((part) => {
    const task = part.slice(0, part.indexOf("\n"));
    const blocks = [...part.matchAll(/^```(ts|js) (ringwright|@\S+)\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, language = "", sdk = "", code = ""]) => {
      const before = setUps.get(sdk);
      if (before === undefined) setUps.set(sdk, code);
      return { sdk, language, task, program: before === undefined ? code : `${before}\n${code}` };
    });
  });
}
