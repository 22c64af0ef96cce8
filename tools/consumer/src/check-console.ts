/**
 * Asks an installed sandbox for its pages and for what they are made of, as a browser would.
 *
 * @param url - the sandbox's address
 * @returns how many files there are
 * @throws Error that names a file which does not come
 */
export async function checkConsole(url: string): Promise<number> {
  const asked = new Set(["/", "/reference", "/reference/openapi.json"]);
  for (const path of asked) {
    const response = await fetch(url + path);
    const text = await response.text();
    if (response.status !== 200 || text === "") throw new Error(`${path}: ${response.status}, ${text.length} characters`);
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    for (const [, file = ""] of text.matchAll(/(?:src|href)="(\/[^"#]+)"/g)) asked.add(file); // a set goes on to what is added
  }
  return asked.size;
}
