import { readFileSync } from "node:fs";
import contract from "@ringwright/spec/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { companyTypes } from "../scripts/company-types.ts";
import { mostPerPage } from "../src/account/reading.ts";
import { companyFileSchema } from "../src/index.ts";

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

const file = new URL("../company-file.schema.json", import.meta.url);
const definitions = companyFileSchema["$defs"] as Readonly<Record<string, Schema>>;
const schemas = contract.components.schemas as unknown as Readonly<Record<string, Schema>>;

function resolve(schema: Schema | undefined): Schema {
  const { $ref, ...own } = schema ?? {};
  if ($ref === undefined) return own;
  const [, , ...path] = $ref.split("/");
  const [first = "", second = "", third = ""] = path;
  const found = first === "schemas" ? schemas[second] : definitions[first];
  return { ...resolve(third === "" ? found : found?.properties?.[third]), ...own };
}

/** A member of a type of the contract, wherever its parts are. */
function contractMember(type: string, member: string): Schema {
  const all = [schemas[type] ?? {}, ...(schemas[type]?.allOf ?? [])].map(resolve);
  const found = all.map(({ properties }) => properties?.[member]).filter((its) => its !== undefined);
  expect(found, `${type}.${member}`).toHaveLength(1);
  return resolve(found[0]);
}

function ownMember(type: string, member: string): Schema {
  const found = definitions[type]?.properties?.[member];
  expect(found, `${type}.${member}`).toBeDefined();
  return resolve(found);
}

const limits = ({ format, pattern, minLength, maxLength }: Schema): object => ({ format, pattern, minLength, maxLength });
const lengths = ({ maxLength }: Schema): object => ({ maxLength });

test("the schema is one of draft 2020-12, and the one that the package has as a file", () => {
  const ajv = new Ajv2020();
  ajv.addVocabulary(["errorMessage"]);
  expect(ajv.validateSchema(companyFileSchema), ajv.errorsText()).toBe(true);
  expect(companyFileSchema).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

test("each member has a title and a description for editors, and a sentence for who got it wrong", () => {
  const members = [companyFileSchema as Schema, ...Object.values(definitions)]
    .flatMap((schema) => [schema, ...Object.values(schema.properties ?? {})])
    .filter((schema) => schema.title !== "Schema")
    .map(resolve);
  expect(members.length).toBeGreaterThan(50);
  const withoutSentence = members
    .filter((its) => !(its as { errorMessage?: string }).errorMessage)
    .map(({ enum: words }) => words);
  expect(members.filter(({ title, description }) => !title || !description)).toEqual([]);
  // These are parts of a choice, whose own sentence names them.
  expect(withoutSentence).toEqual([["keep", "inventory", "none"], ["own", "company", "blocked", "location"], ["always"]]);
});

test("the types are those of the schema", () => {
  expect(readFileSync(new URL("../src/company-types.gen.ts", import.meta.url), "utf8")).toBe(companyTypes());
});

test.each([
  ["Person", "email", "ContactDetails", "email"],
  ["Person", "extensionNumber", "ExtensionChanges", "extensionNumber"],
  ["PersonNumberArea", "area", "LineNumberByAreaCode", "preferredAreaCode"],
])("the limits of %s.%s are those of the contract's %s.%s", (type, member, contractType, contractName) => {
  expect(limits(ownMember(type, member))).toEqual(limits(contractMember(contractType, contractName)));
});

test.each([
  ["PersonName", "first", "ContactDetails", "firstName"],
  ["PersonName", "last", "ContactDetails", "lastName"],
  ["Person", "department", "ContactDetails", "department"],
  ["Person", "jobTitle", "ContactDetails", "jobTitle"],
  ["PersonAddress", "street", "PostalAddress", "street"],
  ["PersonAddress", "street2", "PostalAddress", "street2"],
  ["PersonAddress", "city", "PostalAddress", "city"],
  ["PersonAddress", "state", "PostalAddress", "state"],
  ["PersonAddress", "zip", "PostalAddress", "zip"],
  ["PersonAddress", "country", "PostalAddress", "country"],
  ["PersonForwarding", "label", "ForwardingNumberCreation", "label"],
])("%s.%s is as long as the contract's %s.%s may be", (type, member, contractType, contractName) => {
  const its = contractMember(contractType, contractName);
  expect(its.maxLength).toBeGreaterThan(0);
  expect(lengths(ownMember(type, member))).toEqual(lengths(its));
});

test("a number is in E.164 as the contract has it", () => {
  expect(limits(definitions["E164"] ?? {})).toEqual(limits(schemas["E164PhoneNumber"] ?? {}));
});

test("an address has the members that the contract's has, and needs the same", () => {
  const { properties = {}, required } = schemas["PostalAddress"] ?? {};
  expect(Object.keys(definitions["PersonAddress"]?.properties ?? {})).toEqual(Object.keys(properties));
  expect(definitions["PersonAddress"]?.required).toEqual(required);
});

test("a status is one that an update may ask for", () => {
  expect(definitions["PersonStatus"]?.enum).toEqual(schemas["ExtensionUpdateStatus"]?.enum);
});

test("a type is one that is made or changed into, and all that are users are there", () => {
  const made = new Set([schemas["ExtensionCreationType"], schemas["ExtensionUpdateType"]].flatMap((its) => its?.enum ?? []));
  const people = [...made].filter((type) => type.endsWith("User") || type === "Limited");
  expect(definitions["PersonType"]?.enum?.toSorted()).toEqual(people.toSorted());
});

test("as many custom fields as the contract has", () => {
  expect(ownMember("Person", "customFields").maxProperties).toBe(contractMember("ExtensionChanges", "customFields").maxItems);
});

test("forwarding numbers are of kinds that the contract has, and ten at most", () => {
  const known = schemas["ForwardingNumberType"]?.enum ?? [];
  expect(definitions["PersonForwardingType"]?.enum?.filter((type) => !known.includes(type))).toEqual([]);
  const path = contract.paths["/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"];
  expect(path.post.description).toContain("ten numbers at most: one each for home, mobile and work");
  expect(ownMember("Person", "forwarding").maxItems).toBe(10);
});

test("a reference is of a kind that the contract has", () => {
  expect(ownMember("Person", "reference").description).toContain("CustomerDirectoryId");
  expect(contractMember("ExternalReference", "type").enum).toContain("CustomerDirectoryId");
});

test("what is shown is chosen for the features that the contract has, and so are the days and the events", () => {
  const membersOf = (type: string): string[] => Object.keys(definitions[type]?.properties ?? {});
  expect(membersOf("CallerIdChoices")).toEqual(["devices", ...(schemas["CallerIdFeature"]?.enum ?? [])]);
  expect(membersOf("WeeklyHours")).toEqual(Object.keys(schemas["WeeklyRanges"]?.properties ?? {}));
  const known = Object.keys(schemas["NotificationChoices"]?.properties ?? {});
  expect(membersOf("Notifications").filter((member) => !known.includes(member))).toEqual([]);
  const [from, to] = [contractMember("TimeRange", "from").pattern, contractMember("TimeRange", "to").pattern];
  expect(definitions["DayHours"]?.items?.pattern).toBe(`${from?.slice(0, -1)}-${to?.slice(1)}`);
});

test("a site's code and the numbers of text messages are as the contract has them", () => {
  expect(limits(ownMember("Site", "code"))).toEqual(limits(schemas["SiteCode"] ?? {}));
  const numbers = contractMember("NotificationChoices", "smsPhoneNumbers");
  expect(ownMember("Notifications", "smsPhoneNumbers")).toMatchObject({ minItems: 1, maxItems: 10, uniqueItems: true });
  expect(numbers).toMatchObject({ minItems: 1, maxItems: 10, uniqueItems: true });
});

test("what is a default is of people, too", () => {
  const people = Object.keys(definitions["Person"]?.properties ?? {});
  const defaults = Object.keys(definitions["Defaults"]?.properties ?? {});
  expect(defaults.filter((member) => !people.includes(member))).toEqual([]);
});

test("a page is as large as the contract lets it be", () => {
  expect(contract.components.parameters.PerPage.schema.maximum).toBe(mostPerPage);
});
