const html = "text/html; charset=utf-8";
const script = "text/javascript; charset=utf-8";
const style = "text/css; charset=utf-8";

/** A file that the pages are made of. */
export type ConsoleFile =
  | "index.html"
  | "console.js"
  | "console.css"
  | "icon.svg"
  | "reference.html"
  | "reference.js"
  | "reference.css"
  | "scalar.js";

/** The media types of the files. */
export const fileTypes: Readonly<Record<ConsoleFile, string>> = {
  "index.html": html,
  "console.js": script,
  "console.css": style,
  "icon.svg": "image/svg+xml",
  "reference.html": html,
  "reference.js": script,
  "reference.css": style,
  "scalar.js": script,
};

/** The names of the files. */
export const consoleFiles: readonly ConsoleFile[] = Object.keys(fileTypes) as ConsoleFile[];
