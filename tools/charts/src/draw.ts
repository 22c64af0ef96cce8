import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ColourName, colour, styleOf } from "./theme.ts";

/** What each picture has, whatever is in it. */
export interface Picture {
  readonly title: string;
  /** What the figures are, and of what kind. */
  readonly note: string;
}

/** A picture's size in pixels, what ECharts is to draw in it, and the colours of that. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly ColourName[];
  readonly option: object;
}

/** How much of a picture its title and its note take, in pixels from the top. */
export const headHeight = 74;

use([SVGRenderer]);

/** Draws a picture as SVG, the same text for the same figures. */
export function draw(picture: Picture, { width, height, colours, option }: Drawing): string {
  const canvas = init(null, null, { renderer: "svg", ssr: true, width, height });
  canvas.setOption({ animation: false, ...option });
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return withTheme(svg, picture, colours);
}

/** The picture with its name, its colours and its ground, and without what makes it answer to a pointer. */
function withTheme(svg: string, { title, note }: Picture, colours: readonly ColourName[]): string {
  const name = title.replaceAll("&", "&amp;");
  const head =
    `<text x="20" y="32" font-size="17" font-weight="600" fill="${colour("ink")}">${name}</text>\n` +
    `<text x="20" y="53" font-size="13" fill="${colour("soft")}">${note}</text>`;
  return (
    svg
      .replace(/<style >[\s\S]*?<\/style>\n*/, "")
      .replaceAll(/font-family:[^;]*;/g, "")
      .replaceAll(/ class="zr\d+-cls-\d+"| ecmeta_\w+="\w*"| pointer-events="\w+"/g, "")
      // Clip paths are numbered by how much was drawn before.
      .replaceAll(/\bzr\d+-(?=c\d+\b)/g, "")
      .replace(/<rect (width="\d+" height="\d+") x="0" y="0" fill="none"><\/rect>/, (_, size: string) => {
        return `<title>${name}</title>\n${styleOf(colours)}\n<rect ${size} rx="8" fill="${colour("paper")}"></rect>\n${head}`;
      })
      .replace("<svg ", '<svg role="img" ')
      .concat("\n")
  );
}
