import { makeBadge } from "badge-maker";

/** A fact in a few words, and the page that it can be looked up in. */
export interface Badge {
  readonly label: string;
  readonly message: string;
}

/** A badge as SVG. Its colours are those of the pictures; white on them can be read in the light and in the dark. */
export function badge({ label, message }: Badge): string {
  return `${makeBadge({ label, message, labelColor: "#46565f", color: "#0b6b6f", idSuffix: label.replaceAll(/\W/g, "") })}\n`;
}
