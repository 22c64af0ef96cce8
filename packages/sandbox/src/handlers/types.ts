import type { Caller } from "../access/caller.ts";
import type { OperationFacts, OperationId } from "../contract/operation.ts";
import type { Uris } from "../http/uris.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import type { operations } from "../types.gen.ts";

/** The operations that take no token; a test holds this list to the contract. */
export type OpenOperation = "requestToken" | "revokeToken" | "authorize" | "listApiVersions" | "readApiVersion" | "readApiStatus";

/** A request that has passed every check that needs no knowledge of the operation. */
export interface Call<Id extends OperationId = OperationId> {
  readonly operation: OperationFacts;
  /** The path's parameters, with real ids for `~` and `pid=`. */
  readonly path: PathOf<Id>;
  /** The query's parameters, typed and with the contract's defaults. */
  readonly query: QueryOf<Id>;
  /** The headers that are parameters, typed and with the contract's defaults. */
  readonly headers: HeadersOf<Id>;
  /** The body, valid by the contract. */
  readonly body: BodyOf<Id>;
  /** Who calls. */
  readonly caller: Id extends OpenOperation ? undefined : Caller;
  /** The account of the path, or the caller's own where the path names none. */
  readonly account: Id extends OpenOperation ? undefined : Account;
  /** The extension of the path. */
  readonly extension: "extensionId" extends keyof PathOf<Id> ? Extension : undefined;
  readonly state: State;
  /** When the request came, on the sandbox's clock. */
  readonly nowMs: number;
  /** The query as it came. */
  readonly search: URLSearchParams;
  readonly uris: Uris;
  /** A header of the request. */
  header(name: string): string | undefined;
}

/** A call, whatever its operation; what helpers take that serve many of them. */
export type AnyCall = Omit<Call, "path" | "query" | "headers" | "body" | "caller" | "account" | "extension"> & {
  readonly path: Readonly<Record<string, string>>;
  readonly query: object;
  readonly headers: object;
  readonly body: unknown;
};

/**
 * Answers a call. It runs inside the request's transaction: what it throws undoes what it wrote, and `refuse(...)` throws
 * the service's own refusals. It is not asynchronous, so no other request comes in between.
 */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id>;

/** One handler for each operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** The handlers of a topic. */
export type Topic<Id extends OperationId> = Pick<Handlers, Id>;

/** An operation's successful answers, each with its status. */
export type Answer<Id extends OperationId> = AnswerOf<operations[Id]["responses"]>;

/** The body of an operation's request, as JSON or as a form. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : operations[Id] extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

/** The parameters of an operation's query. */
export type QueryOf<Id extends OperationId> = operations[Id]["parameters"] extends { query?: infer Query }
  ? Given<Query>
  : NoParameters;

/** The parameters in an operation's headers. */
export type HeadersOf<Id extends OperationId> = operations[Id]["parameters"] extends { header?: infer Headers }
  ? Given<Headers>
  : NoParameters;

/** The parameters of an operation's path, all as texts. */
export type PathOf<Id extends OperationId> = operations[Id]["parameters"] extends { path: infer Path }
  ? { readonly [Name in keyof Path]: string }
  : NoParameters;

// What openapi-typescript leaves out or makes optional, where there is nothing and where nothing must be given.
type Given<Parameters> = [NonNullable<Parameters>] extends [never] ? NoParameters : Readonly<NonNullable<Parameters>>;

type NoParameters = Readonly<Record<never, string>>;

type SuccessStatus = 200 | 201 | 202 | 204 | 206 | 207 | 302;

type AnswerOf<Responses> = {
  [Status in keyof Responses & SuccessStatus]: Responses[Status] extends { content: infer Content }
    ? // A 207 in parts is made by the pipeline, from the answers for each id.
      Content extends { "application/json": infer Body }
      ? { readonly status: Status; readonly body: Body; readonly headers?: AnswerHeaders }
      : never
    : { readonly status: Status; readonly headers?: AnswerHeaders };
}[keyof Responses & SuccessStatus];

/** Headers beside those that every answer has. */
export type AnswerHeaders = Readonly<Record<string, string>>;
