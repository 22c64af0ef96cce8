import type { BrokenLimit } from "../contract/problem.ts";
import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";
import { UniqueError } from "../state/store-error.ts";
import { given } from "../views/given.ts";
import { messageFor } from "./messages.ts";

/** What a refusal says beside its code. */
export interface RefusalDetails {
  readonly message?: string;
  /** The parameter, or the path to a body's member: `contact.email`, `records[0].id`. */
  readonly parameterName?: string;
  readonly parameterValue?: string;
  /** What is wrong in other words, for codes with which the service says so. */
  readonly description?: string;
  /** The limit that the value is beyond; only for operations whose contract has members for it. */
  readonly limit?: BrokenLimit;
  /** The app permission that is missing. */
  readonly permissionName?: string;
  /** The user permission that is missing. The service spells it so. */
  readonly permissionsName?: string;
  /** The error of RFC 6749, for the token service. */
  readonly oauthError?: Schema<"OAuthError">["error"];
  readonly headers?: Readonly<Record<string, string>>;
  /** How the request breaks the contract, in the validator's words. Callers are not told. */
  readonly violation?: string;
}

/** The service says no. Thrown by `refuse` and its kin; the pipeline makes the answer of it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string;
  readonly details: RefusalDetails;

  /** @param code - one of the service's */
  constructor(status: number, code: string, details: RefusalDetails = {}) {
    const { message, permissionName, permissionsName } = details;
    const told = { parameterName: shortened(details.parameterName), parameterValue: shortened(details.parameterValue) };
    super(shortened(message) ?? messageFor(code, told.parameterName ?? permissionName ?? permissionsName));
    this.status = status;
    this.code = code;
    this.details = { ...details, ...given(told) };
  }
}

// A refusal repeats names and values of the request, which may be as long as a request can be.
const longestText = 300;

function shortened(text: string | undefined): string | undefined {
  return text === undefined || text.length <= longestText ? text : `${text.slice(0, longestText)}...`;
}

/**
 * Refuses the request; everything it wrote is undone.
 *
 * @param status - one that the contract declares for the operation
 * @param code - one of the service's, from reference or contract
 */
export function refuse(status: number, code: string, details: RefusalDetails = {}): never {
  throw new Refusal(status, code, details);
}

/** 404: what the path names does not exist. */
export function notFound(parameterName: string): never {
  return refuse(404, "CMN-102", { parameterName });
}

/** 400: what the body or the query names does not exist. */
export function unknownReference(parameterName: string): never {
  return refuse(400, "CMN-102", { parameterName });
}

/** 400: a mandatory value is missing. */
export function missing(parameterName: string): never {
  return refuse(400, "CMN-100", { parameterName });
}

/** 400: a value is not valid. */
export function invalid(parameterName: string, message?: string): never {
  return refuse(400, "CMN-101", { parameterName, ...(message === undefined ? {} : { message }) });
}

/**
 * Does work on a part of the body; what it refuses there is named by its place in the whole.
 *
 * @param place - such as `records[0]`
 * @param work - what may refuse
 */
export function placed<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.parameterName === undefined) throw error;
    const { status, code, details } = error;
    throw new Refusal(status, code, { ...details, parameterName: `${place}.${details.parameterName}` });
  }
}

/** A refusal as one entry of `errors`. */
export function serviceError({ code, message, details }: Refusal): Schema<"ServiceError"> {
  const { parameterName, parameterValue, description, limit, permissionName, permissionsName } = details;
  return {
    errorCode: code,
    message,
    ...(parameterName === undefined ? {} : { parameterName }),
    ...(parameterValue === undefined ? {} : { parameterValue }),
    ...limit,
    ...(permissionName === undefined ? {} : { permissionName }),
    ...(permissionsName === undefined ? {} : { permissionsName }),
    ...(description === undefined ? {} : { description }),
  };
}

/** What became of one record of many. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Does one record of a bulk call, whole or not at all; the others stand whatever becomes of it.
 *
 * @param work - what may refuse
 */
export function attempt<T>(state: State, work: () => T): Attempt<T> {
  try {
    return { ok: true, value: state.transaction(work) };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

/** The refusal that an error stands for; undefined for a fault of the sandbox's own. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  // The code for a value that is taken is not published; CMN-406, a value given twice, is the nearest.
  if (error instanceof UniqueError) return new Refusal(400, "CMN-406", { parameterName: error.parameterName });
  return undefined;
}
