import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

/**
 * Lets callers in that have the key: put your own login in its place.
 *
 * @throws Error for no key
 */
export function requireKey(key = ""): RequestHandler {
  if (key === "") throw new Error("API_KEY: is not set; set it to what callers send behind Authorization: Bearer");
  return ({ headers }, response, next) => {
    if (isSame(headers.authorization ?? "", `Bearer ${key}`)) next();
    else response.status(401).set("WWW-Authenticate", "Bearer").end();
  };
}

// Hashes are of one length, so the time that comparing takes tells nothing of the key.
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
