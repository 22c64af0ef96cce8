import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with company files, that goes with the test. */
export interface CompanyFolder extends AsyncDisposable {
  readonly path: string;
  /** Writes a file, and gives its path. */
  write(name: string, text: string): Promise<string>;
}

/** Makes an empty folder. */
export async function companyFolder(): Promise<CompanyFolder> {
  const path = await mkdtemp(join(tmpdir(), "ringwright-company-"));
  return {
    path,
    async write(name, text) {
      await writeFile(join(path, name), text);
      return join(path, name);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** The sandbox's company, as it is. */
export const unchanged = `
people:
  - { email: nora.whitfield@tidewater.example }
  - { email: ines.okafor@tidewater.example, jobTitle: Surveyor }
`;

/** One who joins with a phone, one who moves, one who changes, one who stays, and one who leaves. */
export const changed = `
leavers: { action: delete, phone: release, number: release, upTo: 25% }
people:
  - { email: nora.whitfield@tidewater.example }
  - { email: ines.okafor@tidewater.example, jobTitle: Lead surveyor, queues: [Front Desk, Site Emergencies] }
  - { email: tomas.lindgren@tidewater.example, site: Warrenton Yard }
  - email: abel.kristoff@tidewater.example
    name: { first: Abel, last: Kristoff }
    phones: [own]
    number: { area: "503" }
    emergency: { location: Astoria Office }
    queues: [Front Desk]
`;

/** Somebody who lacks something, and somebody who does not. */
export const lacking = `
people:
  - { email: ines.okafor@tidewater.example, jobTitle: Lead surveyor }
  - { email: tomas.lindgren@tidewater.example, site: Nowhere }
`;
