import type { FuzzRequest } from "../fuzz/request.ts";
import type { Random } from "../random.ts";

/** What goes over a connection, and how it ends. */
export interface RawRequest {
  /** What is broken about it. */
  readonly what: string;
  /** Written one after the other. */
  readonly pieces: readonly Buffer[];
  /** `finish` waits for the answer, `drop` resets the connection once all is written. */
  readonly end: "finish" | "drop";
}

type Damage = (random: Random, request: FuzzRequest) => Omit<RawRequest, "what" | "end">;

const eol = "\r\n";
const host = "Host: localhost";

const hosts = [
  "",
  "a b",
  "[::1",
  "evil/path?x#y",
  "user:secret@evil",
  "x:99999",
  "\u00ff",
  "localhost\r\nHost: other",
  "x".repeat(5000),
];
const lengths = ["-1", "abc", "1e3", "+5", "0x10", "5, 5", "99999999999999999999", "", "3\r\nContent-Length: 4", "1000000"];
const sizes = ["zz", "-1", "ffffffffffffffffff", "", "5;x=y", "1 ", "0x2", "fffffff"];
const lines = [
  "",
  "\0\0\0\0",
  "GET",
  "GET /",
  "GET  HTTP/1.1",
  "GET / HTTP/9.9",
  "GET / HTTP/0.9",
  "GET / HTTP/1.0",
  "get /restapi HTTP/1.1",
  "GET\t/restapi\tHTTP/1.1",
  "GET restapi HTTP/1.1",
  "GET * HTTP/1.1",
  "OPTIONS * HTTP/1.1",
  "GET http://evil.example/restapi HTTP/1.1",
  "GET //evil.example/restapi HTTP/1.1",
  "GET /restapi/../../etc/passwd HTTP/1.1",
  "GET /restapi/./v1.0//status HTTP/1.1",
  "GET \\restapi\\v1.0 HTTP/1.1",
  "GET /restapi\0 HTTP/1.1",
  "GET /restapi#x HTTP/1.1",
  "GET /?%&=&& HTTP/1.1",
  "GET /\u00ff\u00fe HTTP/1.1",
  "CONNECT localhost:80 HTTP/1.1",
  "TRACE /restapi HTTP/1.1",
  "PRI * HTTP/2.0",
  `GET /${"a".repeat(100_000)} HTTP/1.1`,
  `${"X".repeat(10_000)} / HTTP/1.1`,
];
const strayHeaders = [
  "no colon here",
  ": empty name",
  "A\0B: x",
  "X: a\0b",
  "X : space before",
  " X: begins with a space",
  "X: folded\r\n onto the next line",
  "X: \u00ff\u00fe",
  "X: bare\nline",
  "X: bare\rreturn",
  "Expect: 100-continue",
  "Expect: nonsense",
  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x",
  "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
  "Transfer-Encoding: gzip, chunked",
  "Transfer-Encoding: identity",
  "Transfer-Encoding: chunked, chunked",
  "Connection: close, keep-alive",
  "Content-Encoding: gzip",
  `X: ${"x".repeat(100_000)}`,
  "X: x\r\n".repeat(3000).trimEnd(),
];

const damages: readonly (readonly [weight: number, what: string, Damage])[] = [
  [6, "nothing", (_, request) => whole(bytesOf(request))],
  [2, "bytes by the piece", (random, request) => inPieces(random, bytesOf(request))],
  [3, "cut off", (random, request) => cut(random, bytesOf(request))],
  [
    3,
    "several at once",
    (random, request) => whole(Buffer.concat(Array.from({ length: 2 + random.below(15) }, () => bytesOf(request)))),
  ],
  [3, "request line", (random) => whole(Buffer.from(`${random.pick(lines)}${eol}${host}${eol}${eol}`, "latin1"))],
  [3, "header", (random, request) => whole(bytesOf(request, [host, random.pick(strayHeaders)]))],
  [2, "host", (random, request) => whole(bytesOf(request, random.chance(0.2) ? [] : [`Host: ${random.pick(hosts)}`]))],
  [2, "length", (random, request) => whole(bytesOf(request, [host], `Content-Length: ${random.pick(lengths)}`))],
  [2, "chunks", chunked],
  [
    2,
    "chunks and length",
    (random, request) => whole(bytesOf(request, [host, "Transfer-Encoding: chunked"], `Content-Length: ${random.pick(lengths)}`)),
  ],
  [2, "flipped bytes", flipped],
  [2, "body of bytes", (random, request) => whole(withBody(request, randomBytes(random, random.below(2000))))],
  [1, "body of bytes that is no text", (_, request) => whole(withBody(request, Buffer.from(request.body ?? "{}", "utf16le")))],
  [1, "noise", (random) => whole(randomBytes(random, random.below(5000)))],
  [1, "greeting of TLS", () => whole(Buffer.from("16030100c8010000c40303", "hex"))],
  [1, "nothing at all", () => whole(Buffer.alloc(0))],
  [1, "line ends", (_, request) => whole(Buffer.from(bytesOf(request).toString("latin1").replaceAll(eol, "\n"), "latin1"))],
  [0.1, "too large a body", (random, request) => tooLarge(random, request)],
];

/** Breaks a request on its way over the wire. */
export function drawRawRequest(random: Random, request: FuzzRequest): RawRequest {
  const [what, damage] = random.weighted(damages.map(([weight, name, made]) => [weight, [name, made] as const]));
  return { what, ...damage(random, request), end: random.chance(0.15) ? "drop" : "finish" };
}

// In Latin-1, so that each character is the byte that it says; a body's text is UTF-8.
function bytesOf({ method, target, headers, body }: FuzzRequest, first: readonly string[] = [host], length?: string): Buffer {
  const content = Buffer.from(body ?? "");
  const head = [
    `${method} ${target} HTTP/1.1`,
    ...first,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(length === undefined ? (content.length === 0 ? [] : [`Content-Length: ${content.length}`]) : [length]),
  ];
  return Buffer.concat([Buffer.from(`${head.join(eol)}${eol}${eol}`, "latin1"), content]);
}

function withBody({ body: _, ...request }: FuzzRequest, content: Buffer): Buffer {
  return Buffer.concat([bytesOf(request, [host], `Content-Length: ${content.length}`), content]);
}

function whole(bytes: Buffer): Omit<RawRequest, "what" | "end"> {
  return { pieces: [bytes] };
}

function inPieces(random: Random, bytes: Buffer): Omit<RawRequest, "what" | "end"> {
  const pieces: Buffer[] = [];
  const step = 1 + random.below(1 + Math.floor(bytes.length / 4));
  for (let from = 0; from < bytes.length; from += step) pieces.push(bytes.subarray(from, from + step));
  return { pieces };
}

function cut(random: Random, bytes: Buffer): Omit<RawRequest, "what" | "end"> {
  return whole(bytes.subarray(0, random.below(bytes.length)));
}

function chunked(random: Random, request: FuzzRequest): Omit<RawRequest, "what" | "end"> {
  const { body = "", ...bare } = request;
  const size = random.chance(0.4) ? Buffer.byteLength(body).toString(16) : random.pick(sizes);
  const end = random.pick([`${eol}0${eol}${eol}`, `${eol}0${eol}Trailer: x${eol}${eol}`, "", eol, "0"]);
  const text = Buffer.from(`${size}${eol}${body}${end}`);
  return whole(Buffer.concat([bytesOf(bare, [host, "Transfer-Encoding: chunked"]), text]));
}

function flipped(random: Random, request: FuzzRequest): Omit<RawRequest, "what" | "end"> {
  const bytes = bytesOf(request);
  for (let count = 1 + random.below(5); count > 0; count -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return whole(bytes);
}

// Longer than the sandbox reads: by its length, or chunk by chunk without one.
function tooLarge(random: Random, { body: _, ...request }: FuzzRequest): Omit<RawRequest, "what" | "end"> {
  const piece = Buffer.alloc(1_048_576, " ");
  const pieces = Array.from({ length: 11 }, () => piece);
  if (random.chance(0.5)) return { pieces: [bytesOf(request, [host], `Content-Length: ${11 * piece.length}`), ...pieces] };
  const chunk = Buffer.concat([Buffer.from(`100000${eol}`), piece, Buffer.from(eol)]);
  return {
    pieces: [bytesOf(request, [host, "Transfer-Encoding: chunked"]), ...pieces.map(() => chunk), Buffer.from(`0${eol}${eol}`)],
  };
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
