// What people of the merchant meet in the admin.

import { DESK, PHONE, accessible, check, equal, fits, journey, readable, soon } from "./lib.mjs";

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
        `${home}/connections/new?source=shopify`, `${home}/brands/maison-orlane/look`, `${home}/people`, `${home}/api-keys`, `${home}/log`,
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
}
