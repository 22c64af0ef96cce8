import { createAccounts } from "@ringwright/accounts";
import { facadeTests } from "@ringwright/contract";
import * as operations from "../src/operations.gen.ts";

facadeTests({ create: createAccounts, operations });
