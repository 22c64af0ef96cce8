import { stripVTControlCharacters } from "node:util";

/** Text of one colour in a line. */
interface Run {
  readonly text: string;
  /** Where it begins, in columns. */
  readonly column: number;
  readonly colour: string;
}

const ink = "#e4ecf0";
const faint = "#5c6f7b";
// By the number that a terminal's sequence has for it.
const colours: Readonly<Record<string, string>> = {
  "31": "#ff9d92",
  "32": "#6fdc9b",
  "33": "#f3c969",
  "36": "#58c9c6",
  "2": "#afc0c9",
};
const esc = "\u001b";
const sequence = new RegExp(`${esc}\\[(\\d+)m`);
const columnWidth = 7.6;
const lineHeight = 17;
const margin = 22;
const firstMs = 600;
const lineMs = 130;

/**
 * A terminal with what a program has printed, as SVG: its lines come one after another, and stay. Where motion is not wanted, all of
 * them are there at once.
 *
 * @param command - what was typed
 * @param lines - what came of it, with a terminal's colours
 */
export function terminalSvg(command: string, lines: readonly string[]): string {
  const all = [`${esc}[2m$${esc}[22m ${command}`, ...lines];
  const columns = Math.max(...all.map((line) => stripVTControlCharacters(line).length));
  const [width, height] = [Math.ceil(columns * columnWidth) + 2 * margin, all.length * lineHeight + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(`${command}: ${lines.map((line) => stripVTControlCharacters(line)).find((line) => line !== "") ?? ""}`)}</title>`,
    "<style>",
    `text { font: 12.6px ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; }`,
    "@media (prefers-reduced-motion: no-preference) { g { animation: come 120ms backwards; } }",
    "@keyframes come { from { opacity: 0; } }",
    "</style>",
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1317"/>`,
    ...all.map(lineOf),
    "</svg>\n",
  ].join("\n");
}

function lineOf(line: string, index: number): string {
  const y = margin + (index + 0.75) * lineHeight;
  const texts = runsOf(line).map(({ text, column, colour }) => {
    const [x, length] = [margin + column * columnWidth, text.length * columnWidth];
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${length.toFixed(1)}" fill="${colour}">${escaped(text)}</text>`;
  });
  const delay = index === 0 ? 0 : firstMs + index * lineMs;
  return texts.length === 0 ? "" : `<g style="animation-delay:${delay}ms">${texts.join("")}</g>`;
}

// A table's lines are fainter than what stands in it, and blanks need no text.
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let [colour, column] = [ink, 0];
  // Split by the sequences, every second part is the number of one.
  for (const [index, part] of line.split(sequence).entries()) {
    if (index % 2 === 1) {
      colour = colours[part] ?? ink;
      continue;
    }
    for (const { 0: text, index: at } of part.matchAll(/[─│┌┐└┘├┤┬┴┼]+|[^\s─│┌┐└┘├┤┬┴┼]+(?: [^\s─│┌┐└┘├┤┬┴┼]+)*/g)) {
      runs.push({ text, column: column + at, colour: /^[─-┼]/.test(text) ? faint : colour });
    }
    column += part.length;
  }
  return runs;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
