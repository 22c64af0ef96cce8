// The moves that an update makes: source: the contract, `ExtensionUpdateStatus`.
const moves: Readonly<Record<string, readonly string[]>> = {
  NotActivated: [],
  Enabled: ["Disabled"],
  Disabled: ["Enabled"],
  Frozen: [],
};

/**
 * What keeps an extension from another state.
 *
 * @returns undefined where nothing does
 */
export function hindrance(from: string, to: string): string | undefined {
  if (moves[from]?.includes(to)) return undefined;
  if (from === "NotActivated" && to === "Enabled") {
    return "status Enabled: the user sets a password first, as the mail to them says, and is enabled by that; leave it out until then";
  }
  return `status ${to}: nothing leads there from ${from}; the service takes ${from === "NotActivated" ? "nobody who has not set a password yet, delete them or wait" : "no such change"}`;
}
