/**
 * Parses what a refusal says, as far as it came: of an answer that broke off, all members that are whole.
 *
 * @param text - the body of a refusal
 * @returns undefined for what is no JSON: a proxy's page, or nothing at all
 */
export function parseEnvelope(text: string): unknown {
  return parse(text) ?? parse(closeWhereWhole(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// An envelope is small and three deep. What is larger or deeper is none, and would take long.
const longest = 100_000;
const deepest = 16;

// Cuts off what is not whole, and closes what is open. A comma or a bracket outside a string ends a whole member.
function closeWhereWhole(text: string): string {
  if (text.length > longest) return "";
  const open: string[] = [];
  let whole = "";
  let closing = "";
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\],]/gs)) {
    if (token.startsWith('"')) continue;
    if (token === "{" || token === "[") open.unshift(token === "{" ? "}" : "]");
    else if (token !== ",") open.shift();
    if (open.length > deepest) return "";
    whole = text.slice(0, token === "," ? index : index + 1);
    closing = open.join("");
  }
  return whole + closing;
}
