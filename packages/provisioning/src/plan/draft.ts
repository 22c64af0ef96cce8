import type { Change } from "./plan.ts";
import type { Work, WorkKind } from "./work.ts";

type WithoutPerson<W> = W extends Work ? Omit<W, "person"> : never;

/** A person's plan as it is being drawn up. */
export class Draft {
  readonly key: string;
  /** The extension's id; undefined until the plan creates the person. */
  readonly extensionId: string | undefined;
  readonly changes: Change[] = [];
  readonly lacks: string[] = [];
  readonly work: Work[] = [];

  constructor(key: string, extensionId: string | undefined) {
    this.key = key;
    this.extensionId = extensionId;
  }

  /** Notes a member that changes, in words. */
  change(member: string, before: string | undefined, after: string | undefined): void {
    this.changes.push({ member, before: before || undefined, after: after || undefined });
  }

  /** Notes what hinders it, once. */
  lack(what: string): void {
    if (!this.lacks.includes(what)) this.lacks.push(what);
  }

  /** Adds what has to be done. For a person who is still to be created it waits until they are. */
  add(work: WithoutPerson<Work>): void {
    const waits = this.extensionId === undefined && !creating.has(work.kind);
    const needs = [...(work.needs ?? []), ...(waits ? [personToken(this.key)] : [])];
    this.work.push({ ...work, person: this.key, ...(needs.length === 0 ? {} : { needs }) } as Work);
  }

  /** Sees to it that work of some kinds says when it is done, and gives what says that all of it is. */
  whenDone(kinds: ReadonlySet<WorkKind>): readonly string[] {
    const token = `done:${this.key}`;
    const isEarlier = ({ kind }: Work): boolean => kinds.has(kind);
    if (!this.work.some(isEarlier)) return [];
    this.work.forEach((piece, index) => {
      if (isEarlier(piece)) this.work[index] = { ...piece, gives: [...(piece.gives ?? []), token] };
    });
    return [token];
  }
}

const creating: ReadonlySet<WorkKind> = new Set(["createUser", "createExtension", "createLocation", "createSite"]);

/** What says that a person is there. */
export function personToken(key: string): string {
  return `person:${key}`;
}

/** What says that a site is there. */
export function siteToken(name: string): string {
  return `site:${name}`;
}

/** What says that a number is in the inventory. */
export function numberToken(phoneNumber: string): string {
  return `number:${phoneNumber}`;
}

/** What says that an extension number is free. */
export function extensionNumberToken(extensionNumber: string): string {
  return `extension:${extensionNumber}`;
}

/** What says that an emergency location is there. */
export function locationToken(name: string): string {
  return `location:${name}`;
}
