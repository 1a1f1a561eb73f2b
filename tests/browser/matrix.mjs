// Every page of the gallery, in every brand, in several languages, light and dark, held against what checks.mjs asks.
//
//   node matrix.mjs DEMO.json [--all] [--write FILE] [PART OF A PAGE'S NAME]
//
// Needs a `doorstep demo --gallery`, whose list of pages is the only list there is. Without `--all` a choice of pages:
// each state once, in turning brands and languages, and three states in all of them. They are asked everything; the pages
// that `--all` adds, what can differ with each: grammar, rules of accessibility, structure, width. `--write` puts what was found into
// the file that the page about accessibility shows.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as checks from "./checks.mjs";
import { Demo, DESK, PHONE, SMALL, ask, check, launch } from "./lib.mjs";

const given = process.argv.slice(2);
const option = (name) => given.includes(name) && given.splice(given.indexOf(name), 1).length > 0;
const all = option("--all");
const writeAt = given.indexOf("--write");
const [, out] = writeAt < 0 ? [] : given.splice(writeAt, 2);
const [file, part] = given;
if (!file || (writeAt >= 0 && !out)) {
  console.error("node matrix.mjs DEMO.json [--all] [--write FILE] [PART OF A PAGE'S NAME]");
  process.exit(2);
}

const TABS = 3;
/** Two scripts from left to right, one from right to left, one without letters: where pages break, they break in one of these. */
const LANGUAGES = ["en", "de", "ar", "ja"];
/** The calm, the many-boxed and the troubled: these are seen in everything. */
const EVERYWHERE = ["split", "late", "exception"];
/** More than a sheet of paper holds. */
const LONG = /forty_items|long_words/;
const SCHEMES = ["light", "dark"];

const demo = new Demo(file);

// --- what there is ---

const unescaped = (text) => text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"').replaceAll("&#34;", '"');

async function gallery(brand) {
  const { status, text } = await ask(new URL(brand ? `/gallery?brand=${brand}` : "/gallery", demo.base).href);
  check(status === 200, `the gallery answers ${status}: is it switched on?`);
  const options = (name) => {
    const list = new RegExp(`<select name="${name}">([\\s\\S]*?)</select>`).exec(text)?.[1] ?? "";
    return [...list.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => unescaped(value));
  };
  const keys = [...text.matchAll(/<iframe src="([^"]+)"/g)].map(([, src]) => new URL(unescaped(src), demo.base).pathname.split("/").at(-1));
  return { brands: options("brand"), languages: options("lang"), keys };
}

async function plan() {
  const { brands, languages } = await gallery();
  const shelves = new Map(await Promise.all(brands.map(async (brand) => [brand, (await gallery(brand)).keys])));
  const cases = new Map();
  const add = (brand, key, lang, scheme, thorough = true) => {
    const name = `${brand}/${key} ${lang} ${scheme}`;
    if (cases.has(name)) return;
    cases.set(name, { thorough, name, brand, key, lang, scheme, url: new URL(`/gallery/${brand}/${key}?lang=${lang}&scheme=${scheme}`, demo.base).href });
  };
  const known = LANGUAGES.filter((lang) => languages.includes(lang));
  // Brand, language and scheme turn at different speeds, so that each meets each.
  const turn = (list, at) => list[at % list.length];
  const each = (languages, keysOf, thorough) =>
    [...new Set([...shelves.values()].flatMap(keysOf))].forEach((key, at) => {
      const brand = turn(brands.filter((brand) => shelves.get(brand).includes(key)), at);
      add(brand, key, turn(languages, at + Math.floor(at / brands.length)), turn(SCHEMES, Math.floor(at / languages.length)), thorough);
    });
  each(known, (keys) => keys);
  for (const [brand, keys] of shelves) {
    for (const key of keys.filter((key) => EVERYWHERE.includes(key))) for (const lang of known) for (const scheme of SCHEMES) add(brand, key, lang, scheme);
    if (all) for (const key of keys) for (const lang of known) for (const scheme of SCHEMES) add(brand, key, lang, scheme, false);
  }
  const others = languages.filter((lang) => !known.includes(lang));
  if (all) for (const [at, lang] of others.entries()) each([lang], (keys) => [...keys.slice(at % keys.length), ...keys.slice(0, at % keys.length)], false);
  const chosen = [...cases.values()].filter(({ name }) => !part || name.includes(part));
  return { cases: chosen, brands, languages };
}

// --- one page ---

/** Someone who looks at one page after the other, with a second window that has no script. */
class Tab {
  static async open(browser) {
    const tab = new Tab();
    const options = { viewport: { width: PHONE, height: 844 }, locale: "en-GB", reducedMotion: "reduce" };
    tab.context = await browser.newContext(options);
    tab.without = await browser.newContext({ ...options, javaScriptEnabled: false });
    for (const context of [tab.context, tab.without]) context.setDefaultTimeout(30_000);
    [tab.page, tab.plain] = await Promise.all([tab.context.newPage(), tab.without.newPage()]);
    for (const page of [tab.page, tab.plain]) {
      page.on("pageerror", (error) => tab.wrong.push(`an error in the page: ${error.message}`));
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && tab.wrong.push(`the console says: ${message.text().replaceAll(/'sha256-[^']+'/g, "…")}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol !== "data:" && url.origin !== demo.base.origin) tab.wrong.push(`a request to someone else: ${url.origin}`);
      });
      page.on("response", (response) => response.status() >= 400 && tab.wrong.push(`${response.status()} for ${new URL(response.url()).pathname}`));
    }
    return tab;
  }

  async looks({ url, lang, scheme, key, thorough }, at) {
    const { page, plain } = this;
    const wrong = (this.wrong = []);
    const found = async (list) => wrong.push(...(await list));
    const { wrong: sent, size, html } = await checks.answer(url);
    wrong.push(...sent, ...checks.grammar(html));

    await page.setViewportSize({ width: PHONE, height: 844 });
    await page.emulateMedia({ media: "screen", colorScheme: scheme, forcedColors: "none", reducedMotion: "reduce" });
    await page.goto(url);
    const words = await checks.words(page);
    await found(checks.structure(page, lang));
    await checks.unfold(page);
    await found(checks.targets(page));
    await found(checks.width(page, `of ${PHONE} px`));
    await found(checks.rules(page));
    if (thorough) await found(checks.focus(page));

    await page.setViewportSize({ width: SMALL, height: 844 });
    await found(checks.width(page, `of ${SMALL} px`));
    if (!thorough) return { wrong: [...new Set(wrong)], size };

    await found(checks.cut(page, `at ${SMALL} px`));
    await found(checks.targets(page));
    await checks.twice(page, true);
    await found(checks.width(page, `of ${SMALL} px with text of twice the size`));
    await found(checks.cut(page, `at ${SMALL} px with text of twice the size`));
    await page.setViewportSize({ width: DESK, height: 844 });
    await found(checks.width(page, `of ${DESK} px with text of twice the size`));
    await found(checks.cut(page, `at ${DESK} px with text of twice the size`));
    await checks.twice(page, false);
    await found(checks.width(page, `of ${DESK} px`));
    // The wide layout differs by brand and state, not by language.
    if (at % 4 === 0) await found(checks.rules(page));

    await page.setViewportSize({ width: PHONE, height: 844 });
    await page.emulateMedia({ forcedColors: "active" });
    await found(checks.forced(page));
    await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
    await found(checks.motion(page));
    await page.emulateMedia({ media: "print", reducedMotion: "reduce" });
    if (!LONG.test(key)) {
      const sheets = await checks.sheets(page);
      if (sheets !== 1) wrong.push(`prints on ${sheets} sheets of A4`);
    }
    await found(checks.withoutScript(page, plain, url, words));
    return { wrong: [...new Set(wrong)], size };
  }
}

// --- all pages ---

const { cases, brands, languages } = await plan();
const started = Date.now();
const browser = await launch();
const findings = new Map();
const sizes = [];
let failed = 0;
let next = 0;

async function work() {
  const tab = await Tab.open(browser);
  while (next < cases.length) {
    const at = next;
    next += 1;
    const one = cases[at];
    let looked;
    try {
      looked = await tab.looks(one, at);
    } catch (error) {
      looked = { wrong: [`broke off: ${error.message.split("\n")[0]}`], size: 0 };
    }
    sizes.push([looked.size, one.name]);
    if (looked.wrong.length > 0) failed += 1;
    for (const words of looked.wrong) findings.set(words, [...(findings.get(words) ?? []), one.name]);
    if (process.stdout.isTTY || (at + 1) % 100 === 0) console.log(`      ${at + 1} of ${cases.length} pages, ${Math.round((Date.now() - started) / 1000)} s`);
  }
}
await Promise.all(Array.from({ length: TABS }, work));
await browser.close();

for (const [words, where] of [...findings].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`FAIL  ${words}`);
  console.log(`      on ${where.length} of ${cases.length} pages: ${where.slice(0, 3).join(", ")}${where.length > 3 ? ", …" : ""}`);
}
const [largest] = sizes.sort((a, b) => b[0] - a[0]);
const seconds = (Date.now() - started) / 1000;
console.log(`      ${cases.length} pages in ${seconds.toFixed(0)} s; the largest answer is ${largest?.[1]} with ${largest?.[0]} bytes by brotli, its style included`);

if (out) {
  const version = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;
  const known = JSON.parse(readFileSync(out, "utf8"));
  const seen = (of) => [...new Set(cases.map(of))];
  const report = {
    ...known,
    checked_on: new Date().toISOString().slice(0, 10),
    pages: cases.length,
    samples: seen(({ key }) => key).length,
    brands: brands.filter((brand) => seen((one) => one.brand).includes(brand)),
    languages: languages.filter((lang) => seen((one) => one.lang).includes(lang)),
    schemes: seen(({ scheme }) => scheme),
    violations: [...findings.values()].reduce((sum, where) => sum + where.length, 0),
    rules: { ...known.rules, "axe-core": version("axe-core"), "html-validate": version("html-validate") },
  };
  writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`      written to ${out}`);
}
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || cases.length === 0 ? 1 : 0);
