import leven from "leven";

/**
 * What to say of a name that is not known: the one that was most likely meant, or all there are.
 *
 * @param given - the unknown name
 * @param known - names that there are
 */
export function suggestName(given: string, known: readonly string[]): string {
  const most = given.length / 3 + 1;
  // A name that is much longer is far away whatever it says, and may be a megabyte.
  const alike = known.filter((name) => Math.abs(name.length - given.length) <= most);
  const ranked = alike.map((name) => ({ name, distance: leven(given.toLowerCase(), name.toLowerCase()) }));
  const [nearest] = ranked.sort((a, b) => a.distance - b.distance);
  if (nearest !== undefined && nearest.distance <= most) return `did you mean ${nearest.name}?`;
  return known.length <= 20 ? `known are ${known.join(", ")}` : `no name is like it`;
}
