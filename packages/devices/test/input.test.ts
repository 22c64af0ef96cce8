import { inputTests } from "@ringwright/contract";
import * as operations from "../src/operations.gen.ts";

inputTests({ operations });
