import { describe, expect, it } from "vitest";
import type { ContractCall } from "../src/types/contract-calls.ts";
import { contractCalls } from "../src/types/contract-calls.ts";
import { readDiagnostics } from "../src/types/read-diagnostics.ts";
import { openapiFetchSource, ringwrightSource } from "../src/types/sources.ts";

const call: ContractCall = {
  operationId: "updateDevice",
  domain: "devices",
  method: "put",
  path: "/device/{deviceId}",
  pathValues: { deviceId: "1" },
  queryValues: {},
  headerValues: {},
  mediaType: "application/json",
  body: { name: "Desk" },
};

describe("the programs", () => {
  it("call the same operation with the same values", () => {
    expect(ringwrightSource([call])).toContain(`import { updateDevice } from "@ringwright/devices";`);
    expect(ringwrightSource([call])).toContain(`await updateDevice(client, {"deviceId":"1","body":{"name":"Desk"}});`);
    expect(openapiFetchSource([call])).toContain(
      `await devices.PUT("/device/{deviceId}", {"params":{"path":{"deviceId":"1"}},"body":{"name":"Desk"}});`,
    );
  });

  it("cannot leave a domain out unseen", () => {
    expect(() => ringwrightSource([{ ...call, domain: "faxes" }])).toThrow(/no package for the domain "faxes"/);
  });

  it("call every operation of the contract once", () => {
    const ids = contractCalls().map(({ operationId }) => operationId);
    expect(ids).toContain("readDevice");
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("readDiagnostics", () => {
  it("reads the compiler's figures", () => {
    const text =
      "Types:                        2070\nInstantiations:                548\nCheck time:                  0.18s\nTotal time:                  0.90s\n";
    expect(readDiagnostics(text)).toEqual({ instantiations: 548, types: 2070, checkSeconds: 0.18, totalSeconds: 0.9 });
  });

  it("says which figure is missing", () => {
    expect(() => readDiagnostics("Types: 3\n")).toThrow(/no "Instantiations"/);
  });
});
