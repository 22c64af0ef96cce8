/** The colours of a picture, by what they are for; those of the console and of the site. */
const light = {
  paper: "#ffffff",
  ink: "#14212b",
  soft: "#46565f",
  line: "#dfe6ea",
  own: "#0b6b6f",
  other: "#a9b8c0",
  second: "#7fbfbd",
  contrast: "#b3470a",
};
const dark: typeof light = {
  paper: "#0d1317",
  ink: "#e4ecf0",
  soft: "#afc0c9",
  line: "#27343d",
  own: "#58c9c6",
  other: "#4d616d",
  second: "#2b7d7d",
  contrast: "#f2a66b",
};
const ground = ["paper", "ink", "soft", "line"] as const;

/** What a colour is for. */
export type ColourName = keyof typeof light;

/** A colour that is one in the light and another in the dark. */
export function colour(name: ColourName): string {
  return `var(--${name})`;
}

const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif";

/**
 * The style of a picture. It has a ground of its own: where a page is dark and its reader's system is not, it can be read still.
 *
 * @param figures - the colours of what is drawn on that ground
 */
export function styleOf(figures: readonly ColourName[]): string {
  const variables = (colours: typeof light): string =>
    [...ground, ...figures].map((name) => `--${name}: ${colours[name]};`).join(" ");
  return `<style>svg { font-family: ${fonts}; ${variables(light)} } @media (prefers-color-scheme: dark) { svg { ${variables(dark)} } }</style>`;
}
