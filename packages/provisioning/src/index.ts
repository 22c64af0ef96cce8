export type {
  AccountPerson,
  AccountState,
  AddressState,
  CostCenterState,
  ForwardingState,
  GroupState,
  LocationState,
  Named,
  NotificationsState,
  NumberState,
  PhoneState,
  ShownNumber,
  SiteState,
} from "./account/account-state.ts";
export { type ReadAccount, readAccount } from "./account/read-account.ts";
export type { ReadingOptions } from "./account/reading.ts";
export { type ApplyOptions, applyCompany } from "./apply/apply-company.ts";
export type { ApplyReport, Outcome, PersonOutcome, SiteOutcome } from "./apply/apply-report.ts";
export { settleOpenCalls } from "./apply/settle-open-calls.ts";
export type { WorkResult } from "./calls/call-kind.ts";
export { type CallWay, callKindOf } from "./calls/call-kinds.ts";
export type { Violation } from "./check/violation.ts";
export type { CompanyFile, CompanySite, LeaversPolicy } from "./company-file.ts";
export { CompanyFileError, type CompanyFileProblem, describeProblems } from "./company-file-error.ts";
export type {
  CallerId,
  CallerIdChoices,
  CallerIdNumber,
  CallerIdWord,
  DayHours,
  Defaults,
  FaxNotice,
  Hours,
  HoursWord,
  LeaversAction,
  LeaversAssets,
  Notice,
  Notifications,
  Person,
  PersonAddress,
  PersonEmergency,
  PersonForwarding,
  PersonForwardingType,
  PersonKey,
  PersonName,
  PersonNumber,
  PersonNumberArea,
  PersonNumberWord,
  PersonPhone,
  PersonPhoneChoice,
  PersonPhoneWord,
  PersonStatus,
  PersonType,
  SiteAddress,
  VoicemailNotice,
  WeeklyHours,
} from "./company-types.gen.ts";
export { anonymousCompany } from "./export/anonymous/anonymous-company.ts";
export { anonymousSeed } from "./export/anonymous/anonymous-seed.ts";
export type { AnonymousOptions } from "./export/anonymous/exchange-texts.ts";
export type { CompanyExport, LeftOut } from "./export/company-export.ts";
export { exportCompany } from "./export/export-company.ts";
export { ExportError } from "./export/export-error.ts";
export { exportSeed, type SeedExport, type SeedOptions } from "./export/seed/export-seed.ts";
export type { SeedDocument, SeedRecord } from "./export/seed/seed-document.ts";
export { writeSeed } from "./export/seed/write-seed.ts";
export { type CompanyFileForm, describeLeftOut, writeCompanyFile } from "./export/write-company-file.ts";
export { openJournal } from "./journal/file-journal.ts";
export { type Journal, memoryJournal, type OpenCall } from "./journal/journal.ts";
export { JournalError } from "./journal/journal-error.ts";
export { type CompanyFileBytes, parseCompanyFile } from "./parse-company-file.ts";
export type { Place } from "./place.ts";
export type { NumberPromise } from "./plan/number-promise.ts";
export {
  type Change,
  type PersonEvent,
  type PersonPlan,
  type Plan,
  type PlanTimes,
  type SiteEvent,
  type SitePlan,
  type SubjectPlan,
  subjectsOf,
} from "./plan/plan.ts";
export { type PlanOptions, planCompany } from "./plan/plan-company.ts";
export { PlanError } from "./plan/plan-error.ts";
export {
  type ChangedSubject,
  changedSince,
  isSavedPlan,
  readSavedPlan,
  type SavedPlan,
  savePlan,
  writeSavedPlan,
} from "./plan/saved-plan.ts";
export type { Work, WorkKind } from "./plan/work.ts";
export { type CheckedFile, readCheckedFile } from "./read-checked-file.ts";
export { readCompanyFile } from "./read-company-file.ts";
export { type Rehearsal, type RehearsalOptions, rehearseCompany } from "./rehearse/rehearse-company.ts";
export { type Limits, usualLimits } from "./schedule/limits.ts";
export type { PlannedCall } from "./schedule/planned-call.ts";
export { companyFileSchema } from "./schema.ts";
