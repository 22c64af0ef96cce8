// Core's own operations are tested here rather than in core: the harness is made with core, and core may not lean on it.
import * as operations from "@ringwright/core/service";
import { contractTests } from "../src/index.ts";

contractTests({ domain: "core", operations });
