// Core's own operations, for the reason that core.contract.test.ts gives.
import * as operations from "@ringwright/core/service";
import { inputTests } from "../src/index.ts";

inputTests({ operations });
