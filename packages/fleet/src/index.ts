export type { FleetAccount, FleetCredentials, FleetFile, SecretSource } from "./file/fleet-file.ts";
export { FleetFileError } from "./file/fleet-file-error.ts";
export { fleetFileSchema, readFleetFile } from "./file/read-fleet-file.ts";
export { type Environment, readSecret } from "./file/read-secret.ts";
export { AccountTakenError } from "./journal/account-journal.ts";
export { cancelRun, pauseFleet, resumeFleet, retryAccounts } from "./run/control.ts";
export { type AccountJob, type Fleet, type FleetOptions, openFleet, queueNames, type RunJob } from "./run/fleet.ts";
export { FleetError } from "./run/fleet-error.ts";
export { startRun } from "./run/start-run.ts";
export {
  type AccountProgress,
  type AccountStage,
  type AccountStatus,
  isEnded,
  type RunStatus,
  readStatus,
} from "./run/status.ts";
export type { FleetTelemetry, QueueDepths } from "./telemetry/fleet-telemetry.ts";
export type { StepFate } from "./turn/replay.ts";
export { type FleetWorker, type WorkOptions, workFleet } from "./worker/work-fleet.ts";
