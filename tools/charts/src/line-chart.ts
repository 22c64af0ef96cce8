import { LineChart as EchartsLines } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { draw, headHeight, type Picture } from "./draw.ts";
import { inDigits } from "./in-digits.ts";
import { colour } from "./theme.ts";

/** Figures as they go up and down with others, in panels side by side. */
export interface LineChart extends Picture {
  readonly panels: readonly Panel[];
}

/** A panel: its figures go up, what they hang on goes to the right. */
export interface Panel {
  readonly title: string;
  readonly across: Axis;
  readonly up: Axis;
  readonly lines: readonly Line[];
  /** A line to look at the others by. */
  readonly level: { readonly at: number; readonly text: string };
}

/** What is told along a side of a panel. */
export interface Axis {
  readonly title?: string;
  readonly from: number;
  readonly to: number;
  /** The figures that are written beside it. */
  readonly ticks: readonly number[];
  /** Whether twice as much is as far away everywhere. */
  readonly isLogarithmic?: boolean;
}

/** A line through points. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [across: number, up: number])[];
  /** Whether it stands out as what we would have. */
  readonly isOwn: boolean;
}

const panelWidth = 330;
const panelHeight = 220;
const panelTop = headHeight + 56;
const panelLeft = 66;
const panelStep = 424;
const footHeight = 56;

use([EchartsLines, GridComponent, LegendComponent, MarkLineComponent, TitleComponent]);

/** Draws a chart as SVG, the same text for the same figures. */
export function lineChart(chart: LineChart): string {
  const { panels } = chart;
  const left = (index: number): number => panelLeft + panelStep * index;
  const option = {
    title: panels.map(({ title }, index) => ({
      text: title,
      left: left(index),
      top: headHeight,
      padding: 0,
      textStyle: { color: colour("ink"), fontSize: 14, fontWeight: 600 },
    })),
    legend: panels.map(({ lines }, index) => ({
      data: lines.map(({ name }) => name),
      left: left(index),
      top: headHeight + 22,
      padding: 0,
      itemGap: 28,
      textStyle: { color: colour("soft") },
    })),
    grid: panels.map((_, index) => ({
      left: left(index),
      top: panelTop,
      width: panelWidth,
      height: panelHeight,
      outerBoundsMode: "none",
    })),
    xAxis: panels.map(({ across }, index) => ({ ...axisOf(across, index), splitLine: { show: false } })),
    yAxis: panels.map(({ up }, index) => axisOf(up, index)),
    series: panels.flatMap((panel, index) => panel.lines.map((line) => seriesOf(line, panel, index))),
  };
  return draw(chart, {
    width: panelStep * panels.length + 12,
    height: panelTop + panelHeight + footHeight,
    colours: ["own", "contrast"],
    option,
  });
}

function axisOf({ title, from, to, ticks, isLogarithmic = false }: Axis, gridIndex: number): object {
  return {
    gridIndex,
    type: isLogarithmic ? "log" : "value",
    min: from,
    max: to,
    name: title,
    nameLocation: "middle",
    nameGap: 32,
    nameTextStyle: { color: colour("soft"), fontSize: 13 },
    axisLine: { show: false },
    axisTick: { show: false, customValues: ticks },
    axisLabel: {
      customValues: ticks,
      color: colour("ink"),
      fontSize: 13,
      formatter: (tick: number) => inDigits(tick, Number.isInteger(tick) ? 0 : 1),
    },
    splitLine: { lineStyle: { color: colour("line") } },
  };
}

function seriesOf({ name, points, isOwn }: Line, { lines, level }: Panel, index: number): object {
  const lineColour = colour(isOwn ? "own" : "contrast");
  return {
    type: "line",
    name,
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    // What is told apart by colour alone is not told to everybody.
    symbol: isOwn ? "circle" : "rect",
    symbolSize: 8,
    itemStyle: { color: lineColour },
    lineStyle: { color: lineColour, width: 2 },
    data: points,
    ...(name === lines[0]?.name
      ? {
          markLine: {
            z: 1,
            silent: true,
            symbol: "none",
            lineStyle: { color: colour("soft"), type: "dashed" },
            label: { formatter: level.text, position: "insideStartBottom", color: colour("soft"), fontSize: 12 },
            data: [{ yAxis: level.at }],
          },
        }
      : {}),
  };
}
