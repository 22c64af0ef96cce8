import { MultipartParseError, parseMultipart } from "@remix-run/multipart-parser";

/** The newer form of a batch: a list of JSON. */
export const batchMediaType = "application/vnd.ringcentral.multipart+json";

/** The older form of a batch: a part for each id. */
export const multipartMediaType = "multipart/mixed";

/**
 * The texts of a body of several parts.
 *
 * @param contentType - with the boundary
 * @returns undefined for a body that has no such parts
 */
export function textsOfParts(contentType: string, text: string): readonly string[] | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  // The parser wants CRLF (RFC 2046), and JSON does not mind it. Some clients end all their lines with LF alone.
  const bytes = new TextEncoder().encode(text.includes("\r\n") ? text : text.replaceAll("\n", "\r\n"));
  try {
    return [...parseMultipart(bytes, { boundary, maxFileSize: bytes.length, maxTotalSize: bytes.length })].map(
      (part) => part.text,
    );
  } catch (error) {
    if (error instanceof MultipartParseError) return undefined;
    throw error;
  }
}
