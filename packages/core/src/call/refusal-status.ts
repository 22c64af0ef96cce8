/**
 * Whether a status says that the service did nothing. Redirects and the service's own trouble (5xx) leave that open, and so do
 * a request that took too long (408) and one whose sender went away (499): a gateway says that whoever stands behind it may
 * have acted.
 */
export function refuses(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 499;
}

/** Whether a call by this method changes something where it is done. */
export function changes(method: string): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(method);
}
