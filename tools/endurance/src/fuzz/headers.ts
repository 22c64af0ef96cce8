import type { Random } from "../random.ts";
import type { FuzzRequest } from "./request.ts";

const contentTypes: readonly string[] = [
  "",
  ";",
  "text/plain",
  "application/json;charset=utf-16",
  'APPLICATION/JSON ; charset="utf-8"',
  "application/json,text/html",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/mixed",
  "application/xml",
  "__proto__",
  "constructor",
  "x".repeat(5000),
];
const accepts: readonly string[] = [
  "",
  "text/html",
  "application/vnd.ringcentral.multipart+json",
  "multipart/mixed;q=0.1, */*;q=0",
  "application/json;q=nonsense",
  "a/".repeat(3000),
];
const methods: readonly string[] = [
  "GET",
  "PUT",
  "PATCH",
  "DELETE",
  "POST",
  "get",
  "OPTIONS",
  "CONNECT",
  "",
  "__proto__",
  "X".repeat(3000),
];
const others: readonly (readonly [name: string, values: readonly string[]])[] = [
  ["If-Match", ["*", '"x"', "x".repeat(4000)]],
  ["If-None-Match", ["*", 'W/"x"']],
  ["If-Modified-Since", ["never", "Thu, 01 Jan 1970 00:00:00 GMT"]],
  ["Range", ["bytes=0-1", "bytes=-1"]],
  ["Accept-Encoding", ["gzip", "identity;q=0"]],
  ["Accept-Language", ["xx-XX", "*"]],
  ["Content-Encoding", ["gzip", "br"]],
  ["X-Forwarded-Host", ["evil.example"]],
  ["X-HTTP-Method-Override", methods],
  ["RCRequestId", ["\u00ff", "x".repeat(9000)]],
  ["Cookie", ["a=b; ".repeat(500)]],
  ["User-Agent", ["", "\u00e9\u00ff"]],
];

/** Changes what a request says about itself. */
export function damageHeaders(random: Random, request: FuzzRequest): FuzzRequest {
  const headers: Record<string, string> = { ...request.headers };
  let { method, body } = request;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const [name, values] = random.weighted<readonly [string, readonly string[]]>([
      [3, ["Content-Type", contentTypes]],
      [2, ["Accept", accepts]],
      [2, ["X-HTTP-Method-Override", methods]],
      [3, random.pick(others)],
    ]);
    headers[name] = random.pick(values);
    // The override counts for a POST alone, and with the method that the operation has it must work.
    if (name === "X-HTTP-Method-Override" && random.chance(0.7)) {
      if (random.chance(0.5)) headers[name] = method;
      method = "POST";
    }
  }
  if (random.chance(0.1)) method = random.pick(["HEAD", "OPTIONS", "PATCH", "PUT", "DELETE", "POST", "GET", "PROPFIND", "QUERY"]);
  if (random.chance(0.1)) body = random.pick([undefined, "", "{}", "a=b"]);
  return { ...request, method, headers, body };
}
