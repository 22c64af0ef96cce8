import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Refused, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Results = Schemas["NumberParsingResults"];
type ResultsV2 = Schemas["NumberParsingResultsV2"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const example = (path: string, name: string): unknown => {
  const answer = sandbox.document.paths[`/restapi${path}`]?.["post"]?.responses["200"];
  const media = (answer as { content: Record<string, { examples: Record<string, { value: unknown }> }> }).content[
    "application/json"
  ];
  return JSON.parse(JSON.stringify(media?.examples[name]?.value).replaceAll("https://platform.ringcentral.com", sandbox.url));
};

describe("parsePhoneNumbers", () => {
  const call = (originalStrings: string[], query = "") =>
    admin.call<Results>("POST", `/v1.0/number-parser/parse${query}`, { body: { originalStrings } });
  const parse = async (text: string, query = "") => (await call([text], query)).body.phoneNumbers?.[0];

  test("reads the contract's example as the contract does", async () => {
    const { status, body } = await call(["(503) 555-0112", "1-844-555-0123"]);
    expect(status).toBe(200);
    expect(body).toEqual(example("/v1.0/number-parser/parse", "numbers"));
  });

  test("reads what stands behind a number", async () => {
    expect(await parse("+1 503 555 0112 ext. 102,,3#")).toMatchObject({
      e164: "+15035550112",
      subAddress: "102",
      dtmfPostfix: ",,3#",
    });
    expect(await parse("5035550112*102")).toMatchObject({ e164: "+15035550112", subAddress: "102" });
  });

  test("knows special numbers of the home country", async () => {
    expect(await parse("411")).toMatchObject({ special: true, dialable: "411", country: { isoCode: "US" } });
    expect(await parse("999", "?homeCountry=GB")).toMatchObject({ special: true });
    expect(await parse("999")).toEqual({ originalString: "999" });
  });

  test("says what to dial from home", async () => {
    expect(await parse("020 7946 0123", "?homeCountry=gb")).toMatchObject({
      areaCode: "20",
      subscriberNumber: "79460123",
      dialable: "02079460123",
      formattedInternational: "+44 20 7946 0123",
    });
    expect(await parse("+44 20 7946 0123")).toMatchObject({ dialable: "011442079460123", country: { isoCode: "GB" } });
  });

  test("says the digits alone where each carrier has its own to lead out of the country", async () => {
    expect(await parse("+15035550112", "?homeCountry=CL")).toMatchObject({ dialable: "15035550112" });
  });

  test("a number that exists abroad goes before one that may exist at home, unless home has priority", async () => {
    expect(await parse("4930123456")).toMatchObject({ country: { isoCode: "DE" }, e164: "+4930123456" });
    expect(await parse("4930123456", "?nationalAsPriority=true")).toMatchObject({ e164: "+14930123456" });
    expect(await parse("5035550112")).toMatchObject({ e164: "+15035550112" });
  });

  test("the user's own home country goes before the account's", async () => {
    sandbox.state.extensions.update("2719404004", { regionalSettings: { homeCountryId: "224" } });
    const { body } = await call(["020 7946 0123"]);
    expect(body.homeCountry).toMatchObject({ id: "224", isoCode: "GB" });
    expect(body.phoneNumbers?.[0]).toMatchObject({ e164: "+442079460123" });
  });

  test("says nothing of what is no number", async () => {
    expect((await call(["hello", ""])).body.phoneNumbers).toEqual([{ originalString: "hello" }, { originalString: "" }]);
  });

  test.each([
    ["a country that does not exist", ["1"], "?homeCountry=ZZ", [400, "CMN-101", "homeCountry"]],
    ["a priority that is none", ["1"], "?nationalAsPriority=maybe", [400, "CMN-101", "nationalAsPriority"]],
    ["too many texts", Array.from({ length: 65 }, () => "1"), "", [400, "CMN-101", "originalStrings"]],
    ["a text that is too long", ["1".repeat(65)], "", [400, "CMN-409", "originalStrings[0]"]],
  ])("refuses %s", async (_, texts, query, expected) => {
    expect(verdict(await call(texts, query))).toEqual(expected);
  });
});

describe("parsePhoneNumbersV2", () => {
  const call = (body: object) => admin.call<ResultsV2>("POST", "/v2/number-parser/parse", { body });
  const parse = async (text: string, context: object = {}, more: object = {}) =>
    (await call({ originalStrings: [text], contextSource: "Account", context, ...more })).body.results[0];

  test("reads the contract's example as the contract does", async () => {
    const { status, body } = await call({ originalStrings: ["(503) 555-0112", "102"], contextSource: "Account" });
    expect(status).toBe(200);
    expect(body).toEqual(example("/v2/number-parser/parse", "account"));
  });

  test("the default context has no country, so that numbers need their country code", async () => {
    const { body } = await call({ originalStrings: ["5035550112", "+15035550112", "102"] });
    expect(body.context).toMatchObject({
      country: null,
      brandId: null,
      maxExtensionNumberLength: 5,
      vanityPhoneNumbersAllowed: false,
    });
    expect(body.results.map(({ numberDetails }) => numberDetails?.status)).toEqual(["Invalid", "Valid", undefined]);
    expect(body.results[0]?.formats).toEqual([]);
    expect(body.results[2]?.formats?.[0]?.category).toBe("Extension");
  });

  test("a context of one's own goes before the source; null takes a value away", async () => {
    const context = { country: { isoCode: "US" }, defaultAreaCode: "503", maxExtensionNumberLength: null };
    const { body } = await call({ originalStrings: ["555-0112", "102"], context });
    expect(body.context).toMatchObject({
      country: { isoCode: "US", name: "United States", callingCode: "1" },
      defaultAreaCode: "503",
    });
    expect(body.results[0]?.formats?.[0]?.e164).toBe("+15035550112");
    expect(body.results[1]?.numberDetails).toEqual({ status: "Invalid" });
  });

  test("the context of an answer can be sent again", async () => {
    const { body } = await call({ originalStrings: ["102"], contextSource: "Account" });
    expect((await call({ originalStrings: ["102"], context: body.context })).body).toEqual(body);
  });

  test("letters count where vanity numbers are allowed", async () => {
    expect((await parse("1-844-555-TIDE"))?.formats?.[0]).toMatchObject({ category: "TollFree", e164: "+18445558433" });
    expect((await parse("1-844-555-TIDE", { vanityPhoneNumbersAllowed: false }))?.numberDetails).toEqual({ status: "Invalid" });
  });

  test("a number longer than extension numbers may be is none of them", async () => {
    expect((await parse("123456"))?.formats).toEqual([]);
    expect((await parse("123456", { maxExtensionNumberLength: 6 }))?.numberDetails).toEqual({ extensionNumber: "123456" });
  });

  test("emergencies go before people; the client may decide", async () => {
    expect(await parse("911")).toEqual({
      numberDetails: { specialService: { type: "Emergency", pattern: "911" } },
      formats: [{ category: null, dialable: "911", dialableExtended: "911" }],
    });
    const both = await parse("911", { conflictHandling: "Client" });
    expect(both?.formats?.map(({ category }) => category)).toEqual([null, "Extension"]);
    expect(both?.numberDetails).toMatchObject({ extensionNumber: "911", specialService: { type: "Emergency" } });
  });

  test("short codes are known where they are allowed", async () => {
    expect((await parse("123456", { shortCodesAllowed: true }))?.formats?.[0]).toMatchObject({ category: "ShortCode" });
    expect((await parse("12345", { shortCodesAllowed: true }))?.formats?.[0]).toMatchObject({ category: "Extension" });
  });

  test("short extension numbers get the site's code", async () => {
    const context = { siteCode: "12", shortExtensionNumberLength: 3 };
    const details = { siteCode: "12", shortExtensionNumber: "345", extensionNumber: "12345" };
    expect((await parse("345", context))?.numberDetails).toEqual(details);
    expect((await parse("12345", context))?.numberDetails).toEqual(details);
    expect((await parse("7777", context))?.numberDetails).toEqual({ extensionNumber: "7777" });
  });

  test("the account's source knows the code of the caller's site", async () => {
    sandbox.state.sites.update("2719701004", { code: "7" });
    sandbox.state.extensions.update("2719404004", { siteId: "2719701004" });
    expect((await parse("102"))?.numberDetails).toMatchObject({ siteCode: "7", extensionNumber: "7102" });
  });

  test("takes off what steers a call", async () => {
    expect(await parse("*67 (503) 555-0112")).toMatchObject({
      dialingDetails: { serviceCode: { dialing: "*67", pattern: "*67" } },
      numberDetails: { areaCode: "503" },
    });
    expect((await parse("*99"))?.dialingDetails).toEqual({ serviceCode: { dialing: "*99", pattern: null } });
    const outside = await parse("95035550112", { outboundCallPrefix: "9" });
    expect(outside).toMatchObject({ dialingDetails: { outboundCallPrefix: "9" }, formats: [{ e164: "+15035550112" }] });
    expect((await parse("9102", { outboundCallPrefix: "9" }))?.numberDetails).toEqual({ extensionNumber: "9102" });
    expect(await parse("9911", { outboundCallPrefix: "9" })).toMatchObject({
      dialingDetails: { outboundCallPrefix: "9" },
      numberDetails: { specialService: { type: "Emergency" } },
    });
  });

  test("the extended forms hold what stands behind the number", async () => {
    const result = await parse("503-555-0112 x102,,3");
    expect(result?.numberDetails).toMatchObject({ subAddress: "102", dtmfPostfix: ",,3" });
    expect(result?.formats?.[0]).toMatchObject({
      e164: "+15035550112",
      e164Extended: "+15035550112*102,,3",
      dialable: "+15035550112",
      dialableExtended: "+15035550112*102,,3",
    });
  });

  test("masked digits are seen where they are allowed", async () => {
    const { body } = await call({
      originalStrings: ["+1503555****"],
      context: { maskedPhoneNumbersAllowed: true },
    });
    expect(body.context).toMatchObject({ maskSymbol: "*", maskLength: 4 });
    expect(body.results[0]).toMatchObject({
      numberDetails: { areaCode: "503", subscriberNumber: "555****", probablyMasked: true, status: "Possible" },
      formats: [],
    });
  });

  test("a number that its plan does not have is possible at best", async () => {
    expect((await parse("+1 999 555 0112"))?.numberDetails?.status).toBe("Possible");
    expect((await parse("+1 503 555 01123456"))?.numberDetails).toEqual({ status: "Invalid" });
  });

  test("sends the parts that are wanted", async () => {
    const wanted = (part: string) => ({
      resultContent: { includeDialingDetails: false, includeNumberDetails: false, includeFormats: false, [part]: true },
    });
    const text = "*67 5035550112";
    expect(Object.keys((await parse(text, {}, wanted("includeDialingDetails"))) ?? {})).toEqual(["dialingDetails"]);
    expect(Object.keys((await parse(text, {}, wanted("includeNumberDetails"))) ?? {})).toEqual(["numberDetails"]);
    expect(Object.keys((await parse(text, {}, wanted("includeFormats"))) ?? {})).toEqual(["formats"]);
  });

  test.each([
    ["no texts", {}, [400, "CMN-100", "originalStrings"]],
    ["an empty list", { originalStrings: [] }, [400, "CMN-101", "originalStrings"]],
    ["a text that is too long", { originalStrings: ["1", "1".repeat(65)] }, [400, "CMN-409", "originalStrings[1]"]],
    [
      "a country that does not exist",
      { originalStrings: ["1"], context: { country: { isoCode: "ZZ" } } },
      [400, "CMN-101", "context.country.isoCode"],
    ],
    [
      "a calling code that does not exist",
      { originalStrings: ["1"], context: { country: { callingCode: "999" } } },
      [400, "CMN-101", "context.country.callingCode"],
    ],
    [
      "a prefix that is none",
      { originalStrings: ["1"], context: { outboundCallPrefix: "1" } },
      [400, "CMN-101", "context.outboundCallPrefix"],
    ],
  ])("refuses %s", async (_, body, expected) => {
    expect(verdict(await call(body))).toEqual(expected);
  });

  test.each([
    [
      "how many texts it takes",
      { originalStrings: Array.from({ length: 65 }, () => "1") },
      { errorCode: "CMN-101", parameterName: "originalStrings", parameterMaxItemCount: 64 },
    ],
    [
      "how long a text may be",
      { originalStrings: ["1".repeat(65)] },
      { errorCode: "CMN-409", parameterName: "originalStrings[0]", parameterValueLength: 64 },
    ],
    [
      "between what a number must be",
      { originalStrings: ["1"], context: { maxExtensionNumberLength: 10 } },
      { errorCode: "CMN-411", parameterName: "context.maxExtensionNumberLength", parameterRange: "1-9" },
    ],
  ])("says %s", async (_, body, expected) => {
    const answer = await admin.call<Schemas["NumberParserErrorEnvelope"]>("POST", "/v2/number-parser/parse", { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errors: [{ message: expect.any(String), ...expected }] });
  });
});

test("limits are told by the operations whose contract has members for them, and by no other", async () => {
  const body = { originalStrings: ["1".repeat(65)] };
  const { errors } = (await admin.call<Refused>("POST", "/v1.0/number-parser/parse", { body })).body;
  expect(Object.keys(errors[0] ?? {}).sort()).toEqual(["errorCode", "message", "parameterName"]);
});
