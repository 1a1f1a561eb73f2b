// Pictures of the admin, for looking at: node admin_shot.mjs DEMO.JSON PATH OUT [WIDTH] [light|dark] [on|off] [ROLE]
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [, , demo, path, out, width = "1280", scheme = "light", script = "on", role = "owner"] = process.argv;
const { admin, base_url } = JSON.parse(readFileSync(demo, "utf8"));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--headless=new", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
});
const context = await browser.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script === "on" });
const page = await context.newPage();
if (role !== "none") {
  await page.goto(`${base_url}/admin/sign-in`);
  await page.fill("[name=email]", admin.people[role]);
  await page.fill("[name=password]", admin.password);
  await page.click("button.act");
}
for (const [at, one] of path.split(",").entries()) {
  await page.goto(base_url + one, { waitUntil: "load" });
  await page.waitForTimeout(200);
  await page.screenshot({ path: out.replace("%", String(at)), fullPage: true });
}
await browser.close();
