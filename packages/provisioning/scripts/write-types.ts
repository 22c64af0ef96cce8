import { writeFileSync } from "node:fs";
import { companyTypes } from "./company-types.ts";

writeFileSync(new URL("../src/company-types.gen.ts", import.meta.url), companyTypes());
