/**
 * The known name that a mistyped one most likely means.
 *
 * @param given - the mistyped one
 * @param known - names that there are
 * @returns the one with the fewest other letters, whatever their case; undefined where none is close
 */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = given.length / 3 + 1;
  for (const name of known) {
    if (Math.abs(name.length - given.length) > fewest) continue; // as far away, at least
    const distance = distanceOf(given.toLowerCase(), name.toLowerCase());
    if (distance <= fewest) [nearest, fewest] = [name, distance - 0.5]; // of equals, the first
  }
  return nearest;
}

// Letters to change, put in or take out (Levenshtein), row by row.
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const [diagonal = 0, above = 0, left = 0] = [row[j], row[j + 1], next[j]];
      next.push(Math.min(diagonal + (a[i] === b[j] ? 0 : 1), above + 1, left + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
