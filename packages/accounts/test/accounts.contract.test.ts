import { contractTests } from "@ringwright/contract";
import * as operations from "../src/operations.gen.ts";

contractTests({ domain: "accounts", operations });
