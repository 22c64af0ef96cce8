import { expect } from "vitest";
import type { Service } from "../service.ts";
import { verdictOf } from "../verdict.ts";

/** A partner opens an account with a number of the pool; its owner works in it, and neither company sees the other. */
export async function aNewCompany({ accounts, numbers, as }: Service): Promise<void> {
  const { records } = await numbers.pool.lookup({ npa: "503", nxx: "555", line: "02**", perPage: 1 });
  const mainNumber = records[0]?.phoneNumber ?? "";
  const contact = { firstName: "Ada", lastName: "Ferris", company: "Harbour Pilots", email: "ada@harbour.example" };
  const { id } = await accounts.create({ body: { mainNumber, operator: { contact } } });

  const owner = as(String(id));
  expect(await owner.accounts.read()).toMatchObject({ id, mainNumber, status: "Initial" });
  expect(await owner.numbers.listV2().toArray()).toMatchObject([{ phoneNumber: mainNumber, usageType: "MainCompanyNumber" }]);
  await owner.accounts.businessAddress.update({ body: { company: "Harbour Pilots and Tugs" } });
  expect((await owner.accounts.businessAddress.read()).company).toBe("Harbour Pilots and Tugs");
  const pilot = { firstName: "Jonas", lastName: "Reid", email: "jonas@harbour.example" };
  const hired = await owner.accounts.extensions.create({ body: { type: "User", contact: pilot } });
  expect((await owner.accounts.extensions.list().toArray()).map(({ name }) => name)).toEqual(["Ada Ferris", "Jonas Reid"]);

  expect((await accounts.businessAddress.read()).company).toBe("Tidewater Surveying");
  expect(await verdictOf(accounts.read({ accountId: id }))).toEqual([404, "CMN-102", "accountId"]);
  expect(await verdictOf(accounts.extensions.read({ extensionId: hired.id }))).toEqual([404, "CMN-102", "extensionId"]);
  expect((await numbers.pool.lookup({ npa: "503", nxx: "555", line: mainNumber.slice(-4) })).records).toEqual([]);
}
