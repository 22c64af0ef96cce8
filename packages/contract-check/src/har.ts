export { HarError, type HarOptions, type HarReading, readHar, type SkippedEntries } from "./recordings/har.ts";
