/**
 * Whether code uses a name, outside of its comments.
 *
 * @param name - an identifier
 * @param code - generated code
 */
export function isUsed(name: string, code: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(code.replace(/\/\*\*[\s\S]*?\*\//g, ""));
}

/**
 * An import or a re-export with a line for each name; nothing where there are no names.
 *
 * @param keyword - such as `import type`
 * @param names - what
 * @param from - which module
 */
export function emitImport(keyword: string, names: readonly string[], from: string): string {
  return names.length === 0 ? "" : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
