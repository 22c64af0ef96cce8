import type { Schema } from "../contract/schemas.ts";

/** The SIP domain of the contract's example. */
export const sipDomain = "sip.ringcentral.com";

/** The proxies of the contract's example. The service has more, and names those that serve the account. */
export const sipProxies: readonly Schema<"SipOutboundProxy">[] = [
  { region: "NA", proxy: "sip10.ringcentral.com:5090", proxyTLS: "sip10.ringcentral.com:5096" },
  { region: "EMEA", proxy: "sip40.ringcentral.com:5090", proxyTLS: "sip40.ringcentral.com:5096" },
];
