import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { placeIn } from "../place.ts";
import type { Spots } from "../source.ts";
import type { ProblemList } from "../text/problem-list.ts";
import type { Dialect } from "./dialect.ts";

// Ten thousand people with fifty values each have half of it.
const mostValues = 1_000_000;

/** What to do about a tag. */
export const tagAdvice = "has a tag; write the value alone, in quotes where it shall be text";

interface Read {
  readonly value: unknown;
  /** How many values it stands for, aliases followed. */
  readonly size: number;
}

const nothing: Read = { value: null, size: 1 };

/** Builds a value from events, and notes where its places stand. */
export class ValueBuilder {
  /** The names of all members. */
  readonly names: Set<string> = new Set<string>();
  readonly #text: string;
  readonly #isJson: boolean;
  readonly #events: readonly Event[];
  readonly #spots: Spots;
  readonly #problems: ProblemList;
  readonly #anchors = new Map<string, Read>();
  #next = 0;
  /** How many values all aliases stand for. A few lines can stand for more than there is memory for. */
  #shared = 0;
  #hasTooMany = false;

  constructor(text: string, dialect: Dialect, events: readonly Event[], spots: Spots, problems: ProblemList) {
    this.#text = text;
    this.#isJson = dialect === "JSON";
    this.#events = events;
    this.#spots = spots;
    this.#problems = problems;
  }

  /** The value of the document. */
  build(): unknown {
    this.#next = 1; // behind the document's own event
    const hasContent = (this.#events[1]?.type ?? EVENT_ID.POP) !== EVENT_ID.POP;
    const { value } = hasContent ? this.#node("") : { value: null };
    if (this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1) {
      this.#problems.add(this.#spots.at(0), "", "has several documents; put all people in one");
    }
    return value;
  }

  #node(place: string): Read {
    const event = this.#events[this.#next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#named(event, { value: this.#scalar(event), size: 1 });
      case EVENT_ID.SEQUENCE:
        return this.#named(event, this.#sequence(place));
      case EVENT_ID.MAPPING:
        return this.#named(event, this.#mapping(place));
      case EVENT_ID.ALIAS:
        return this.#alias(event);
      default:
        throw new Error("a YAML document ends before its nodes do");
    }
  }

  // Notes what a node is called, for aliases, and refuses a tag.
  #named({ anchorStart, anchorEnd, tagStart }: ScalarEvent | SequenceEvent | MappingEvent, read: Read): Read {
    if (tagStart >= 0) this.#tell(tagStart, tagAdvice);
    if (anchorStart >= 0) this.#anchors.set(this.#text.slice(anchorStart, anchorEnd), read);
    return read;
  }

  #scalar(event: ScalarEvent): string | boolean | null {
    if (event.style !== SCALAR_STYLE.PLAIN) return getScalarValue(this.#text, event);
    const source = event.valueStart < 0 ? "" : getScalarValue(this.#text, event);
    if (/^(|~|null|Null|NULL)$/.test(source)) return null;
    return this.#isJson && (source === "true" || source === "false") ? source === "true" : source;
  }

  #sequence(place: string): Read {
    const items: unknown[] = [];
    let size = 1;
    while (!this.#ends()) {
      const inner = placeIn(place, items.length);
      const offset = this.#offset();
      if (offset >= 0) this.#spots.add(inner, offset);
      const item = this.#node(inner);
      items.push(item.value);
      size += item.size;
    }
    return { value: items, size };
  }

  #mapping(place: string): Read {
    const members = new Map<string, unknown>();
    let size = 1;
    while (!this.#ends()) {
      const offset = this.#offset();
      const key = this.#node(place).value;
      const name = typeof key === "string" ? key : "";
      const inner = placeIn(place, name);
      const wrong =
        typeof key === "object" && key !== null ? "a list or an object cannot be a member's name" : wrongName(name, members);
      // Of a member without a value, the name serves.
      if (wrong === undefined) this.#spots.add(inner, Math.max(offset, this.#offset()));
      else this.#tell(offset, wrong);
      const member = this.#node(inner);
      members.set(name, member.value);
      this.names.add(name);
      size += member.size;
    }
    return { value: Object.fromEntries(members), size };
  }

  #alias({ anchorStart, anchorEnd }: AliasEvent): Read {
    const name = this.#text.slice(anchorStart, anchorEnd);
    const read = this.#anchors.get(name);
    if (read === undefined)
      this.#tell(
        anchorStart - 1,
        "there is no such anchor that ends before this alias; write the value out, in quotes where it begins with an asterisk",
      );
    else this.#shared += read.size;
    if (this.#shared <= mostValues) return read ?? nothing;
    if (!this.#hasTooMany)
      this.#tell(anchorStart - 1, `with this alias the file stands for more than ${mostValues} values; write out what is needed`);
    this.#hasTooMany = true;
    return nothing;
  }

  #ends(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }

  /** Where the next node stands; -1 where it is nothing. */
  #offset(): number {
    const event = this.#events[this.#next];
    if (event?.type === EVENT_ID.SCALAR) return event.valueStart - (isQuoted(event) ? 1 : 0);
    if (event?.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
    return event !== undefined && "start" in event ? event.start : -1;
  }

  #tell(offset: number, message: string): void {
    this.#problems.add(this.#spots.at(offset), "", message);
  }
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

function wrongName(name: string, members: ReadonlyMap<string, unknown>): string | undefined {
  if (name === "<<") return "<< is no part of YAML 1.2; write the members out, or share a whole value by its anchor";
  return members.has(name) ? `${name} stands twice; keep one of the two` : undefined;
}
