import type { Operation } from "./operation.ts";

/** How to find out whether a call took effect whose answer was lost: in words of the contract alone. */
export function howToReconcile({ reconcile: look }: Operation): string {
  const where = look === undefined ? "read or list what it makes or changes" : `look with ${look.operation} for ${look.find}`;
  return `${where}, and call again only if it is not there`;
}
