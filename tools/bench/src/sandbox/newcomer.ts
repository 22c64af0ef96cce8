/**
 * The body that creates an extension: a user, another one for each count.
 *
 * @param count - who it is
 */
export function newcomer(count: number): string {
  const contact = { firstName: "Ada", lastName: `Crew ${count}`, email: `crew.${count}@tidewater.example` };
  return JSON.stringify({ type: "User", status: "NotActivated", contact });
}
