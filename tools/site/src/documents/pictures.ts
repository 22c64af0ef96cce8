const picture =
  /<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">\s*<img alt="([^"]+)" src="([^"]+)">\s*<\/picture>/g;

/**
 * A picture that has another for the dark, as two of Markdown's: on GitHub the reader's system chooses, on the site its own switch.
 *
 * @param text - the document
 */
export function withPictures(text: string): string {
  return text.replaceAll(picture, (_, dark: string, shown: string, light: string) => {
    return `![${shown}](${light}){.in-the-light} ![${shown}](${dark}){.in-the-dark}`;
  });
}
