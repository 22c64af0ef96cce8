import { parse } from "yaml";

/** A step of a workflow that runs commands. */
export interface RunStep {
  readonly run: string;
  /** What the workflow, the job and the step set, with its expressions filled in. */
  readonly env: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string>>;

interface Workflow {
  readonly env?: Env;
  readonly jobs: Readonly<Record<string, { readonly env?: Env; readonly steps: readonly { run?: string; env?: Env }[] }>>;
}

/**
 * The commands of a workflow's job.
 *
 * @param text - the workflow's file
 * @param job - its name
 * @param values - what its expressions stand for, such as `secrets.RC_JWT`
 * @throws Error for an expression that has no value
 */
export function runSteps(text: string, job: string, values: Readonly<Record<string, string>>): RunStep[] {
  const { env = {}, jobs } = parse(text) as Workflow;
  const { env: own = {}, steps } = jobs[job] ?? { steps: [] };
  const fill = (value: string): string =>
    value.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, name: string) => {
      if (values[name] === undefined) throw new Error(`job ${job}: nothing is known of ${name}`);
      return values[name];
    });
  return steps.flatMap((step) => {
    if (step.run === undefined) return [];
    const all = Object.entries({ ...env, ...own, ...step.env }).map(([name, value]) => [name, fill(String(value))]);
    return [{ run: fill(step.run), env: Object.fromEntries(all) }];
  });
}
