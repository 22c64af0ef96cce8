import { BarChart as EchartsBars } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { use } from "echarts/core";
import { draw, headHeight, type Picture } from "./draw.ts";
import { inDigits } from "./in-digits.ts";
import { colour } from "./theme.ts";

/** Figures side by side, as lying bars. */
export interface BarChart extends Picture {
  readonly rows: readonly ChartRow[];
  /** What the parts of each row are, where a row has more than one. */
  readonly parts?: readonly string[];
  /** Digits after the point. */
  readonly digits: number;
  /** A line to look at the bars by. */
  readonly line?: { readonly at: number; readonly text: string };
}

/** A row of a chart. */
export interface ChartRow {
  readonly name: string;
  /** One figure, or one for each part. */
  readonly figures: readonly number[];
  /** Whether it is ours, and stands out. */
  readonly isOwn: boolean;
}

const width = 760;
const rowHeight = 34;
const footHeight = 22;
const nameWidth = 8;
const partColours = ["own", "second", "other"] as const;

use([EchartsBars, GridComponent, LegendComponent, MarkLineComponent]);

/** Draws a chart as SVG, the same text for the same figures. */
export function barChart(chart: BarChart): string {
  const { rows, parts = [""], line } = chart;
  const height = headHeight + rows.length * rowHeight + footHeight;
  const left = Math.max(...rows.map(({ name }) => name.length)) * nameWidth + 24;
  const option = {
    ...(parts.length > 1
      ? { legend: { data: [...parts], top: 16, right: 20, itemGap: 28, textStyle: { color: colour("soft") } } }
      : {}),
    grid: { left, right: 96, top: headHeight, bottom: footHeight, outerBoundsMode: "none" },
    xAxis: {
      type: "value",
      max: Math.max(...rows.map(({ figures }) => figures.reduce((sum, one) => sum + one, 0)), line?.at ?? 0),
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("line") } },
      axisLabel: { color: colour("ink"), fontSize: 13, interval: 0 },
    },
    series: parts.map((part, index) => seriesOf(chart, part, index)),
  };
  return draw(chart, { width, height, colours: ["own", "other", "second"], option });
}

function seriesOf({ rows, parts = [""], digits, line }: BarChart, part: string, index: number): object {
  const isLast = index === parts.length - 1;
  const total = (row: ChartRow | undefined): number => row?.figures.reduce((sum, one) => sum + one, 0) ?? 0;
  return {
    type: "bar",
    name: part,
    stack: "all",
    barWidth: 18,
    barMinHeight: 2,
    silent: true,
    itemStyle: { color: colour(partColours[index] ?? "other") },
    data: rows.map(({ figures, isOwn }) => ({
      value: figures[index] ?? 0,
      ...(parts.length === 1 ? { itemStyle: { color: colour(isOwn ? "own" : "other") } } : {}),
    })),
    label: {
      show: isLast,
      position: "right",
      color: colour("ink"),
      fontSize: 13,
      // Where the line goes through a figure, the figure can be read.
      textBorderColor: colour("paper"),
      textBorderWidth: 4,
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => inDigits(total(rows[dataIndex]), digits),
    },
    ...(line === undefined || !isLast
      ? {}
      : {
          markLine: {
            z: 1,
            silent: true,
            symbol: "none",
            lineStyle: { color: colour("soft"), type: "dashed" },
            label: { formatter: line.text, position: "start", color: colour("soft"), fontSize: 12 },
            data: [{ xAxis: line.at }],
          },
        }),
  };
}
