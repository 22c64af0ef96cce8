const longest = 40;

/**
 * A value as a message shows it, behind the name of its field: text in quotes, cut where it is long; nothing for lists and objects.
 *
 * @param isTold - whether it may be shown
 */
export function shown(value: unknown, isTold: boolean): string {
  if (value === "") return "is empty and ";
  if (typeof value === "object") return "";
  if (!isTold) return "(not shown) ";
  const text = String(value);
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `${typeof value === "string" ? JSON.stringify(cut) : cut} `;
}
