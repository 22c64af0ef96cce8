import type { BusinessHoursSchedule } from "@ringwright/accounts";
import type { Hours, WeeklyHours } from "../company-types.gen.ts";

/** The days of the week, as files and the service call them. */
export const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Hours as a file says them, of a schedule of the service. */
export function toHours({ weeklyRanges = {} }: BusinessHoursSchedule): Hours {
  const open = days.flatMap((day) => {
    const ranges = (weeklyRanges[day] ?? []).map(({ from = "", to = "" }) => `${from}-${to}`).sort();
    return ranges.length === 0 ? [] : [[day, ranges] as const];
  });
  return open.length === 0 ? "always" : Object.fromEntries(open);
}

/** A schedule as calls want it. */
export function toSchedule(hours: Hours): BusinessHoursSchedule {
  if (hours === "always") return {};
  const ranges = openDays(hours).map(([day, told]) => {
    return [day, told.map((range) => ({ from: range.slice(0, 5), to: range.slice(-5) }))] as const;
  });
  return { weeklyRanges: Object.fromEntries(ranges) };
}

/** Whether hours are the same, in whatever order they are told. */
export function isSameHours(one: Hours, other: Hours): boolean {
  return describeHours(one) === describeHours(other);
}

/** Hours in words, as the cell of a table has them: `monday-friday 08:00-17:00; saturday 09:00-12:00`. */
export function describeHours(hours: Hours): string {
  if (hours === "always") return hours;
  const spans: { first: string; last: string; next: number; ranges: string }[] = [];
  for (const [day, told] of openDays(hours)) {
    const ranges = told.toSorted().join(", ");
    const index = days.indexOf(day);
    const before = spans.at(-1);
    if (before?.next === index && before.ranges === ranges) Object.assign(before, { last: day, next: index + 1 });
    else spans.push({ first: day, last: day, next: index + 1, ranges });
  }
  return spans.map(({ first, last, ranges }) => `${first === last ? first : `${first}-${last}`} ${ranges}`).join("; ");
}

function openDays(hours: WeeklyHours): (readonly [(typeof days)[number], readonly string[]])[] {
  return days.flatMap((day) => {
    const ranges = hours[day] ?? [];
    return ranges.length === 0 ? [] : [[day, ranges] as const];
  });
}
