// Takes the pictures of the console that the documents show, in the light and in the dark:
// `pnpm --filter @ringwright/console-check picture`.
import { fileURLToPath } from "node:url";
import { chromiumFlags, findChromium } from "@ringwright/runtimes/find-chromium";
import { createSandbox } from "@ringwright/sandbox";
import { chromium } from "playwright-core";

const found = findChromium();
if ("missing" in found) throw new Error(found.missing);
await using sandbox = await createSandbox({ limits: "real" });
const { url } = await sandbox.listen();
const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
await page.goto(`${url}/`);
await page.getByText("Live", { exact: true }).waitFor();

const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
const call = (method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${url}/restapi/v1.0${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const mara = { firstName: "Mara", lastName: "Quist", jobTitle: "Surveyor", email: "mara.quist@tidewater.example" };
for (let count = 0; count < 8; count += 1) await call("GET", "/account/~/phone-number");
await call("GET", "/account/~/device/804111004");
await call("GET", "/account/~/emergency-locations");
await call("GET", "/account/~/extension/105");
await call("POST", "/account/~/extension", { type: "User", extensionNumber: "105", contact: mara });
await call("GET", "/account/~/extension?status=NotActivated");
await call("PUT", "/account/~/device/804111004", { name: "Front desk" });
await page.getByRole("listbox").getByText("updateDevice").click();
await page.getByRole("region", { name: "updateDevice" }).waitFor();
for (const colorScheme of ["light", "dark"] as const) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const path = fileURLToPath(new URL(`../../../docs/pictures/console-${colorScheme}.png`, import.meta.url));
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
}
await browser.close();
