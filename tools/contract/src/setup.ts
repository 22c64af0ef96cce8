import { startMock } from "@ringwright/mock";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the mock of the contract listens. */
    mockUrl: string;
  }
}

/**
 * Vitest's global setup: one mock for all contract tests of a run.
 *
 * @param project - is told the mock's address
 * @returns what to do when the run is over
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide("mockUrl", mock.url);
  return () => mock.close();
}
