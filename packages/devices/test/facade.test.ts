import { facadeTests } from "@ringwright/contract";
import { createDevices } from "@ringwright/devices";
import * as operations from "../src/operations.gen.ts";

facadeTests({ create: createDevices, operations });
