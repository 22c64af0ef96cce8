export type { CompanyFile, LeaversPolicy } from "./company-file.ts";
export { CompanyFileError, type CompanyFileProblem } from "./company-file-error.ts";
export type {
  LeaversAction,
  LeaversAssets,
  Person,
  PersonAddress,
  PersonEmergency,
  PersonForwarding,
  PersonForwardingType,
  PersonKey,
  PersonName,
  PersonNumber,
  PersonNumberArea,
  PersonNumberWord,
  PersonPhone,
  PersonPhoneChoice,
  PersonPhoneWord,
  PersonStatus,
  PersonType,
} from "./company-types.gen.ts";
export { type CompanyFileBytes, parseCompanyFile } from "./parse-company-file.ts";
export { readCompanyFile } from "./read-company-file.ts";
export { companyFileSchema } from "./schema.ts";
