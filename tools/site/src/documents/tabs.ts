const labelled = /(?:^```(?:ts|js|sh) (?:ringwright|@\S+|npm|pnpm|yarn|bun|deno)\n[\s\S]*?^```\n\n?){2,}/gm;

/**
 * Code that does the same with several SDKs or package managers, one beside the other: blocks in a row that name theirs behind the
 * language become tabs.
 *
 * @param text - the document
 */
export function withTabs(text: string): string {
  return text.replaceAll(labelled, (group) => {
    const blocks = group.trim().replaceAll(/^```(\w+) (\S+)$/gm, "```$1 [$2]");
    return `::: code-group\n${blocks}\n:::\n\n`;
  });
}
