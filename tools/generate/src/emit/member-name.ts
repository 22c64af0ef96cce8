/**
 * A name as TypeScript takes it for a member: in quotes where it has to be.
 *
 * @param name - such as `page` or `If-None-Match`
 */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
