export { type CheckingProxy, type CheckingProxyOptions, startProxy } from "./proxy/start-proxy.ts";
