import { causes } from "./causes.ts";

/** Why no connection came about, where there is more to say than a code does. */
export interface ConnectFault {
  /** What is wrong, and what to do. */
  readonly says: string;
  /** Whether it stays so until somebody mends it. */
  readonly lasting: boolean;
}

interface KnownFault extends ConnectFault {
  /** Codes of Node's errors, of Bun's and undici's. */
  readonly codes?: ReadonlySet<unknown>;
  /** What an error without a code of its own says. */
  readonly words?: RegExp;
}

const trust = "have its CA trusted (NODE_EXTRA_CA_CERTS for Node and Bun, DENO_CERT for Deno), or check `server`";

// The client's own verdicts, from before it sends anything. What the other side says in a TLS alert is none of them: with
// TLS 1.3 it may come after the request has left. The codes are those of nodejs.org/api/tls.html, "X509 certificate error
// codes"; the words are Deno's where nothing else is said.
const knownFaults: readonly KnownFault[] = [
  {
    says: "the certificate has expired; whoever runs the service must renew it, unless this machine's clock is wrong",
    lasting: true,
    codes: new Set(["CERT_HAS_EXPIRED"]),
    words: /^invalid peer certificate: certificate expired/,
  },
  {
    says: "the certificate is not valid yet; check this machine's clock",
    lasting: true,
    codes: new Set(["CERT_NOT_YET_VALID"]),
    words: /^invalid peer certificate: certificate not valid yet/,
  },
  {
    says: "the certificate is another host's; check `server`",
    lasting: true,
    codes: new Set(["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"]),
    words: /^invalid peer certificate: certificate not valid for name/,
  },
  {
    says: `nobody whom this machine trusts has signed the certificate; ${trust}`,
    lasting: true,
    codes: new Set([
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    ]),
    words: /^invalid peer certificate: UnknownIssuer/,
  },
  {
    says: "the certificate cannot be trusted; whoever runs the service must replace it",
    lasting: true,
    codes: new Set([
      "CERT_CHAIN_TOO_LONG",
      "CERT_REJECTED",
      "CERT_REVOKED",
      "CERT_SIGNATURE_FAILURE",
      "CERT_UNTRUSTED",
      "CRL_HAS_EXPIRED",
      "CRL_NOT_YET_VALID",
      "CRL_SIGNATURE_FAILURE",
      "ERROR_IN_CERT_NOT_AFTER_FIELD",
      "ERROR_IN_CERT_NOT_BEFORE_FIELD",
      "ERROR_IN_CRL_LAST_UPDATE_FIELD",
      "ERROR_IN_CRL_NEXT_UPDATE_FIELD",
      "INVALID_CA",
      "INVALID_PURPOSE",
      "PATH_LENGTH_EXCEEDED",
      "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
      "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
      "UNABLE_TO_DECRYPT_CRL_SIGNATURE",
      "UNABLE_TO_GET_CRL",
    ]),
    words: /^invalid peer certificate: /,
  },
  {
    says: "the proxy wants a login; give it to the proxy's dispatcher, or write it into the proxy's address",
    lasting: true,
    codes: new Set(["UND_ERR_SOCKS5_AUTH_REJECTED", "UND_ERR_SOCKS5_AUTH_FAILED"]),
    // undici and Node's fetch, which is made of it; Bun; Deno
    words: /^Proxy response \(407\) !== 200 when HTTP Tunneling$|^Proxy refused to open a tunnel: 407 |^proxy authentication/,
  },
  {
    says: "the proxy refused the connection",
    lasting: false,
    words: /^Proxy response \(\d+\) !== 200 when HTTP Tunneling$|^Proxy refused to open a tunnel: |^unsuccessful tunnel/,
  },
];

/** How Deno begins what failed before a request left; "(SendRequest)" is in doubt. Spaces can't be in the URL. */
export const denoConnect: RegExp = /^error sending request for url \(\S+\): client error \(Connect\): /;

/**
 * What kept a connection from coming about, where it is a trouble with a certificate or a proxy.
 *
 * @param error - what a fetch threw, before anything is taken out of it
 * @returns undefined for any other error
 */
export function connectFault(error: unknown): ConnectFault | undefined {
  for (const { message, code } of causes(error)) {
    const said = message.replace(denoConnect, "");
    const fault = knownFaults.find(({ codes, words }) => codes?.has(code) || words?.test(said));
    if (fault !== undefined) return { says: fault.says, lasting: fault.lasting };
  }
  return undefined;
}
