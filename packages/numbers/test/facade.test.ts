import { facadeTests } from "@ringwright/contract";
import { createNumbers } from "@ringwright/numbers";
import * as operations from "../src/operations.gen.ts";

facadeTests({ create: createNumbers, operations });
