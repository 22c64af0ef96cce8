// What comes over the wire decides how long a call waits and how much is counted, so it is believed within bounds.

/** The most calls that a limit is believed to allow. The service's own figures are below it. */
export const mostCalls = 10_000;

/** The longest wait or window that is believed, in milliseconds. */
export const longestWaitMs = 3_600_000;
