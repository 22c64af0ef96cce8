/** Guides that belong together. */
export interface GuideGroup {
  readonly title: string;
  /** Their pages, in the order in which they are read. */
  readonly pages: readonly string[];
}

/** All guides, by what people come for. */
export const guideGroups: readonly GuideGroup[] = [
  { title: "Begin", pages: ["start", "coming-from", "guides/command", "guides/projects-to-copy"] },
  {
    title: "A company from a file",
    pages: [
      "guides/onboarding",
      "guides/leavers",
      "guides/moving-a-site",
      "guides/when-it-breaks-off",
      "guides/nightly",
      "guides/fleets",
      "fleets-at-scale",
    ],
  },
  {
    title: "Phones, numbers, places",
    pages: ["guides/replacing-a-phone", "guides/moving-a-number", "guides/emergency-addresses", "guides/roles-and-sites"],
  },
  {
    title: "The client",
    pages: [
      "guides/logging-in",
      "guides/rate-limits",
      "guides/errors-and-retries",
      "guides/paging",
      "guides/tasks",
      "guides/bulk",
      "guides/types",
      "guides/transports",
    ],
  },
  {
    title: "Where it runs",
    pages: ["guides/several-processes", "guides/in-a-browser", "guides/proxies", "guides/debugging", "guides/telemetry"],
  },
  {
    title: "Tests",
    pages: ["guides/testing-your-code", "guides/in-ci", "guides/contract-checks"],
  },
];
