import { type TableName, tableNames } from "@ringwright/bench/arguments";
import type { Table } from "@ringwright/bench/table";
import { benchTopic } from "./bench.ts";
import { type ContractFigures, contract } from "./contract.ts";
import { fleet } from "./fleet.ts";
import { fuzz } from "./fuzz.ts";
import { kills } from "./kills.ts";
import { standIns } from "./stand-ins.ts";
import type { Counts, Topic } from "./topic.ts";

/** What is found about each topic. */
export interface Figures extends Readonly<Record<TableName, Table>> {
  readonly contract: ContractFigures;
  readonly "stand-ins": Counts;
  readonly fuzz: Counts;
  readonly kills: Counts;
  readonly fleet: Counts;
}

/** A topic's name: that of its record. */
export type TopicName = keyof Figures;

/** All topics, by their names. */
export const topics: { readonly [Name in TopicName]: Topic<Figures[Name]> } = {
  contract,
  "stand-ins": standIns,
  fuzz,
  kills,
  fleet,
  ...(Object.fromEntries(tableNames.map((name) => [name, benchTopic(name)])) as Record<TableName, Topic<Table>>),
  cpu: { ...benchTopic("cpu"), short: benchTopic("cpu", " --starts 1") },
  sandbox: { ...benchTopic("sandbox"), short: benchTopic("sandbox", " --starts 1") },
};

/** The names, in the order in which they are recorded. */
export const topicNames: readonly TopicName[] = Object.keys(topics) as TopicName[];
