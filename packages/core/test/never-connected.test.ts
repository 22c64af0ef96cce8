import { describe, expect, test } from "vitest";
import { connectFault } from "../src/failure/connect-fault.ts";
import { neverConnected } from "../src/failure/never-connected.ts";
import { everyAddress, fetchFailed, systemError, thrown } from "./support/thrown-errors.ts";

// Each was seen: in Node 20.20, 22.23, 24.22 and 26.10, undici 6 to 8, Deno 2.9.6 and Bun 1.4.5, against ports that nobody
// listens on, names that nobody has, addresses that answer nothing, connections that were reset at each step, certificates of
// all kinds, proxies that refuse, and hosts in network namespaces whose routes were taken away.
const timeout = { name: "ConnectTimeoutError", code: "UND_ERR_CONNECT_TIMEOUT" };
const timedOut = everyAddress(
  "ETIMEDOUT",
  systemError("connect ETIMEDOUT 10.8.1.1:443"),
  systemError("connect ETIMEDOUT 10.8.1.2:443"),
);
const closedByBun =
  "ECONNRESET: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()";

function inDeno(words: string): Error {
  return fetchFailed(thrown(words));
}

function connectInDeno(words: string): Error {
  return inDeno(`error sending request for url (https://service.example/a): client error (Connect): ${words}`);
}

function tls(words: string, code: string): Error {
  return fetchFailed(
    thrown(`C0BC:error:0A000410:SSL routines:ssl3_read_bytes:${words}:../deps/openssl/ssl/record/rec_layer_s3.c:918:`, { code }),
  );
}

function inBun(message: string, code: string): Error {
  return Object.assign(new TypeError(message), { code, path: "https://service.example/a", errno: 0 });
}

const neverLeft: readonly (readonly [runtime: string, what: string, error: unknown])[] = [
  ["Node 20 to 26", "a port that nobody listens on", fetchFailed(systemError("connect ECONNREFUSED 127.0.0.1:9999"))],
  ["undici 6 to 8", "a port that nobody listens on", systemError("connect ECONNREFUSED 127.0.0.1:9999")],
  ["Node 20 to 26", "no such name", fetchFailed(systemError("getaddrinfo ENOTFOUND service.invalid"))],
  ["Node 20 to 26", "no name server", fetchFailed(systemError("getaddrinfo EAI_AGAIN service.example"))],
  ["Node 20 to 26", "no route", fetchFailed(systemError("connect ENETUNREACH 10.250.0.1:443 - Local (0.0.0.0:0)"))],
  ["Node 20 to 26", "no such host", fetchFailed(systemError("connect EHOSTUNREACH 10.7.0.77:443"))],
  ["Node 22", "the system gave up connecting", fetchFailed(systemError("connect ETIMEDOUT 10.8.1.1:443"))],
  ["Node 22", "a reset while connecting", fetchFailed(systemError("connect ECONNRESET 127.0.0.1:9101"))],
  ["Node 20 to 26", "undici gave up connecting", fetchFailed(thrown("Connect Timeout Error (…)", timeout))],
  ["Node 20 to 24", "two addresses, both silent", fetchFailed(timedOut)],
  [
    "Node 26, undici 8",
    "two addresses, both silent",
    fetchFailed(thrown("Connect Timeout Error", { ...timeout, cause: timedOut })),
  ],
  [
    "Node 20 to 26",
    "an address of each kind, both dead",
    fetchFailed(
      everyAddress(
        "ECONNREFUSED",
        systemError("connect ECONNREFUSED 10.7.0.2:443"),
        systemError("connect ENETUNREACH fd99::1:443 - Local (:::0)"),
      ),
    ),
  ],
  [
    "Node 20 to 26",
    "the end of the line in the middle of the TLS handshake",
    fetchFailed(
      thrown("Client network socket disconnected before secure TLS connection was established", { code: "ECONNRESET" }),
    ),
  ],
  ["undici 6 to 8", "a proxy that is not there", systemError("connect ECONNREFUSED 127.0.0.1:9998")],
  ["undici 7 and 8", "a proxy that hangs up", thrown("Proxy Connection failed", { code: "UND_ERR_PRX_CONN" })],
  [
    "undici 6 to 8",
    "a proxy with another host's certificate",
    thrown("Secure Proxy Connection failed", { code: "UND_ERR_PRX_TLS" }),
  ],
  ["undici 8", "a SOCKS proxy that finds no way", thrown("SOCKS5 connection failed", { code: "UND_ERR_SOCKS5_REPLY_5" })],
  ["Deno", "a port that nobody listens on", connectInDeno("tcp connect error: Connection refused (os error 111)")],
  ["Deno", "no such name", connectInDeno("dns error: failed to lookup address information: Name or service not known")],
  ["Deno", "no route", connectInDeno("tcp connect error: Network is unreachable (os error 101)")],
  ["Deno", "the system gave up connecting", connectInDeno("tcp connect error: Connection timed out (os error 110)")],
  ["Deno", "a reset in the middle of the TLS handshake", connectInDeno("Connection reset by peer (os error 104)")],
  ["Deno", "the end of the line in the middle of the TLS handshake", connectInDeno("tls handshake eof")],
  ["Deno", "a server that has no TLS", connectInDeno("received corrupt message of type InvalidContentType")],
  [
    "Bun 1.4",
    "a port that nobody listens on",
    inBun("ECONNREFUSED: Unable to connect. Is the computer able to access the url?", "ECONNREFUSED"),
  ],
  ["Bun 1.4", "no such host", inBun("ETIMEDOUT: Unable to connect. Is the computer able to access the url?", "ETIMEDOUT")],
  ["Bun 1.4", "no route", inBun("ENETUNREACH: Was there a typo in the url or port?", "ENETUNREACH")],
  ["Bun 1.4", "no such name", Object.assign(systemError("getaddrinfo ENOTFOUND service.invalid"), { errno: 4 })],
];

const inDoubt: readonly (readonly [runtime: string, what: string, error: unknown])[] = [
  ["Node 20 to 26, the way back cut", "an unreachable host", fetchFailed(systemError("read EHOSTUNREACH"))],
  ["Node 20 to 26, the way back cut", "an unreachable network", fetchFailed(systemError("read ENETUNREACH"))],
  ["Node 26, the way back cut", "an unreachable port", fetchFailed(systemError("read ECONNREFUSED"))],
  ["Node 20 to 26, the way back cut", "silence", fetchFailed(systemError("read ETIMEDOUT"))],
  ["undici 8, the way back cut", "an unreachable host", systemError("read EHOSTUNREACH")],
  ["Node 20 to 26", "a reset", fetchFailed(systemError("read ECONNRESET"))],
  ["Node 24 and 26", "a reset while sending", fetchFailed(systemError("write ECONNRESET"))],
  ["Node 20 to 26", "a broken pipe", fetchFailed(systemError("write EPIPE"))],
  [
    "Node 20 to 26",
    "the end of the line",
    fetchFailed(thrown("other side closed", { name: "SocketError", code: "UND_ERR_SOCKET" })),
  ],
  ["undici 6 to 8", "no headers in time", thrown("Headers Timeout Error", { code: "UND_ERR_HEADERS_TIMEOUT" })],
  ["undici 6 to 8", "an abort", thrown("Request aborted", { name: "AbortError", code: "UND_ERR_ABORTED" })],
  ["undici 6 to 8", "a dispatcher that is destroyed", thrown("The client is destroyed", { code: "UND_ERR_DESTROYED" })],
  ["Node 20 to 26", "no HTTP", fetchFailed(thrown("Expected HTTP/", { code: "HPE_INVALID_CONSTANT" }))],
  [
    "Node 20 to 26",
    "TLS 1.3 without the client's certificate",
    tls("tlsv13 alert certificate required", "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"),
  ],
  ["Node 20", "an alert", tls("sslv3 alert handshake failure", "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE")],
  ["Node 22 to 26", "an alert", tls("ssl/tls alert handshake failure", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE")],
  ["Node 20 to 26", "a broken record", tls("wrong version number", "ERR_SSL_WRONG_VERSION_NUMBER")],
  [
    "no runtime",
    "several addresses, one of which was connected to",
    fetchFailed(everyAddress("ECONNREFUSED", systemError("connect ECONNREFUSED 10.7.0.2:443"), systemError("read ECONNRESET"))),
  ],
  ["no runtime", "several addresses, none of which is named", fetchFailed(everyAddress("ECONNREFUSED"))],
  ["no runtime", "a code that proves nothing", fetchFailed(thrown("refused", { code: "ECONNREFUSED" }))],
  ["Deno, the way back cut", "an unreachable host", inDeno("No route to host (os error 113)")],
  ["Deno, the way back cut", "an unreachable network", inDeno("Network is unreachable (os error 101)")],
  ["Deno", "a reset", inDeno("Connection reset by peer (os error 104)")],
  ["Deno", "TLS 1.3 without the client's certificate", inDeno("received fatal alert: CertificateRequired")],
  [
    "Deno",
    "the end of the line",
    inDeno(
      "error sending request from 127.0.0.1:39324 for http://127.0.0.1:9503/o (127.0.0.1:9503): client error (SendRequest): connection closed before message completed",
    ),
  ],
  [
    "Deno",
    "the words of another error in the URL",
    inDeno("error sending request for url (http://127.0.0.1/client%20error%20(Connect):%20): client error (SendRequest): x"),
  ],
  ["Bun 1.4, the way back cut", "anything", inBun(closedByBun, "ECONNRESET")],
  [
    "Bun 1.4",
    "any trouble with TLS",
    inBun("EPROTO: The TLS handshake failed. Does the server speak TLS on this port?", "EPROTO"),
  ],
  ["Chromium", "anything", new TypeError("Failed to fetch")],
  ["Firefox", "anything", new TypeError("NetworkError when attempting to fetch resource.")],
  ["Safari", "anything", new TypeError("Load failed")],
];

test.each(neverLeft)("%s: %s proves that nothing left", (_, __, error) => {
  expect(neverConnected(error)).toBe(true);
});

test.each(inDoubt)("%s: %s leaves it in doubt", (_, __, error) => {
  expect(neverConnected(error)).toBe(false);
});

test.each([undefined, null, "connect ECONNREFUSED", 7, {}])("%j proves nothing", (error) => {
  expect(neverConnected(error)).toBe(false);
});

test("errors of another realm are read as well", () => {
  expect(neverConnected({ message: "fetch failed", cause: { message: "connect ECONNREFUSED", syscall: "connect" } })).toBe(true);
});

test("a chain that bites its tail ends", () => {
  const loop = everyAddress("ECONNREFUSED");
  loop.errors.push(loop);
  loop.cause = loop;
  expect(neverConnected(loop)).toBe(false);
});

describe("what can be named", () => {
  const selfSigned = /^nobody whom this machine trusts has signed the certificate; have its CA trusted/;
  const nodeFaults = [
    ["CERT_HAS_EXPIRED", "certificate has expired", /^the certificate has expired; /],
    ["CERT_NOT_YET_VALID", "certificate is not yet valid", /^the certificate is not valid yet; check this machine's clock$/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames: …", /another host's; check `server`$/],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate", selfSigned],
    ["SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain", selfSigned],
    [
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "unable to verify the first certificate; if the root CA is installed locally, …",
      selfSigned,
    ],
    ["CERT_REVOKED", "certificate revoked", /^the certificate cannot be trusted; /],
  ] as const;

  test.each(nodeFaults)("%s in Node, undici and Bun", (code, message, says) => {
    for (const error of [fetchFailed(thrown(message, { code })), thrown(message, { code }), inBun(message, code)]) {
      expect(connectFault(error)).toEqual({ says: expect.stringMatching(says), lasting: true });
      expect(neverConnected(error)).toBe(true);
    }
  });

  test.each([
    ["UnknownIssuer", selfSigned],
    ["certificate expired: verification time 1795941178 (UNIX), but …", /^the certificate has expired; /],
    ["certificate not valid yet: verification time 1795941178 (UNIX), but …", /^the certificate is not valid yet; /],
    ['certificate not valid for name "127.0.0.1"; …', /^the certificate is another host's; /],
    ["BadSignature", /^the certificate cannot be trusted; /],
  ])("%s in Deno", (words, says) => {
    const error = connectInDeno(`invalid peer certificate: ${words}`);
    expect(connectFault(error)).toEqual({ says: expect.stringMatching(says), lasting: true });
    expect(neverConnected(error)).toBe(true);
  });

  const refusedByUndici = (status: number): Error =>
    thrown(`Proxy response (${status}) !== 200 when HTTP Tunneling`, { name: "AbortError", code: "UND_ERR_ABORTED" });
  const refusedInBun = (status: string): Error =>
    thrown(`Proxy refused to open a tunnel: ${status}`, { code: "ERR_PROXY_TUNNEL" });

  test.each([
    ["undici 6 to 8", refusedByUndici(407)],
    ["Node 24 and 26", fetchFailed(thrown("Request was cancelled.", { code: 0, cause: refusedByUndici(407) }))],
    ["undici 8, SOCKS", thrown("No acceptable authentication method", { code: "UND_ERR_SOCKS5_AUTH_REJECTED" })],
    ["Bun 1.4", refusedInBun("407 Proxy Authentication Required")],
    ["Deno", connectInDeno("proxy authentication required")],
  ])("a proxy that wants a login: %s", (_, error) => {
    expect(connectFault(error)).toEqual({ says: expect.stringMatching(/^the proxy wants a login; /), lasting: true });
    expect(neverConnected(error)).toBe(true);
  });

  test.each([
    ["undici 6 to 8", refusedByUndici(502)],
    ["undici 6 to 8", refusedByUndici(503)],
    ["Node 24 and 26", fetchFailed(thrown("Request was cancelled.", { code: 0, cause: refusedByUndici(502) }))],
    ["Bun 1.4", refusedInBun("503 Service Unavailable")],
    ["Deno", connectInDeno("unsuccessful tunnel")],
  ])("a proxy that finds no way at the moment: %s", (_, error) => {
    expect(connectFault(error)).toMatchObject({ says: "the proxy refused the connection", lasting: false });
    expect(neverConnected(error)).toBe(true);
  });

  test.each(inDoubt)("nothing of %s: %s", (_, __, error) => {
    expect(connectFault(error)).toBeUndefined();
  });
});
