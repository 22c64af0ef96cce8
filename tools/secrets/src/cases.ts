import * as accounts from "@ringwright/accounts";
import * as service from "@ringwright/core/service";
import * as devices from "@ringwright/devices";
import * as numbers from "@ringwright/numbers";
import type { Cases } from "./case.ts";
import { browserCases } from "./cases/browser.ts";
import { contractCheckCases, harCases, proxyCases, recordingsCases } from "./cases/contract-check.ts";
import { coreCases } from "./cases/core.ts";
import { fleetCases, fleetTelemetryCases } from "./cases/fleet.ts";
import { generatedCases } from "./cases/generated.ts";
import { provisioningCases } from "./cases/provisioning.ts";
import { redisCases } from "./cases/redis.ts";
import { sandboxCases, sandboxCommandCases } from "./cases/sandbox.ts";
import { sandboxMswCases, sandboxTestingCases, sandboxVitestCases } from "./cases/sandbox-testing.ts";
import { fileTokenStoreCases, httpCases, openTelemetryCases, undiciCases } from "./cases/subpaths.ts";

/** The cases of all modules that users import, by entry. Of what is generated, they are found by themselves. */
export const casesByEntry: Readonly<Record<string, Cases>> = {
  "@ringwright/accounts": generatedCases(accounts),
  "@ringwright/contract-check": contractCheckCases,
  "@ringwright/contract-check/har": harCases,
  "@ringwright/contract-check/proxy": proxyCases,
  "@ringwright/contract-check/recordings": recordingsCases,
  "@ringwright/core": coreCases,
  "@ringwright/core/browser": browserCases,
  "@ringwright/core/file-token-store": fileTokenStoreCases,
  "@ringwright/core/http": httpCases,
  "@ringwright/core/opentelemetry": openTelemetryCases,
  "@ringwright/core/service": generatedCases(service),
  "@ringwright/core/undici": undiciCases,
  "@ringwright/devices": generatedCases(devices),
  "@ringwright/fleet": fleetCases,
  "@ringwright/fleet/opentelemetry": fleetTelemetryCases,
  "@ringwright/numbers": generatedCases(numbers),
  "@ringwright/provisioning": provisioningCases,
  "@ringwright/redis": redisCases,
  "@ringwright/sandbox": sandboxCases,
  "@ringwright/sandbox/command": sandboxCommandCases,
  "@ringwright/sandbox/msw": sandboxMswCases,
  "@ringwright/sandbox/testing": sandboxTestingCases,
  "@ringwright/sandbox/vitest": sandboxVitestCases,
};
