export type { ListenOptions, PrismServer } from "./listen.ts";
export { operationHeader } from "./mended-parts.ts";
export { contractUrl, type OpenApiDocument, readDocument } from "./read-document.ts";
export type { SampleRequest } from "./sample-request.ts";
export { type Mock, startMock } from "./start-mock.ts";
export { type ProxyOptions, startProxy, type ValidatingProxy } from "./start-proxy.ts";
