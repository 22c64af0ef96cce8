/** A text read as JSON, or what it is instead. */
export type Json = { readonly value: unknown } | { readonly found: string };

/** Reads JSON; of what is none it says whether it breaks off. */
export function readJson(text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const [first = "", last = ""] = [text.trimStart()[0], text.trimEnd().at(-1)];
    const breaksOff = (first === "{" && last !== "}") || (first === "[" && last !== "]");
    return { found: breaksOff ? "JSON that breaks off" : "text that is no JSON" };
  }
}
