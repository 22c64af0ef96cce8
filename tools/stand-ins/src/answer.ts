/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Without its parameters; undefined for an answer that names none. */
  readonly mediaType: string | undefined;
  /** The body, empty where there is none. */
  readonly text: string;
}

/**
 * Reads an answer to its end.
 *
 * @param response - whose body nobody has read
 */
export async function readAnswer(response: Response): Promise<Answer> {
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim();
  return { status: response.status, mediaType, text: await response.text() };
}
