export type { App } from "./auth/app.ts";
export type { AttemptOptions, Auth, AuthConnection, Borrower, Session, TokenLoan } from "./auth/auth.ts";
export { type AuthorizationCallback, type CodeAuthOptions, codeAuth } from "./auth/code-auth.ts";
export { type JwtAuthOptions, jwtAuth } from "./auth/jwt-auth.ts";
export { memoryTokenStore } from "./auth/memory-token-store.ts";
export { parseTokens } from "./auth/parse-tokens.ts";
export type { RenewalOptions } from "./auth/renewal-options.ts";
export { type AuthorizationRequest, type StartAuthorizationOptions, startAuthorization } from "./auth/start-authorization.ts";
export { type TokenAuthOptions, tokenAuth } from "./auth/token-auth.ts";
export type { StoreMember, TokenStore, Tokens } from "./auth/token-store.ts";
export { type BatchOptions, type BatchResult, batch } from "./batch/batch.ts";
export type { BatchFailure, BatchLeftover, BatchOutcome, BatchSuccess } from "./batch/outcome.ts";
export { type BulkFailure, type BulkOptions, type BulkOutcome, type BulkResult, type BulkSuccess, bulk } from "./bulk/bulk.ts";
export type { CallOptions } from "./call/call-options.ts";
export type { CallContext, Layer, Next } from "./call/onion.ts";
export type {
  BatchMembers,
  BatchOutcomeMembers,
  BulkMembers,
  Credentials,
  Operation,
  PagingMembers,
  RateGroup,
  RestrictedAccess,
  TaskMembers,
} from "./call/operation.ts";
export type { AppPermission, IncludedPermissions } from "./call/permissions.ts";
export type { Reply, ReplyBodyReader, ReplyHeaders } from "./call/reply.ts";
export { type AnyClient, type Client, type ClientOptions, createClient, type PathRequest } from "./client.ts";
export { type Clock, systemClock } from "./clock.ts";
export { ApiError, type ApiErrorDetails } from "./errors/api-error.ts";
export { AuthError } from "./errors/auth-error.ts";
export { BulkError, type BulkErrorDetails, type BulkTrouble, type Fate } from "./errors/bulk-error.ts";
export type { CallSecrets, SentRequest } from "./errors/call-secrets.ts";
export { InputError } from "./errors/input-error.ts";
export { NetworkError, type NetworkErrorDetails } from "./errors/network-error.ts";
export { type InputSummary, OutcomeUnknownError, type OutcomeUnknownErrorDetails } from "./errors/outcome-unknown-error.ts";
export type { Redact } from "./errors/redaction.ts";
export { type ErrorDetails, RingwrightError } from "./errors/ringwright-error.ts";
export type { ServiceErrorEntry } from "./errors/service-errors.ts";
export { StoreError } from "./errors/store-error.ts";
export { TaskError, type TaskErrorDetails } from "./errors/task-error.ts";
export { TimeoutError, type TimeoutErrorDetails } from "./errors/timeout-error.ts";
export { permissionsIncluding } from "./failure/permissions-including.ts";
export { isSecretName } from "./failure/secret-names.ts";
export { SentSecrets } from "./failure/sent-secrets.ts";
export { platformFetch } from "./layers/platform-fetch.ts";
export type { RetryOptions } from "./layers/retry.ts";
export type { Fetch, FetchInit } from "./layers/transport.ts";
export { type Page, type Paged, type PagedOptions, type PageInfo, paged } from "./paging/paged.ts";
export type { Budget, BudgetReport, BudgetStore, BudgetWait } from "./rate-limit/budget-store.ts";
export { memoryBudgetStore } from "./rate-limit/memory-budget-store.ts";
export { type GroupFigures, type LimitedGroup, planFigures, type RateFigures } from "./rate-limit/rate-figures.ts";
export type { RateLimitOptions } from "./rate-limit/rate-limit-options.ts";
export { nearestName } from "./request/nearest-name.ts";
export { type Poller, type PollOptions, poller, restorePoller } from "./tasks/poller.ts";
export type { TaskState } from "./tasks/task-state.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent } from "./telemetry/hooks.ts";
export type { Telemetry } from "./telemetry/telemetry.ts";
