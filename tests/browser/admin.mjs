// What people of the merchant meet in the admin.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DESK, PHONE, accessible, check, equal, fits, journey, readable, soon } from "./lib.mjs";

const PROGRAM = process.env.DOORSTEP_TEST_PROGRAM ?? fileURLToPath(new URL("../../target/debug/doorstep", import.meta.url));

/** A server of nobody's yet, on fresh data: where it is (as the host it is known by), the code that it printed, and how it is ended. */
async function freshServer(host = "127.0.0.1") {
  const port = await new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  const data = mkdtempSync(join(tmpdir(), "doorstep-first-"));
  const base = `http://${host}:${port}`;
  const env = { ...process.env, DOORSTEP_PUBLIC_URL: base };
  const server = spawn(PROGRAM, ["serve", "--listen", `127.0.0.1:${port}`, "--data", data], { stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  server.stdout.on("data", (piece) => (said += piece));
  server.stderr.on("data", (piece) => (said += piece));
  const stop = async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
    rmSync(data, { recursive: true, force: true });
  };
  let code;
  try {
    await soon(20000, "the server prints no code", () => {
      if (server.exitCode !== null) throw new Error(`the server ended: ${said}`);
      code = said.match(/type this code:\s+(\S+)/)?.[1];
      return code;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, code, stop };
}

/** Who has a keyboard and nothing else: goes from one thing to the next until its name is the one that is looked for. */
class Typist {
  keys = 0;

  constructor(page) {
    this.page = page;
  }

  async press(key) {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  async to(name) {
    for (let tries = 0; tries < 120; tries += 1) {
      if (tries > 0) await this.press("Tab");
      const at = await this.page.evaluate(() => {
        const active = document.activeElement?.matches("a, button, input, select, textarea, summary") ? document.activeElement : null;
        const labels = [...(active?.labels ?? [])].map((label) => label.innerText);
        return [...labels, active?.getAttribute("aria-label") ?? "", active?.innerText ?? ""].join(" ").trim();
      });
      if (at.includes(name)) return;
    }
    throw new Error(`the keyboard does not reach “${name}” at ${this.page.url()}`);
  }

  async write(name, text) {
    await this.to(name);
    await this.press("ControlOrMeta+a");
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Presses something that leads to another page. */
  async go(name) {
    await this.to(name);
    const before = await this.page.evaluate(() => performance.timeOrigin);
    await this.press("Enter");
    await soon(8000, `“${name}” leads nowhere`, async () => {
      const now = await this.page.evaluate(() => document.readyState === "complete" && performance.timeOrigin).catch(() => false);
      return now && now !== before;
    });
  }
}

/** Adds the journeys of a demo. */
export function admin(demo) {
  const base = demo.need("base_url");
  const home = "/admin/m/maison-orlane";

  const signIn = async (page, role = "owner") => {
    await page.goto(`${base}/admin/sign-in`);
    await page.fill("[name=email]", demo.need("admin", "people", role));
    await page.fill("[name=password]", demo.need("admin", "password"));
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.includes("sign-in"));
  };

  const order = async (page) => {
    await page.goto(`${base}${home}/orders?stands=trouble`);
    return page.locator("tbody th a").first().getAttribute("href");
  };

  journey("admin: every page is accessible and fits, light and dark, phone and desk", async (visitor, note) => {
    visitor.expects(404);
    let seen = 0;
    for (const [width, colorScheme] of [[PHONE, "dark"], [DESK, "light"], [PHONE, "light"], [DESK, "dark"]]) {
      const page = await visitor.sits({ width, colorScheme });
      for (const path of ["/admin/sign-in", "/admin/forgot", "/admin/nowhere"]) {
        await page.goto(base + path);
        await fits(page, `${path} at ${width}`);
        await accessible(page, `${path} at ${width} in ${colorScheme}`);
      }
      await signIn(page);
      const paths = [
        "/admin/account", "/admin/account/second-factor", "/admin/merchants", `${home}/orders`, `${home}/orders?q=marl`, `${home}/orders?q=nobody-at-all`,
        await order(page), `${home}/parcels`, `${home}/inbox`, `${home}/inbox/codes`, `${home}/inbox/stuck`, `${home}/connections`,
        `${home}/connections/new?source=shopify`, `${home}/sending/mail`, `${home}/sending/sms`, `${home}/brands/maison-orlane/look`,
        `${home}/brands/maison-orlane/words/help`, `${home}/brands/maison-orlane/words/page`, `${home}/brands/maison-orlane/hosts`,
        `${home}/people`, `${home}/api-keys`, `${home}/data`, `${home}/privacy`, `${home}/privacy/shopper`, `${home}/log`, "/api",
        `${home}/setup`, `${home}/setup/brand`, `${home}/setup/shop`, `${home}/setup/carriers`, `${home}/setup/mail`, `${home}/setup/parcel`,
      ];
      await page.goto(`${base}${home}/connections`);
      paths.push(await page.locator("tbody th a").first().getAttribute("href"));
      for (const path of paths) {
        await page.goto(base + path);
        equal(await page.locator("h1").count(), 1, `number of h1 at ${path}`);
        await fits(page, `${path} at ${width}`);
        await accessible(page, `${path} at ${width} in ${colorScheme}`);
        seen += 1;
      }
      await page.context().close();
    }
    note(`${seen} looks at pages behind the door`);
  });

  journey("admin: an order is found while one types, and opened by keyboard", async (visitor) => {
    const page = await visitor.sits({ width: DESK });
    await signIn(page, "support");
    await page.goto(`${base}${home}/orders`);
    const first = await page.locator("tbody th a").first().innerText();
    await page.keyboard.press("/");
    equal(await page.evaluate(() => document.activeElement.name), "q", "what / leads to");
    await page.locator(".filters [name=q]").fill("marl");
    await soon(3000, "the list does not answer", async () => (await page.locator(".chips").innerText().catch(() => "")).includes("marl"));
    check(new URL(page.url()).searchParams.get("q") === "marl", "the address does not say what was typed");
    await page.locator("h1").click();
    await page.keyboard.press("j");
    const at = await page.evaluate(() => document.activeElement.textContent);
    check(/^MO-/.test(at), `j leads to ${at}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/orders\/[0-9a-f-]{36}/);
    check((await readable(page)).includes(at), "the order does not open");
    check(first !== "", "the list was empty");
  });

  journey("admin: a look is drafted, seen, published and taken back", async (visitor) => {
    const page = await visitor.sits({ width: 1440 });
    await signIn(page, "marketing");
    const here = `${base}${home}/brands/maison-orlane/look`;
    const shopper = await visitor.sits();
    const worn = async () => {
      await shopper.goto(demo.page("in_transit"));
      return shopper.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());
    };
    const before = await worn();
    await page.goto(here);
    await page.locator("[name=light-accent]").fill("#a3005c");
    await page.locator("[name=dark-accent]").fill("#a3005c");
    // The frame shows the draft by itself.
    await soon(6000, "the preview does not change", async () => {
      const frame = page.frameLocator("#preview");
      const accent = await frame.locator("html").evaluate((html) => getComputedStyle(html).getPropertyValue("--accent").trim()).catch(() => "");
      return accent !== "" && accent !== before;
    });
    equal(await worn(), before, "what shoppers see of a draft");
    await page.fill("[name=note]", "Raspberry");
    await page.click("button[name=publish]");
    await page.locator(".notice").waitFor();
    check((await page.locator(".notice").innerText()).includes("version 2"), "it does not say which version");
    const after = await worn();
    check(after !== before, "shoppers see the old look");
    await page.getByRole("button", { name: "Go back to it" }).first().click();
    await page.locator(".notice").waitFor();
    equal(await worn(), before, "after going back");
    // Typing calls off what was to go out by itself, and says so without a reload.
    await page.goto(here);
    await page.fill("[name=home_url]", "https://orlane.example/one");
    await page.getByRole("button", { name: "Keep the draft" }).click();
    await page.locator(".notice").waitFor();
    await page.fill("#at", "2031-05-01T09:00");
    await page.getByRole("button", { name: "Set the time" }).click();
    await page.locator("#stands", { hasText: "goes out on" }).waitFor();
    await page.fill("[name=home_url]", "https://orlane.example/two");
    await page.locator(".notice[data-kept]", { hasText: "set the time again" }).waitFor();
    equal(await page.locator("#stands", { hasText: "goes out on" }).count(), 0, "what it says of a time that is called off");
    // Two more changes in a row do not stand in each other's way.
    await page.fill("[name=home_url]", "https://orlane.example/three");
    await page.waitForTimeout(350);
    await page.fill("[name=home_url]", "https://orlane.example/four");
    await page.waitForTimeout(900);
    equal(await page.locator("#verdict").count(), 0, "refusals of what one typed oneself");
    await page.getByRole("button", { name: "Throw the draft away" }).click();
    await page.locator(".notice").waitFor();
  });

  journey("admin: keys move through a list, and are switched off by who strikes them by accident", async (visitor) => {
    const page = await visitor.sits({ width: DESK });
    await signIn(page);
    await page.goto(`${base}${home}/orders`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.name ?? "");
    await page.keyboard.press("j");
    const first = await focused();
    await page.keyboard.press("j");
    check(first.includes("/orders/") && (await focused()) !== first, "j does not move through the list");
    await page.keyboard.press("?");
    await page.locator("#keys[open]").waitFor();
    await page.locator("#keys-on").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("/");
    check((await focused()) !== "q", "a key works although keys are off");
    await page.locator("details.who summary").click();
    await page.getByRole("button", { name: "Keys", exact: true }).click();
    await page.locator("#keys-on").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    equal(await focused(), "q", "what / leads to");
  });

  journey("admin: without script the same works", async (visitor) => {
    const page = await visitor.sits({ width: PHONE, javaScriptEnabled: false });
    await signIn(page, "warehouse");
    await page.goto(`${base}${home}/orders`);
    await page.fill(".filters [name=q]", "marl");
    await page.getByRole("button", { name: "Show" }).click();
    check((await readable(page)).includes("“marl”"), "the search is not shown");
    await page.locator("tbody th a").first().click();
    await page.getByText("Write a note").waitFor();
    await page.fill("#note", "Packed twice");
    await page.getByRole("button", { name: "Keep it" }).click();
    check((await readable(page)).includes("Packed twice"), "the note is not there");
    visitor.expects(403);
    const answer = await page.goto(`${base}${home}/api-keys`);
    equal(answer.status(), 403, "what a warehouse gets of the keys");
  });

  journey("admin: a passkey signs in, with nothing typed", async (visitor, note) => {
    visitor.expects(422);
    const fresh = await freshServer("localhost");
    demo.origins.add(fresh.base);
    try {
      const page = await visitor.sits({ width: DESK });
      await page.goto(`${fresh.base}/admin`);
      const typed = { code: fresh.code, name: "Nora Haugen", email: "nora@tea-and-tin.example", password: "tent pegs under moss", shop: "Tea & Tin" };
      for (const [name, value] of Object.entries(typed)) {
        const field = page.locator(`[name=${name}]`);
        if ((await field.count()) > 0) await field.fill(value);
      }
      await page.locator("main form button").first().click();
      await page.waitForURL(/\/setup/);

      // A device that knows its owner, as Chromium plays it.
      const device = await page.context().newCDPSession(page);
      await device.send("WebAuthn.enable", { enableUI: false });
      const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
      const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", { options });
      await page.goto(`${fresh.base}/admin/account/passkeys/new`);
      check(!(await page.locator("[data-without-passkeys]").isVisible()), "the page says that there are no passkeys here");
      await fits(page, "new passkey");
      await accessible(page, "new passkey");
      await page.fill("[name=name]", "Nora’s laptop");
      await page.getByRole("button", { name: "Make the passkey" }).click();
      await page.waitForURL(/\/admin\/account$/);
      check((await readable(page)).includes("Nora’s laptop"), "the passkey is not in the list");
      // The device has one for this account: it makes no second.
      await page.goto(`${fresh.base}/admin/account/passkeys/new`);
      await page.getByRole("button", { name: "Make the passkey" }).click();
      await soon(5000, "nothing is said about the second", async () => (await page.locator(".passkey [role=alert]").innerText()).includes("already"));

      const out = async () => {
        await page.goto(`${fresh.base}/admin/account`);
        await page.locator("details.who summary").click();
        await page.getByRole("button", { name: "Sign out", exact: true }).click();
        await page.waitForURL(/sign-in/);
      };
      // While nobody touches the device, the page offers and waits; who calls it off is told, and can still type.
      await device.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: false });
      await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
      await out();
      const button = page.getByRole("button", { name: "Sign in with a passkey" });
      check(await button.isVisible(), "the door does not offer a passkey");
      await accessible(page, "the door");
      await device.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: true });
      await button.click();
      await soon(8000, "nothing is said when the owner was not known", async () => (await page.locator(".passkey [role=alert]").innerText()) !== "");
      equal(new URL(page.url()).pathname, "/admin/sign-in", "where a finger that is nobody's leads");

      await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
      const start = Date.now();
      await button.click();
      await page.waitForURL((url) => !url.pathname.includes("sign-in"));
      note(`in by a passkey after ${Date.now() - start} ms, with one press`);
      // Removed from the account it opens nothing, whatever the device says.
      await page.goto(`${fresh.base}/admin/account`);
      await page.getByRole("button", { name: "Remove" }).click();
      await device.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: false });
      await out();
      await device.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: true });
      await button.click();
      await soon(8000, "a removed passkey is not refused", async () => (await readable(page)).includes("not known here"));
      // Without script the door is as it was.
      const plain = await visitor.sits({ javaScriptEnabled: false });
      await plain.goto(`${fresh.base}/admin/sign-in`);
      check(!(await plain.locator("form.passkey").isVisible()), "without script there is a button that does nothing");
    } finally {
      await fresh.stop();
    }
  });

  journey("admin: from nothing to a page that moves, by keyboard alone", async (visitor, note) => {
    const began = performance.now();
    const fresh = await freshServer();
    demo.origins.add(fresh.base);
    try {
      const page = await visitor.sits({ width: DESK });
      await page.goto(`${fresh.base}/admin`);
      const typist = new Typist(page);
      await typist.write("Code from the server’s start", fresh.code);
      await typist.write("Your name", "Nora Haugen");
      await typist.write("Your e-mail address", "nora@tea-and-tin.example");
      await typist.write("Password", "tent pegs under moss");
      await typist.write("Your shop’s name", "Tea & Tin");
      await typist.press("Enter");
      await page.waitForURL(/\/setup/);
      if (!/setup\/brand/.test(page.url())) await typist.go("Go on");
      await typist.write("Name on the page", "Tea & Tin");
      await typist.go("Save and look");
      const preview = page.frameLocator("#preview");
      check((await preview.locator("body").innerText()).toLowerCase().includes("tea & tin"), "the preview does not wear the name");
      await typist.go("Go on");
      for (const step of ["shop", "carriers", "mail"]) {
        check(page.url().includes(step), `after ${page.url()} comes ${step}`);
        await typist.go("Pass over this for now");
      }
      await typist.go("Make the test order");
      const url = await page.locator("#page").innerText();
      const shopper = await visitor.sits();
      await shopper.goto(url);
      const words = () => shopper.locator("[data-live=hero]").innerText();
      const seen = [await words()];
      // Each step is a signed message to the webhook; the shopper's page is never loaded again.
      for (let steps = 0; (await page.locator(".onward button").count()) > 0; steps += 1) {
        check(steps < 12, "the way has no end");
        await typist.go((await page.locator(".onward button").first().innerText()).trim());
        await soon(8000, "the shopper's page does not move", async () => (await words()) !== seen.at(-1));
        seen.push(await words());
      }
      check(seen.length >= 4, `only ${seen.length} states were seen`);
      check(/delivered/i.test(seen.at(-1)), `at the end it says: ${seen.at(-1)}`);
      check((await readable(page)).includes("That was the whole way"), "the end is not told");
      // Progress is kept: what was passed over can be taken up again.
      await page.goto(`${fresh.base}/admin/m/tea-tin/setup`);
      const stands = await readable(page);
      check(/passed over|skipped/i.test(stands) || (await page.locator(".skipped").count()) === 3, "what was passed over is not told");
      note(`${seen.length} states, ${typist.keys} keys, ${Math.round((performance.now() - began) / 100) / 10} s`);
    } finally {
      await fresh.stop();
    }
  });

  journey("admin: each role does its own, and is refused the rest", async (visitor, note) => {
    const pages = {
      orders: `${home}/orders`, inbox: `${home}/inbox`, look: `${home}/brands/maison-orlane/look`, connections: `${home}/connections`,
      people: `${home}/people`, "api-keys": `${home}/api-keys`, mail: `${home}/sending/mail`, data: `${home}/data`, privacy: `${home}/privacy`, log: `${home}/log`,
    };
    const may = {
      owner: Object.keys(pages),
      manager: Object.keys(pages),
      support: ["orders", "inbox", "look", "connections", "people"],
      marketing: ["orders", "look", "people"],
      warehouse: ["orders", "people"],
      read_only: ["orders", "inbox", "look", "connections", "people"],
    };
    // What is changed by a form, and who may: the form is posted as a page of ours would post it.
    const acts = {
      [`${home}/api-keys`]: ["owner", "manager"],
      [`${home}/invitations`]: ["owner", "manager"],
      [`${home}/brands/maison-orlane/look`]: ["owner", "manager", "marketing"],
      [`${home}/inbox/replay-failed`]: ["owner", "manager", "support"],
      [`${home}/connections`]: ["owner", "manager"],
      [`${home}/sending/mail`]: ["owner", "manager"],
      [`${home}/privacy/retention`]: ["owner"],
      [`${home}/data/backup`]: ["owner"],
    };
    let refused = 0;
    for (const [role, allowed] of Object.entries(may)) {
      const page = await visitor.sits({ width: DESK });
      visitor.expects(403);
      await signIn(page, role);
      for (const [name, path] of Object.entries(pages)) {
        const answer = await page.goto(base + path);
        equal(answer.status(), allowed.includes(name) ? 200 : 403, `${name} for ${role}`);
        refused += answer.status() === 403 ? 1 : 0;
      }
      await page.goto(`${base}${home}/orders`);
      const named = await page.locator("nav.route a").allInnerTexts();
      check(named.includes("Inbox") === allowed.includes("inbox"), `the navigation of ${role}: ${named}`);
      const personal = (await readable(page)).includes("Marlene");
      const sees = !["marketing", "read_only"].includes(role);
      check(sees || !personal, `${role} sees who ordered`);
      for (const [path, roles] of Object.entries(acts)) {
        if (roles.includes(role)) continue;
        const token = page.locator("form[method=post] input[type=hidden]").first();
        const form = { [await token.getAttribute("name")]: await token.getAttribute("value") };
        const status = (await page.request.post(base + path, { form, maxRedirects: 0 })).status();
        equal(status, 403, `${path} posted by ${role}`);
        refused += 1;
      }
      await page.context().close();
    }
    note(`${refused} times refused`);
  });
}
