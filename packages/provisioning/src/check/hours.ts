import { days } from "../account/hours.ts";
import type { Place } from "../place.ts";
import { shown } from "./shown.ts";
import { list, record } from "./unchecked.ts";
import type { Violation } from "./violation.ts";

/**
 * Looks for hours that end before they begin, and for those of a day that overlap.
 *
 * @param value - what the file says, of whatever shape
 * @param isTold - whether messages may show what stands in the file
 */
export function unfitHours(value: unknown, isTold: boolean): Violation[] {
  const { people, sites, defaults } = record(value);
  return [
    ...list(people).flatMap((person, index) => ofWeek(record(person)["hours"], ["people", index, "hours"], isTold)),
    ...list(sites).flatMap((site, index) => [
      ...ofWeek(record(site)["hours"], ["sites", index, "hours"], isTold),
      ...ofWeek(record(record(site)["defaults"])["hours"], ["sites", index, "defaults", "hours"], isTold),
    ]),
    ...ofWeek(record(defaults)["hours"], ["defaults", "hours"], isTold),
  ];
}

function ofWeek(hours: unknown, place: Place, isTold: boolean): Violation[] {
  return days.flatMap((day) => ofDay(list(record(hours)[day]), [...place, day], isTold));
}

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

function ofDay(ranges: readonly unknown[], place: Place, isTold: boolean): Violation[] {
  const spans = ranges.flatMap((range, index) => spanOf(range, index));
  const backward = spans.filter(({ start, end }) => end <= start);
  const forward = spans.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start);
  const overlapping = forward.flatMap((span, index) => {
    const before = forward[index - 1];
    return before === undefined || span.start >= before.end ? [] : [{ span, before }];
  });
  return [
    ...backward.map(({ text, index }) => ({
      place: [...place, index],
      message: `${shown(text, isTold)}ends before it begins; hours past midnight end at 00:00, and begin at 00:00 on the next day`,
    })),
    ...overlapping.map(({ span, before }) => ({
      place: [...place, span.index],
      message: `${shown(span.text, isTold)}overlaps ${isTold ? before.text : "other hours"} of the day; hours of a day lie apart`,
    })),
  ];
}

function spanOf(range: unknown, index: number): Span[] {
  const [, fromHour, fromMinute, toHour, toMinute] = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(String(range)) ?? [];
  if (toMinute === undefined) return [];
  const minutes = (hour: string | undefined, minute: string | undefined): number => Number(hour) * 60 + Number(minute);
  // Midnight as an end is that of the day.
  return [{ text: String(range), start: minutes(fromHour, fromMinute), end: minutes(toHour, toMinute) || 24 * 60, index }];
}
