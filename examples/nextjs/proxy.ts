import { createHash, timingSafeEqual } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/** Lets in who has the password, to pages, routes and actions: put your own login in its place. */
export function proxy({ headers, method }: NextRequest): NextResponse {
  const { OFFICE_PASSWORD } = process.env;
  if (!OFFICE_PASSWORD) throw new Error("OFFICE_PASSWORD: is not set; set it to what people of the office log in with");
  const wanted = `Basic ${Buffer.from(`office:${OFFICE_PASSWORD}`).toString("base64")}`;
  if (!isSame(headers.get("authorization") ?? "", wanted)) {
    return new NextResponse("Unauthorized", { status: 401, headers: { "www-authenticate": 'Basic realm="People"' } });
  }
  // A browser sends the password with what pages of others have it send, too. Programs do not say where they are.
  const isOwn = ["same-origin", "none"].includes(headers.get("sec-fetch-site") ?? "none");
  return isOwn || method === "GET" ? NextResponse.next() : new NextResponse("Forbidden", { status: 403 });
}

// Hashes are of one length, so the time that comparing takes tells nothing of the password.
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
