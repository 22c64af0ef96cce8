/**
 * The anchor of a heading, as GitHub makes it: links of the documents lead to the same place here and there.
 *
 * @param heading - its text, without marks
 */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}
