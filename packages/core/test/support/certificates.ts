import { generateKeyPairSync, randomBytes } from "node:crypto";
import forge from "node-forge";

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate says. */
export interface CertificateOptions {
  /** The host it is for; 127.0.0.1 when left out. */
  readonly address?: string;
  /** From the beginning of which year to that of which; from 2020 to 2120 when left out. */
  readonly years?: readonly [from: number, to: number];
  /** Who signs it; itself when left out. */
  readonly issuer?: Certificate;
}

/**
 * Makes a certificate. Made anew in each run, none lies about that could expire, nor a key that scanners for secrets find.
 *
 * @param options - see `CertificateOptions`
 */
export function makeCertificate({
  address = "127.0.0.1",
  years: [from, to] = [2020, 2120],
  issuer,
}: CertificateOptions = {}): Certificate {
  const key = issuer?.key ?? makeKey(); // a key of its own would cost time, and show nothing more
  const privateKey = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = `10${randomBytes(8).toString("hex")}`;
  certificate.validity.notBefore = new Date(Date.UTC(from, 0));
  certificate.validity.notAfter = new Date(Date.UTC(to, 0));
  certificate.setSubject([{ name: "commonName", value: `${address} ${certificate.serialNumber}` }]);
  certificate.setIssuer((issuer === undefined ? certificate : forge.pki.certificateFromPem(issuer.cert)).subject.attributes);
  certificate.setExtensions([
    { name: "basicConstraints", cA: issuer === undefined },
    { name: "subjectAltName", altNames: [{ type: 7, ip: address }] },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key };
}

// By Node: forge makes them in JavaScript, and takes its time.
function makeKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return privateKey;
}
