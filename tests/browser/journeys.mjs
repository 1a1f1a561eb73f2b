// What a person meets in a browser. `node journeys.mjs DEMO.json [PART OF A NAME]`; needs a fresh `doorstep demo --no-live`.
//
// The journeys run in their order: those at the end move a parcel, and use up the look-ups of this address.

import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import ICAL from "ical.js";
import { admin } from "./admin.mjs";
import { withoutScript, words } from "./checks.mjs";
import { Demo, DESK, PHONE, SMALL, accessible, ask, check, equal, fits, journey, readable, runAll, sleep, soon } from "./lib.mjs";

const [file, part] = process.argv.slice(2);
if (!file) {
  console.error("node journeys.mjs DEMO.json [PART OF A NAME]");
  process.exit(2);
}
const demo = new Demo(file);
// The everyday orders are there to fill lists: the first of them stands for all.
const pages = Object.entries(demo.pages ?? {}).filter(([key]) => !/^everyday_/.test(key));
const inEnglish = (url) => `${url}?lang=en`;
const inGerman = (url) => `${url}?lang=de`;

/** The status figure's text: it says in words which state the drawing shows. */
/** What is drawn, whatever it is called: of delivered parcels the name says where they were left. */
const figure = (page) => page.locator("svg.fig.wide").innerHTML();

const says = (text, words) => text.includes(words);

// --- every page ---

journey("the demo has a page for every state", async () => {
  const states = [
    "ordered", "pre_transit", "in_transit", "customs", "out_for_delivery", "available_for_pickup", "attempted_delivery", "delivered", "exception",
    "return_to_sender", "returned", "cancelled", "expired", "unknown", "late", "split", "part_cancelled", "corrected", "lost",
  ];
  const missing = states.filter((state) => !demo.pages?.[state]);
  check(missing.length === 0, `demo.json has no page for ${missing.join(", ")}`);
});

pages.forEach(([key, url], index) => {
  // Opens in its brand, fits every width, is accessible, keeps its own policy.
  journey(`page ${key}`, async (visitor) => {
    const brand = await demo.brandOf(url);
    const page = await visitor.sits();
    const answer = await page.goto(url);
    equal(answer.status(), 200, "status");
    equal(await page.locator("h1").count(), 1, "number of h1");
    check((await page.locator("h1").innerText()).trim() !== "", "the h1 is empty");
    check((await page.title()).trim() !== "", "the title is empty");
    check(/^[a-z]{2}(-|$)/.test((await page.locator("html").getAttribute("lang")) ?? ""), "html has no lang");
    check(says(await page.locator("header").first().textContent(), brand.name ?? ""), `the header does not name ${brand.name}`);

    const { sheets, scripts, attributes, accent } = await page.evaluate(() => ({
      sheets: [...document.styleSheets].map((sheet) => sheet.href ?? "inline"),
      scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
      attributes: document.querySelectorAll("[style]").length,
      accent: getComputedStyle(document.documentElement).getPropertyValue("--accent").trim(),
    }));
    equal(sheets.join(), "inline", "style sheets");
    equal(scripts, 1, "scripts");
    equal(attributes, 0, "style attributes");
    check(accent !== "", "the brand's style is not applied: --accent is empty");

    await fits(page, `light at ${PHONE} px`);
    await accessible(page, `light at ${PHONE} px`);
    for (const width of [SMALL, DESK]) {
      await page.setViewportSize({ width, height: 844 });
      await fits(page, `light at ${width} px`);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    for (const width of [SMALL, PHONE, DESK]) {
      await page.setViewportSize({ width, height: 844 });
      await fits(page, `dark at ${width} px`);
      // Each third page, so that the whole stays quick: the brands' colours are the same on all.
      if (index % 3 === 0 && width !== SMALL) await accessible(page, `dark at ${width} px`);
    }
    if (index % 3 === 0) {
      await page.emulateMedia({ colorScheme: "light" });
      await accessible(page, `light at ${DESK} px`);
    }
    // German words are long.
    await page.setViewportSize({ width: SMALL, height: 844 });
    await page.goto(inGerman(url));
    await fits(page, `German at ${SMALL} px`);
  });
});

// --- brands ---

journey("a page of one brand does not open on the other's host", async (visitor) => {
  for (const [key, url] of pages) {
    const owner = await demo.brandOf(url);
    for (const brand of demo.brands) {
      const { status } = await ask(demo.onHost(url, brand));
      equal(status, brand === owner ? 200 : 404, `${key} on ${brand.host}`);
    }
  }
  // And once with a real browser, which finds the host by itself.
  const [, url] = pages[0];
  const page = await visitor.sits();
  equal((await page.goto(demo.onHost(url, await demo.brandOf(url)))).status(), 200, "status in the browser");
});

journey("the brands look different", async (visitor) => {
  const looks = [];
  for (const brand of demo.brands) {
    let url;
    for (const [, candidate] of pages) if (!url && (await demo.brandOf(candidate)) === brand) url = candidate;
    check(url, `no page belongs to ${brand.slug}`);
    const page = await visitor.sits();
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    looks.push(
      await page.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const date = getComputedStyle(document.querySelector("h1 time, h1 .date, h1"));
        const token = (name) => root.getPropertyValue(name).trim();
        return {
          "font of the date": date.fontFamily,
          "font of the text": getComputedStyle(document.body).fontFamily,
          "size of the date": date.fontSize,
          ground: root.backgroundColor,
          accent: token("--accent"),
          radius: token("--radius"),
          layout: document.documentElement.className,
          loaded: [...document.fonts].filter((font) => font.status === "loaded").length > 0,
          scheme: token("--scheme"),
        };
      }),
    );
    const light = looks.at(-1).ground;
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    // A brand may be dark, or light, at all hours.
    equal(light !== dark, looks.at(-1).scheme === "light dark", `${brand.slug} has another ground in the dark (${light}, ${dark})`);
  }
  check(looks.every((look) => look.loaded), "a brand's fonts were not loaded");
  for (const [at, one] of looks.entries()) {
    for (const other of looks.slice(at + 1)) {
      for (const trait of ["font of the date", "font of the text", "ground", "accent", "layout"]) {
        check(one[trait] !== other[trait], `${trait} is the same in two brands: ${one[trait]}`);
      }
    }
  }
});

// --- without script, by keyboard, on paper ---

journey("without script the same words are there, and what is folded opens", async (visitor) => {
  const [plain, scripted] = [await visitor.sits({ javaScriptEnabled: false }), await visitor.sits()];
  let opened = 0;
  for (const key of ["in_transit", "split", "delivered", "available_for_pickup"]) {
    const url = demo.page(key);
    await scripted.goto(url);
    const wrong = await withoutScript(scripted, plain, url, await words(scripted));
    check(wrong.length === 0, `${key}: ${wrong}`);
    const fold = plain.locator("summary:visible").first();
    if ((await fold.count()) === 0) continue;
    const before = (await readable(plain)).length;
    await fold.click();
    check((await readable(plain)).length > before, `${key}: what is folded did not open`);
    opened += 1;
  }
  check(opened > 0, "no page had anything folded");
});

journey("the keyboard reaches everything, and one sees where one is", async (visitor) => {
  const page = await visitor.sits();
  await page.goto(inEnglish(demo.page("out_for_delivery")));
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  equal(await skip.getAttribute("href"), "#main", "the first stop of the Tab key");
  const box = await skip.boundingBox();
  check(box && box.y >= 0 && box.height > 10, "the skip link cannot be seen when it has the focus");
  const links = await page.locator("a[href]:visible, summary:visible, button:visible, input:visible").count();
  const stops = new Set();
  for (let i = 0; i < links + 5; i += 1) {
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const style = getComputedStyle(at);
      return { what: at.outerHTML.slice(0, 120), ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 };
    });
    if (stop) {
      check(stop.ring, `no focus ring on ${stop.what}`);
      stops.add(stop.what);
    }
    await page.keyboard.press("Tab");
  }
  check(stops.size >= links, `the Tab key reached ${stops.size} of ${links} links and buttons`);
});

journey("an order prints on one sheet", async (visitor) => {
  const page = await visitor.sits();
  for (const key of ["in_transit", "split"]) {
    await page.goto(demo.page(key));
    await page.emulateMedia({ media: "print" });
    const code = page.locator("img.qr");
    await soon(3000, `${key}: the code is not on the printed page`, () => code.evaluate((image) => image.complete && image.naturalWidth > 0));
    const { width } = await code.boundingBox();
    check(width >= 76, `${key}: the code is ${width} px wide, less than 2 cm`);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format, margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } })).toString("latin1");
      equal((pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length, 1, `sheets of ${format} for ${key}`);
    }
  }
});

// --- taken along ---

journey("another's parser reads every calendar", async (_, note) => {
  let entries = 0;
  for (const [key, url] of pages) {
    const answer = await ask(`${url}/calendar.ics?lang=de`);
    equal(answer.status, 200, `${key}: status`);
    const calendar = new ICAL.Component(ICAL.parse(answer.text));
    equal(calendar.name, "vcalendar", `${key}: component`);
    equal(calendar.getFirstPropertyValue("refresh-interval").toString(), "PT1H", `${key}: pace`);
    for (const component of calendar.getAllSubcomponents("vevent")) {
      const event = new ICAL.Event(component);
      const [from, to] = [event.startDate, event.endDate];
      check(event.uid && event.summary && event.description, `${key}: an entry is empty`);
      check(Number.isInteger(event.sequence) && event.sequence >= 0, `${key}: revision ${event.sequence}`);
      equal(from.isDate, to.isDate, `${key}: days or times`);
      check(from.isDate ? to.compare(from) > 0 : to.compare(from) >= 0, `${key}: ends ${to} before it begins ${from}`);
      equal(component.getFirstPropertyValue("transp"), "TRANSPARENT", `${key}: free or busy`);
      check(component.getFirstPropertyValue("dtstamp").zone === ICAL.Timezone.utcTimezone, `${key}: DTSTAMP is not UTC`);
      entries += 1;
    }
  }
  check(entries >= pages.length / 2, `only ${entries} entries on ${pages.length} pages`);
  note(`${entries} entries`);
});

// --- languages ---

/** Our English sentences and labels that differ in German and are long enough not to be someone else's words. */
function englishOfOurs() {
  const read = (language) => {
    const folder = new URL(`../../templates/locales/${language}/`, import.meta.url);
    const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));
    const messages = lines.map((line) => /^([a-z][\w-]*) = ([^{]+)$/.exec(line)).filter(Boolean);
    return new Map(messages.map(([, key, words]) => [key, words.trim()]));
  };
  const [english, german] = [read("en"), read("de")];
  return [...english].filter(([key, words]) => words.includes(" ") && words.length >= 10 && german.get(key) !== words).map(([, words]) => words);
}

/** The page's own words: without the carrier's, and without the names of other languages. */
const ownWords = (page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true);
    for (const other of body.querySelectorAll(".said, [lang]")) other.remove();
    const labels = [...body.querySelectorAll("[aria-label]")].map((each) => each.getAttribute("aria-label"));
    return `${document.title} ${body.textContent} ${labels.join(" ")}`.replace(/\s+/g, " ");
  });

const ENGLISH_DATES = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|June|July|October|December|Yesterday|Tomorrow)\b/;

async function isGerman(page, where, ours) {
  equal(await page.locator("html").getAttribute("lang"), "de", `${where}: lang of html`);
  const words = await ownWords(page);
  const left = ours.filter((english) => words.includes(english.replace(/\s+/g, " ")));
  check(left.length === 0, `${where}: English words are left: ${left.map((each) => `“${each}”`).join(", ")}`);
  const date = ENGLISH_DATES.exec(words);
  check(!date, `${where}: an English date is left: ${date?.[0]}`);
}

journey("asked for German, every page speaks it", async (visitor) => {
  const ours = englishOfOurs();
  check(ours.includes("Skip to your order"), "the English words could not be read from templates/locales");
  const page = await visitor.sits();
  for (const [key, url] of pages) {
    await page.goto(inGerman(url));
    await isGerman(page, key, ours);
    await page.goto(inEnglish(url));
    equal(await page.locator("html").getAttribute("lang"), "en", `${key} in English: lang of html`);
  }
});

journey("a page without a language of its own speaks the browser's", async (visitor, note) => {
  const ours = englishOfOurs();
  const [german, english] = [await visitor.sits({ locale: "de-DE" }), await visitor.sits({ locale: "en-GB" })];
  await german.goto(demo.need("lookup", "url"));
  await isGerman(german, "look-up", ours);
  await english.goto(demo.need("lookup", "url"));
  equal(await english.locator("html").getAttribute("lang"), "en", "look-up in an English browser: lang of html");
  let follows = 0;
  for (const [, url] of pages) {
    const [inGermany, inBritain] = await Promise.all(["de-DE,de", "en-GB,en"].map((header) => ask(url, { headers: { "accept-language": header } })));
    follows += /<html lang="de"/.test(inGermany.text) && /<html lang="en"/.test(inBritain.text) ? 1 : 0;
  }
  note(follows > 0 ? `${follows} sample pages follow the browser; the others have their order's language` : "all sample orders have a language of their own");
});

// --- bytes and headers ---

journey("compressed answers open to the same bytes, and one page is one small answer", async (_, note) => {
  const sizes = [];
  for (const [key, url] of pages) {
    const [plain, gzip, brotli] = await Promise.all(["identity", "gzip", "br"].map((coding) => ask(url, { headers: { "accept-encoding": coding } })));
    equal(plain.headers["content-encoding"], undefined, `${key} plain: content-encoding`);
    equal(gzip.headers["content-encoding"], "gzip", `${key} by gzip: content-encoding`);
    equal(brotli.headers["content-encoding"], "br", `${key} by brotli: content-encoding`);
    check(gunzipSync(gzip.bytes).equals(plain.bytes), `${key}: gzip opens to other bytes`);
    check(brotliDecompressSync(brotli.bytes).equals(plain.bytes), `${key}: brotli opens to other bytes`);
    check(/accept-encoding/i.test(brotli.headers.vary ?? ""), `${key}: Vary does not name Accept-Encoding`);
    check(!/<link[^>]+stylesheet/i.test(plain.text), `${key}: a style sheet is fetched apart`);
    sizes.push([key, brotli.bytes.length]);
  }
  const size = Object.fromEntries(sizes);
  demo.page("split");
  const [largest, most] = sizes.sort((a, b) => b[1] - a[1])[0];
  note(`split: ${size.split} bytes with its CSS, by brotli; the largest page is ${largest} with ${most}`);
  // With its map. Without one, no page may have more than 14 kB: that is asserted where maps can be left out.
  check(size.split <= 20_480, `split has ${size.split} bytes, and may have 20480`);
  check(most <= 20_480, `${largest} has ${most} bytes, and may have 20480`);
});

journey("what is known is not sent again", async () => {
  const url = demo.page("split");
  for (const coding of ["identity", "gzip", "br"]) {
    const first = await ask(url, { headers: { "accept-encoding": coding } });
    check(first.headers.etag, `${coding}: no ETag`);
    const again = await ask(url, { headers: { "accept-encoding": coding, "if-none-match": first.headers.etag } });
    equal(again.status, 304, `${coding}: status of the second request`);
    equal(again.bytes.length, 0, `${coding}: bytes of the second answer`);
    equal((await ask(url, { headers: { "if-none-match": '"other"' } })).status, 200, "status for an unknown tag");
  }
});

journey("headers keep the link and the page safe", async () => {
  const own = demo.onHost("/track", demo.brands[0]);
  const places = [demo.page("in_transit"), demo.need("lookup", "url"), own, new URL("/not/a/page", demo.base).href];
  for (const url of places) {
    const { headers } = await ask(url);
    const policy = headers["content-security-policy"] ?? "";
    check(/default-src 'none'/.test(policy), `${url}: no strict Content-Security-Policy: ${policy}`);
    check(!/unsafe-inline|unsafe-eval|\*|https?:/.test(policy), `${url}: a lax Content-Security-Policy: ${policy}`);
    check(/frame-ancestors 'none'/.test(policy), `${url}: may be framed`);
    equal(headers["referrer-policy"], "no-referrer", `${url}: Referrer-Policy`);
    equal(headers["x-content-type-options"], "nosniff", `${url}: X-Content-Type-Options`);
    check(!/public/.test(headers["cache-control"] ?? "") && headers["cache-control"], `${url}: Cache-Control is ${headers["cache-control"]}`);
  }
});

journey("a page that does not exist says so in the brand, and leads to the look-up", async (visitor) => {
  visitor.expects(404);
  for (const brand of demo.brands) {
    const page = await visitor.sits();
    for (const path of ["/no/such/page", "/t/AAAAAAAAAAAAAAAAAAAAAA"]) {
      equal((await page.goto(demo.onHost(path, brand))).status(), 404, `status of ${path}`);
      check(says(await page.locator("header").first().textContent(), brand.name ?? ""), `${path} on ${brand.host} does not name ${brand.name}`);
      await fits(page, path);
    }
    await accessible(page, `404 of ${brand.slug}`);
    await page.locator("main a[href='/track']").click();
    await page.waitForURL("**/track");
    check((await page.locator("form").count()) === 1, "the link does not lead to the look-up's form");
  }
});

// --- what a link shows ---

journey("the address takes a second factor, without script, and is locked again", async (visitor) => {
  const { page: own, url, postcode, email } = demo.need("unlock");
  visitor.expects(422);
  const secrets = [email, postcode];
  const page = await visitor.sits({ javaScriptEnabled: false });
  let pageText = await page.goto(own).then(() => page.content());
  const tells = () => secrets.filter((secret) => says(pageText, secret)).join();
  equal(tells(), "", "what the page tells of the address");
  await page.locator(`a[href^="${new URL(url).pathname}"]`).click();
  const send = async (fields) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
    await page.locator("main form button").first().click();
  };
  await send({ postcode, person: "someone.else@example.org" });
  equal((await page.locator("[role=alert]").count()), 1, "answers to a wrong address");
  equal(new URL(page.url()).pathname, new URL(url).pathname, "where a wrong address leads");
  await send({ person: email });
  equal(new URL(page.url()).pathname, new URL(own).pathname, "where the right one leads");
  pageText = await page.content();
  equal(tells(), secrets.join(), "what the unlocked page tells of the address");
  const elsewhere = await visitor.sits();
  pageText = await elsewhere.goto(own).then(() => elsewhere.content());
  equal(tells(), "", "what another browser is told");
  await page.locator("form[action*='/lock'] button").click();
  pageText = await page.content();
  equal(tells(), "", "what the page tells after it was locked");
});

journey("the shopper makes a gift link and takes it back", async (visitor) => {
  const { page: own, url, postcode, email } = demo.need("unlock");
  visitor.expects(410);
  const page = await visitor.sits();
  await page.goto(url);
  for (const width of [SMALL, PHONE, DESK]) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page, `the second factor at ${width} px`);
  }
  await accessible(page, "the second factor");
  await page.setViewportSize({ width: PHONE, height: 844 });
  await page.locator("input[name=postcode]").fill(postcode);
  await page.locator("input[name=person]").fill(email);
  await page.locator("main form button").first().click();
  await accessible(page, "an unlocked page");
  const items = await page.locator(".items .name").allInnerTexts();
  check(items.length > 0, "the sample order shows no items, so there is nothing to hide");
  await page.locator(`a[href^="${new URL(own).pathname}/links"]`).click();
  await page.locator("input[name=from]").fill("Aunt Zoë");
  await page.locator("form:has(input[name=from]) button").click();
  const gift = page.locator(".shared li", { hasText: "Aunt Zoë" });
  for (const width of [SMALL, DESK]) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page, `links for others at ${width} px`);
  }
  await accessible(page, "links for others");
  const address = await gift.locator("a").getAttribute("href");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await gift.locator("[data-pass-on=copy]").click();
  await page.locator("[role=status]:not(:empty)").waitFor();
  equal(await page.evaluate(() => navigator.clipboard.readText()), address, "what was copied");
  const friend = await visitor.sits();
  await friend.goto(address);
  const text = await friend.content();
  check(says(text, "Aunt Zoë"), "the gift does not say whom it is from");
  for (const item of items) check(!says(text, item), `the gift tells “${item}”`);
  await gift.locator("button:not([type=button])").click();
  equal((await friend.goto(address)).status(), 410, "status of a link that was taken back");
  await accessible(friend, "a link that is over");
  await friend.locator("main a.do").click();
  check((await friend.locator("form").count()) === 1, "it does not lead to the look-up");
});

journey("what is new since the last visit is said in words", async (visitor) => {
  const page = await visitor.sits();
  await page.goto(inEnglish(demo.page("visited")));
  const news = await page.locator(".news").innerText();
  check(/^New since your last visit .*: 2 updates$/.test(news), `it says “${news}”`);
  equal((await page.locator(".trail .fresh").allInnerTexts()).join(), "New,New", "marks in the story");
});

// --- look-up ---

// Ten per minute and address are answered. These journeys use eight, the last one counts on that.
let lookUps = 0;

/** Fills in the form as a person would and sends it. Answers with the status and the page's bytes. */
async function lookUp(page, fields, send = () => page.locator("main form button").click()) {
  for (const name of ["number", "email", "postcode"]) await page.locator(`input[name=${name}]`).fill(fields[name] ?? "");
  lookUps += 1;
  const posted = page.waitForResponse((response) => response.request().method() === "POST");
  const loaded = page.waitForEvent("load");
  await send();
  const response = await posted;
  await loaded;
  const status = response.status();
  return { status, html: status === 303 ? "" : await page.content() };
}

/** The same page whoever asked: without what was typed, and without the form's token. */
const withoutTyped = (html, fields) =>
  Object.values(fields).reduce((text, typed) => text.replaceAll(typed, "…"), html.replace(/name="csrf" value="[^"]*"/, ""));

admin(demo);

journey("look-up by number and e-mail opens the order", async (visitor) => {
  const { url, number, email } = demo.need("lookup");
  const page = await visitor.sits();
  await page.goto(url);
  await fits(page, "look-up");
  await accessible(page, "look-up");
  equal((await lookUp(page, { number, email })).status, 303, "status");
  check(new URL(page.url()).pathname.startsWith("/t/"), `landed on ${page.url()}`);
  check(!page.url().includes("@") && !page.url().includes(email), "the e-mail address is in the URL");
  check(says(await readable(page), number), `the page does not show order ${number}`);
});

journey("look-up by number and postcode, by keyboard alone", async (visitor) => {
  const { url, number, postcode } = demo.need("lookup");
  const page = await visitor.sits({ javaScriptEnabled: false });
  await page.goto(url);
  const answer = await lookUp(page, { number, postcode }, async () => {
    await page.locator("input[name=postcode]").focus();
    await page.keyboard.press("Enter");
  });
  equal(answer.status, 303, "status");
  check(says(await readable(page), number), `the page does not show order ${number}`);
});

journey("a wrong e-mail address and an unknown number get the same answer", async (visitor) => {
  const { url, number, email } = demo.need("lookup");
  visitor.expects(422);
  const page = await visitor.sits();
  const typed = [
    { number, email: "someone.else@example.org" },
    { number: "X-000-404", email },
  ];
  const answers = [];
  for (const fields of typed) {
    await page.goto(url);
    const answer = await lookUp(page, fields);
    check(new URL(page.url()).pathname === "/track", `landed on ${page.url()}`);
    await fits(page, "a refused look-up");
    answers.push({ status: answer.status, words: await readable(page), html: withoutTyped(answer.html, fields) });
  }
  await accessible(page, "a refused look-up");
  const [wrong, unknown] = answers;
  check(wrong.status !== 429, "too many look-ups: these journeys need a fresh demo");
  equal(wrong.status, unknown.status, "status for a wrong address, compared with an unknown number");
  equal(wrong.words, unknown.words, "words for a wrong address, compared with an unknown number");
  equal(wrong.html, unknown.html, "page for a wrong address, compared with an unknown number");
});

journey("an order number alone opens nothing, and does not tell whether it exists", async (visitor) => {
  const { url, number } = demo.need("lookup");
  visitor.expects(422);
  const page = await visitor.sits();
  const answers = [];
  for (const fields of [{ number }, { number: "X-000-405" }]) {
    await page.goto(url);
    const answer = await lookUp(page, fields);
    equal(new URL(page.url()).pathname, "/track", "where it landed");
    answers.push({ status: answer.status, html: withoutTyped(answer.html, fields) });
  }
  equal(answers[0].status, 422, "status");
  equal(answers[0].status, answers[1].status, "status for a known number, compared with an unknown one");
  equal(answers[0].html, answers[1].html, "page for a known number, compared with an unknown one");
});

/** What stands on an order's page. */
async function readOrder(page) {
  const texts = (selector) => page.locator(selector).allInnerTexts().then((all) => all.map((text) => text.trim()).filter(Boolean));
  const [order] = await texts(".facts dd .num");
  const [number] = await texts(".carrier .num");
  const [carrier] = await texts(".carrier");
  check(order && number, "the page shows no order number or no tracking number");
  return { order, number, carrier: carrier.replace(number, "").trim(), items: await texts(".items .name"), amounts: await texts(".items .price, .sums dd") };
}

journey("a tracking number alone opens the parcel, and nothing of the order", async (visitor, note) => {
  const url = demo.page("in_transit");
  const brand = await demo.brandOf(url);
  const page = await visitor.sits();
  await page.goto(url);
  const order = await readOrder(page);
  check(order.items.length > 0, "the sample order shows no items, so there is nothing to hide");
  await page.goto(new URL(`/track?brand=${brand.slug}`, demo.base).href);
  equal((await lookUp(page, { number: order.number })).status, 303, "status");
  const path = new URL(page.url()).pathname;
  check(path.startsWith("/t/") && path !== new URL(url).pathname, `landed on ${page.url()}`);
  check(says(await readable(page), order.number), "the parcel's page does not show its number");
  const html = await page.content();
  const words = html.replace(/<style>[\s\S]*?<\/style>/, "");
  for (const secret of [order.order, ...order.items, ...order.amounts, demo.lookup?.email, demo.lookup?.postcode].filter(Boolean)) {
    // A number must not merely be part of a longer one.
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u");
    check(!pattern.test(words), `the parcel's page says “${secret}”`);
  }
  note(`looked for order ${order.order}, ${order.items.length} items, ${order.amounts.length} amounts, the e-mail address and the postcode`);
  await accessible(page, "a parcel's page");
  await fits(page, "a parcel's page");
});

journey("a form that is not ours is refused", async () => {
  const { url, number, email } = demo.need("lookup");
  const form = await ask(url);
  const token = /name="csrf" value="([^"]+)"/.exec(form.text)?.[1];
  const cookie = form.headers["set-cookie"]?.[0]?.split(";")[0];
  check(token && cookie, "the form has no token, or there is no cookie");
  check(/httponly/i.test(form.headers["set-cookie"][0]) && /samesite=strict/i.test(form.headers["set-cookie"][0]), "the cookie is not HttpOnly and SameSite=Strict");
  const tries = {
    "without the cookie": { csrf: token },
    "with neither": {},
    "with another token": { csrf: "A".repeat(token.length), cookie },
    "with an empty token and cookie": { csrf: "", cookie: `${cookie.split("=")[0]}=` },
  };
  for (const [how, { csrf, cookie: sent }] of Object.entries(tries)) {
    const body = new URLSearchParams({ number, email, ...(csrf === undefined ? {} : { csrf }) }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", ...(sent ? { cookie: sent } : {}) };
    const answer = await ask(url, { method: "POST", headers, body });
    check(answer.status >= 400 && answer.status < 500, `${how}: status ${answer.status}`);
    check(!answer.headers.location && !/\/t\/[\w-]{16}/.test(answer.text), `${how}: the order was opened`);
  }
});

// --- webhooks ---

const tracker = ({ id, number, carrier, status, detail, at, events }) =>
  JSON.stringify({
    id, object: "Event", mode: "production", description: "tracker.updated", status: "pending", created_at: at, updated_at: at, previous_attributes: {}, pending_urls: [], completed_urls: [],
    result: {
      id: "trk_journey", object: "Tracker", mode: "production", tracking_code: number, carrier, status, status_detail: detail, created_at: at, updated_at: at, signed_by: null, weight: null, est_delivery_date: null,
      tracking_details: events.map((event) => ({
        object: "TrackingDetail", message: event.message, description: null, status: event.status, status_detail: event.detail, datetime: event.at, source: carrier, carrier_code: null,
        tracking_location: { object: "TrackingLocation", city: "Chicago", state: "IL", country: "US", zip: null },
      })),
    },
  });

function post(url, secret, body) {
  const key = secret.normalize("NFKD");
  const signature = createHmac("sha256", key).update(body).digest("hex");
  return ask(url, { method: "POST", body, headers: { "content-type": "application/json", "x-hmac-signature": `hmac-sha256-hex=${signature}` } });
}

journey("webhook addresses answer to a look, and refuse what is not signed", async () => {
  for (const [source, { url, secret, protection }] of Object.entries(demo.need("webhooks"))) {
    for (const method of ["GET", "HEAD"]) equal((await ask(url, { method })).status, 200, `${method} on ${source}`);
    check(secret, `${source} has no secret`);
    const bare = await ask(url, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    // Where the address itself is the secret, whoever knows it may post.
    if (protection !== "secret_address" || bare.status !== 200) equal(bare.status, 401, `${source} without a signature: status`);
  }
  const { url } = demo.need("webhooks", "easypost");
  const body = tracker({ id: "evt_forged", number: "FORGED1", carrier: "UPS", status: "delivered", detail: "arrived_at_destination", at: new Date().toISOString(), events: [] });
  equal((await post(url, "not the secret", body)).status, 401, "wrong secret: status");
  const elsewhere = new URL(url);
  elsewhere.pathname = `${elsewhere.pathname.slice(0, -4)}none`;
  equal((await ask(elsewhere.href)).status, 404, "unknown endpoint: status");
});

journey("a webhook moves the page at once, once, and never back", async (visitor, note) => {
  const { url, secret } = demo.need("webhooks", "easypost");
  const open = await visitor.sits();
  await open.goto(inEnglish(demo.page("delivered")));
  const delivered = await figure(open);
  const target = inEnglish(demo.page("in_transit"));
  await open.goto(target);
  check((await figure(open)) !== delivered, "the parcel is delivered already: these journeys need a fresh demo");
  const { number, carrier } = await readOrder(open);

  const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z");
  const moved = { message: "Departed, seen by journey 41", status: "in_transit", detail: "departed_facility", at: ago(30) };
  const arrived = { message: "Left at front door, seen by journey 42", status: "delivered", detail: "arrived_at_destination", at: ago(2) };
  const older = (id) => tracker({ id, number, carrier, status: "in_transit", detail: "departed_facility", at: ago(29), events: [moved] });
  const newer = (id) => tracker({ id, number, carrier, status: "delivered", detail: "arrived_at_destination", at: ago(1), events: [moved, arrived] });

  // Nine times the news, six times the same message and three times as a message of its own; between and after them
  // what was before it.
  const row = "N O N N O N o N n O N n o n O".split(" ");
  const bodies = row.map((kind, i) => ({ N: () => newer("evt_news"), n: () => newer(`evt_news_${i}`), O: () => older("evt_before"), o: () => older(`evt_before_${i}`) })[kind]());
  const first = Date.now();
  equal((await post(url, secret, bodies[0])).status, 200, "status for the first message");
  let shown;
  await soon(2000, "two seconds after the webhook the page did not show the delivery (are the endpoint and the page in_transit of one merchant?)", async () => {
    await open.reload();
    shown = Date.now() - first;
    return (await figure(open)) === delivered;
  });
  note(`shown ${shown} ms after the first message was sent`);
  for (const body of bodies.slice(1)) equal((await post(url, secret, body)).status, 200, "status for a message");

  await sleep(1500);
  for (let i = 0; i < 3; i += 1) {
    await open.reload();
    equal(await figure(open), delivered, "the figure after all messages");
    const words = await open.evaluate(() => document.body.textContent);
    equal(words.split(arrived.message).length - 1, 1, "how often the delivery stands in the timeline");
    equal(words.split(moved.message).length - 1, 1, "how often the event before it stands in the timeline");
    await sleep(300);
  }
  await fits(open, "after the webhook");
});

// --- pages that change while they are open ---

/** Keeps book of what the page's own script does. Must be called before the page is opened. */
const observed = (page) =>
  page.addInitScript(() => {
    window.streams = [];
    window.EventSource = class extends EventSource {
      constructor(...all) {
        super(...all);
        window.streams.push(this);
      }
    };
    window.said = [];
    window.animated = 0;
    document.addEventListener("animationstart", () => (window.animated += 1), true);
    document.addEventListener("DOMContentLoaded", () => {
      const line = document.querySelector("[role=status]");
      new MutationObserver(() => window.said.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true });
    });
  });

const streaming = (page) => page.waitForFunction(() => window.streams.at(-1)?.readyState === 1);

/** The page's tab goes to the back, or comes to the front again: a headless browser has only fronts. */
const turn = (page, away) =>
  page.evaluate((away) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => away });
    document.dispatchEvent(new Event("visibilitychange"));
  }, away);

const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");

journey("an open page changes by itself, and leaves in peace who reads it", async (visitor, note) => {
  const { url, secret } = demo.need("webhooks", "easypost");
  const target = demo.page("out_for_delivery");
  const [reader, calm, plain, untouched] = [
    await visitor.sits({ reducedMotion: "no-preference", height: 500 }),
    await visitor.sits(),
    await visitor.sits({ javaScriptEnabled: false }),
    await visitor.sits(),
  ];
  for (const page of [reader, calm, untouched]) await observed(page);
  // Not every browser holds the place by itself when something grows above it.
  await calm.addInitScript(() => {
    CSS.supports = () => false;
    document.addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { overflow-anchor: none }");
      document.adoptedStyleSheets.push(sheet);
    });
  });
  await reader.goto(inEnglish(target));
  await calm.goto(inGerman(target));
  await plain.goto(inEnglish(target));
  await untouched.goto(inEnglish(demo.page("pre_transit")));
  for (const page of [reader, calm, untouched]) await streaming(page);
  const { number, carrier } = await readOrder(reader);

  // The reader has opened something, stands on it with the keyboard, has marked a word and scrolled.
  await reader.locator("details summary").first().click();
  await reader.locator("details summary").first().focus();
  const before = await reader.evaluate(() => {
    window.sameDocument = true;
    const help = document.querySelector("#help h2");
    scrollTo(0, document.querySelector("details").getBoundingClientRect().top + scrollY - 4);
    getSelection().selectAllChildren(help);
    return { place: document.querySelector("details").getBoundingClientRect().top, marked: `${getSelection()}` };
  });
  check(before.marked.length > 2, "nothing is marked");

  const helpAt = () => document.querySelector("#help").getBoundingClientRect().top;
  await calm.setViewportSize({ width: PHONE, height: 400 });
  await calm.evaluate(() => scrollTo(0, document.querySelector("#help").getBoundingClientRect().top + scrollY - 20));
  const stoodAt = await calm.evaluate(helpAt);

  const event = { message: "Waiting at the shop, seen by journey 51", status: "available_for_pickup", detail: "available_for_pickup", at: now() };
  const sent = Date.now();
  const body = tracker({ id: "evt_live_1", number, carrier, status: "available_for_pickup", detail: "available_for_pickup", at: event.at, events: [event] });
  equal((await post(url, secret, body)).status, 200, "status for the message");
  await reader.waitForFunction((words) => document.body.textContent.includes(words), event.message);
  note(`in the open page ${Date.now() - sent} ms after the webhook was sent`);

  const after = await reader.evaluate(() => ({
    same: window.sameDocument === true,
    open: document.querySelector("details").open,
    focus: document.activeElement?.localName,
    place: document.querySelector("details").getBoundingClientRect().top,
    marked: `${getSelection()}`,
    title: document.title,
    said: window.said,
  }));
  check(after.same, "the page was loaded anew");
  check(after.open, "what was opened has closed");
  equal(after.focus, "summary", "what has the focus");
  equal(after.marked, before.marked, "what was marked");
  // Above, a place to collect has come and the map was drawn anew.
  check(Math.abs(after.place - before.place) < 2, `the page moved under the reader's eyes, by ${after.place - before.place} px`);
  check(says(after.title, "Ready to collect"), `the title is ${after.title}`);
  equal(after.said.join("|"), "Updated: Ready to collect.", "what was said");
  await reader.waitForFunction(() => window.animated > 0);
  await soon(3000, "marks of what has changed stay", async () => (await reader.locator(".changed").count()) === 0);

  // The other viewer: their own language, nothing moves.
  await calm.waitForFunction((words) => document.body.textContent.includes(words), event.message);
  check(says(await calm.title(), "Zur Abholung bereit"), `the German title is ${await calm.title()}`);
  equal(await calm.evaluate(() => window.said.join("|")), "Aktualisiert: Zur Abholung bereit.", "what was said in German");
  const standsAt = await calm.evaluate(helpAt);
  check(Math.abs(standsAt - stoodAt) < 2, `without the browser's help the page moved by ${standsAt - stoodAt} px`);
  await sleep(500);
  equal(await calm.evaluate(() => window.animated), 0, "animations for who wants none");
  await accessible(reader, "after the change");
  await fits(reader, "after the change");

  // What stands there now is what one gets when one loads it.
  const bare = (page) => page.evaluate(() => {
    const main = document.querySelector("main").cloneNode(true);
    main.querySelectorAll("details").forEach((each) => each.removeAttribute("open"));
    main.querySelectorAll("[class='']").forEach((each) => each.removeAttribute("class"));
    main.querySelector("[role=status]").remove();
    return main.innerHTML.replace(/>\s+</g, "><");
  });
  const changed = await bare(reader);
  await reader.reload();
  equal(changed, await bare(reader), "the changed page and the loaded one");
  check(!says(await readable(plain), event.message), "without script the page changed too?");
  await plain.reload();
  check(says(await readable(plain), event.message), "without script, loading anew does not show it");
  equal(await untouched.evaluate(() => window.said.length), 0, "sentences on another order's page");
});

journey("a page at the back sleeps, and is up to date when it comes to the front", async (visitor, note) => {
  const { url, secret } = demo.need("webhooks", "easypost");
  const page = await visitor.sits();
  await observed(page);
  await page.goto(inEnglish(demo.page("out_for_delivery")));
  await streaming(page);
  const { number, carrier } = await readOrder(page);
  await turn(page, true);
  await sleep(2000);
  equal(await page.evaluate(() => window.streams.at(-1).readyState), 1, "a glance elsewhere: state of the stream");
  await page.waitForFunction(() => window.streams.at(-1).readyState === 2, null, { timeout: 12_000 });
  const event = { message: "At the door, seen by journey 52", status: "delivered", detail: "arrived_at_destination", at: now() };
  const body = tracker({ id: "evt_live_2", number, carrier, status: "delivered", detail: "arrived_at_destination", at: event.at, events: [event] });
  equal((await post(url, secret, body)).status, 200, "status for the message");
  await sleep(1500);
  check(!says(await readable(page), event.message), "a page that sleeps has changed");
  const turned = Date.now();
  await turn(page, false);
  await page.waitForFunction((words) => document.body.textContent.includes(words), event.message);
  note(`up to date ${Date.now() - turned} ms after it came to the front`);
  check(says(await page.evaluate(() => window.said.at(-1)), "Updated: Delivered: Today, at"), "what was said");
  equal(await page.evaluate(() => window.streams.length), 2, "streams opened");
});

journey("the page's script is small, never in the way, and gives up where there is nothing to hear", async (visitor, note) => {
  const target = demo.page("split");
  const text = (await ask(target)).text;
  const script = new URL(/<script type="module" src="([^"]+)"/.exec(text)[1], target).href;
  const [plain, packed] = [await ask(script), await ask(script, { headers: { "accept-encoding": "br" } })];
  check(brotliDecompressSync(packed.bytes).equals(plain.bytes), "brotli opens to other bytes");
  note(`script: ${plain.bytes.length} bytes, ${packed.bytes.length} by brotli`);
  check(packed.bytes.length < 2048 && plain.bytes.length < 5100, "the script has grown");
  for (const place of [demo.need("lookup", "url"), new URL("/not/a/page", demo.base).href]) {
    check(!/<script/.test((await ask(place)).text), `${place} has a script`);
  }
  for (const status of [410, 404, 503]) {
    visitor.expects(status);
    const page = await visitor.sits();
    await observed(page);
    const asked = [];
    await page.route("**/live?**", (route) => {
      asked.push(route.request().method());
      return route.fulfill({ status, body: "" });
    });
    await page.goto(target);
    await soon(3000, `${status}: the script did not ask why`, () => asked.includes("HEAD"));
    await sleep(6500);
    const again = asked.filter((method) => method === "GET").length;
    if (status === 503) check(again >= 2 && again <= 4, `after 503 it came ${again} times in seven seconds`);
    else equal(asked.join(), "GET,HEAD", `requests after ${status}`);
  }
});

// --- last: this uses up the address's look-ups ---

journey("the eleventh look-up within a minute is turned away, politely", async (visitor, note) => {
  const { url } = demo.need("lookup");
  visitor.expects(422);
  visitor.expects(429);
  const form = await ask(url);
  const csrf = /name="csrf" value="([^"]+)"/.exec(form.text)?.[1];
  const cookie = form.headers["set-cookie"]?.[0]?.split(";")[0];
  check(csrf && cookie, "the form has no token, or there is no cookie");
  const before = lookUps;
  const started = Date.now();
  const send = async () => {
    lookUps += 1;
    const body = new URLSearchParams({ csrf, number: "X-000-406", email: "nobody@example.org" }).toString();
    return ask(url, { method: "POST", body, headers: { cookie, "content-type": "application/x-www-form-urlencoded" } });
  };
  const untilRefused = async () => {
    let sent = 0;
    for (;;) {
      sent += 1;
      const answer = await send();
      if (answer.status === 429) return { sent, answer };
      equal(answer.status, 422, "status of a look-up that finds nothing");
      // One look-up comes back every six seconds, so a slow machine is allowed a few more.
      check(sent <= 11 + (Date.now() - started) / 6000, `${sent} look-ups in ${Date.now() - started} ms were answered`);
    }
  };
  const page = await visitor.sits();
  await page.goto(url);
  const { sent, answer } = await untilRefused();
  note(`refused at look-up ${sent} of this journey, ${before} came before`);
  check(before + sent > 10 || part, `refused after only ${before + sent - 1} look-ups`);
  check(Number(answer.headers["retry-after"]) > 0, `Retry-After is ${answer.headers["retry-after"]}`);

  // The same in a browser. If a look-up came back meanwhile, it is used up first.
  let last;
  for (let tries = 0; tries < 3 && last?.status !== 429; tries += 1) {
    await page.goto(url);
    await untilRefused();
    last = await lookUp(page, { number: "X-000-407", email: "nobody@example.org" });
  }
  equal(last.status, 429, "status in the browser");
  equal(await page.locator("h1").count(), 1, "number of h1");
  check((await page.locator("main").innerText()).trim().length > 40, "the page says next to nothing");
  await accessible(page, "too many look-ups");
  await fits(page, "too many look-ups");
  const { number, email } = demo.need("lookup");
  check((await ask(demo.page("in_transit"))).status === 200, "pages themselves are turned away too");
  await untilRefused();
  const body = new URLSearchParams({ csrf, number, email }).toString();
  equal((await ask(url, { method: "POST", body, headers: { cookie, "content-type": "application/x-www-form-urlencoded" } })).status, 429, "status for a correct look-up after too many");
});

await runAll(demo, part);
