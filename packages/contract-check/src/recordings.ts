export { RecordingError, type Recordings, type RecordingsOptions, readRecordings } from "./recordings/read-recordings.ts";
