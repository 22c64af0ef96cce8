import type { BarChart } from "@ringwright/charts/bar-chart";
import type { TopicRecord } from "../record/topic-record.ts";

/** A part of the page. */
export interface Section {
  readonly heading: string;
  /** Paragraphs in Markdown. */
  readonly text: readonly string[];
  /** Charts, by the names of their files without the ending. */
  readonly charts: Readonly<Record<string, BarChart>>;
  /** What the figures come from; undefined where it is the contract itself. */
  readonly record: TopicRecord<unknown> | undefined;
}
