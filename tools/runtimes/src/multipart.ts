/**
 * Gives the mock's example of a batch's answer the form of the service: the mock sends the text as the contract has it,
 * with plain line ends, and does not name its boundary.
 *
 * @param body - the example
 * @returns the answer's body and Content-Type
 */
export function asMultipart(body: string): { readonly body: string; readonly contentType: string } {
  const lines = body.split(/\r?\n/);
  const boundary = lines[0]?.slice("--".length) ?? "";
  return { body: lines.join("\r\n"), contentType: `multipart/mixed; boundary=${boundary}` };
}
