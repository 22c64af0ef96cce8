/**
 * The rows of a table that is written as text: cells parted by single spaces, and after them the rest of the line as one.
 *
 * @param text - a row a line
 * @param cells - how many cells there are before the rest
 */
export function tableRows(text: string, cells: 2): [string, string, string][];
export function tableRows(text: string, cells: 3): [string, string, string, string][];
export function tableRows(text: string, cells: 4): [string, string, string, string, string][];
export function tableRows(text: string, cells: number): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const parts = line.split(" ");
      return [...parts.slice(0, cells), parts.slice(cells).join(" ")];
    });
}
