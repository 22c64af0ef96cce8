/** What makes Node run a program of this package's source. Before 22.18 it must be told to take TypeScript, and warns of it. */
export const sourceFlags: readonly string[] = [
  "--conditions=ringwright-source",
  ...(process.features.typescript ? [] : ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"]),
];
