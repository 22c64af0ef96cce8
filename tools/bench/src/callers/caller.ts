/** Reads one device: the work that is measured. Each caller sends a bearer token and gives back the parsed answer. */
export type ReadDevice = (deviceId: string) => Promise<unknown>;

/** Makes a client ready to call: what it costs is not measured. */
export type Connect = (server: string, token: string) => ReadDevice | Promise<ReadDevice>;

/** The device's path, for callers that know no operations. */
export function devicePath(deviceId: string): string {
  return `/restapi/v1.0/account/~/device/${encodeURIComponent(deviceId)}`;
}
