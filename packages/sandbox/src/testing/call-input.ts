import type { OperationId } from "../contract/operation.ts";
import type { BodyOf, PathOf, QueryOf } from "../handlers/types.ts";

/**
 * What is expected of a call, or a part of it: parameters of its path and query by their names, and its body. Anything may be left
 * out, at any depth, and any value may be one of `expect`'s, such as `expect.any(String)`.
 */
export type CallInput<Id extends OperationId> = Input<Id, AsymmetricMatcher>;

/** What a call held. */
export type SeenInput<Id extends OperationId> = Input<Id, never>;

/** What Vitest, Jest and others take for a value that is like others. */
export interface AsymmetricMatcher {
  asymmetricMatch(other: unknown): boolean;
}

type Input<Id extends OperationId, Also> = { readonly [Name in keyof PathOf<Id>]?: string | number | Also } & Members<
  QueryOf<Id>,
  Also
> & {
    /** The token service's bodies are secrets and are not kept. */
    readonly body?: Id extends "requestToken" | "revokeToken" ? never : Part<BodyOf<Id>, Also>;
  };

type Part<T, Also> =
  | Also
  | (T extends readonly (infer Item)[] ? readonly Part<Item, Also>[] : T extends object ? Members<T, Also> : T);

type Members<T, Also> = { readonly [Name in keyof T]?: Part<T[Name], Also> };
