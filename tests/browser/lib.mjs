// What the journeys share: the demo and its addresses, plain requests, a browser that is watched, and the runner.

import { accessSync, constants, readFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

export const PHONE = 390;
export const SMALL = 320;
export const DESK = 1280;

// --- the demo ---

/** What `doorstep demo` wrote about itself, with the questions that journeys ask of it. */
export class Demo {
  constructor(file) {
    Object.assign(this, JSON.parse(readFileSync(file, "utf8")));
    this.base = new URL(this.base_url);
    this.origins = new Set([this.base, ...this.brands.map((brand) => this.onHost(this.base_url, brand))].map((url) => new URL(url).origin));
    this.owners = new Map();
  }

  /** The address of a sample page. */
  page(key) {
    const url = this.pages?.[key];
    if (!url) throw new Error(`demo.json has no page "${key}", and this journey needs it.`);
    return url;
  }

  /** Any other part of demo.json, by its path. */
  need(...path) {
    const value = path.reduce((at, key) => at?.[key], this);
    if (value == null) throw new Error(`demo.json has no "${path.join(".")}", and this journey needs it.`);
    return value;
  }

  /** The same address on a brand's own host. */
  onHost(url, brand) {
    const moved = new URL(url, this.base_url);
    moved.hostname = brand.host;
    moved.port = this.base.port;
    return moved.href;
  }

  /** Whose page it is: the one brand on whose own host it opens. */
  async brandOf(url) {
    if (!this.owners.has(url)) {
      const open = [];
      for (const brand of this.brands) {
        const { status } = await ask(this.onHost(url, brand));
        if (status === 200) open.push(brand);
        else equal(status, 404, `${new URL(url).pathname} on ${brand.host}`);
      }
      equal(open.length, 1, `brands on whose own host ${new URL(url).pathname} opens`);
      this.owners.set(url, open[0]);
    }
    return this.owners.get(url);
  }
}

// --- plain requests ---

/**
 * A request without a browser: bytes as they were sent, redirects not followed. Brand hosts end in `.localhost`, which
 * browsers know to be this machine; not every system's resolver does.
 */
export function ask(address, { method = "GET", headers = {}, body } = {}) {
  const url = new URL(address);
  const local = url.hostname.endsWith(".localhost") ? "127.0.0.1" : url.hostname;
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: local, port: url.port, path: url.pathname + url.search, method, agent: false, timeout: 10_000, headers: { host: url.host, ...headers } },
      (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode, headers: response.headers, bytes, text: bytes.toString("utf8") });
        });
      },
    );
    request.on("timeout", () => request.destroy(new Error(`${method} ${address} took more than ten seconds`)));
    request.on("error", reject);
    request.end(body);
  });
}

// --- what should be ---

export function check(truth, words) {
  if (!truth) throw new Error(words);
}

export function equal(is, should, what) {
  if (is === should) return;
  let [one, other] = [is, should];
  if (typeof is === "string" && typeof should === "string" && is.length + should.length > 300) {
    // Of long texts only where they part.
    let at = 0;
    while (is[at] === should[at]) at += 1;
    [one, other] = [is, should].map((text) => text.slice(Math.max(0, at - 40), at + 60));
  }
  throw new Error(`${what}: ${JSON.stringify(one)}, but should be ${JSON.stringify(other)}`);
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks every tenth of a second until the answer is true, or the time is up. */
export async function soon(milliseconds, words, question) {
  const until = Date.now() + milliseconds;
  while (!(await question())) {
    check(Date.now() < until, words);
    await sleep(100);
  }
}

/** The words that a person reads, without the accidents of line breaks. */
export const readable = (page) => page.locator("body").innerText().then((text) => text.replace(/\s+/g, " ").trim());

/** Fails if the page is wider than its window, and says what sticks out. */
export async function fits(page, where) {
  const { wide, window, out } = await page.evaluate(() => {
    const root = document.documentElement;
    const out = [...document.body.querySelectorAll("*")]
      .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1)
      .slice(-3)
      .map((e) => e.tagName.toLowerCase() + (e.className?.baseVal ?? e.className ? `.${e.className?.baseVal ?? e.className}` : ""));
    return { wide: root.scrollWidth, window: root.clientWidth, out };
  });
  check(wide <= window, `${where}: the page is ${wide} px wide in a window of ${window} px; what sticks out: ${out.join(", ") || "unknown"}`);
}

/** Fails if axe-core finds anything. */
export async function accessible(page, where) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    // Nothing is fetched for it: the page's own policy would refuse, and rightly so.
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false });
    const why = (node) => [...node.any, ...node.all, ...node.none].map((each) => each.message)[0] ?? "";
    return violations.map((rule) => `${rule.id} (${rule.help}) at ${rule.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${why(node)}`).join(" | ")}`);
  }, AXE_TAGS);
  check(found.length === 0, `${where}: axe-core says ${found.join("; ")}`);
}

// --- the browser ---

function program() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const places = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => places.map((place) => join(place, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].filter(Boolean);
  const found = candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  check(found, "No Chromium or Chrome was found. Install one, or name it in CHROMIUM.");
  return found;
}

export const launch = () =>
  chromium.launch({
    executablePath: program(),
    // Nothing but the pages themselves: the browser's own errands would only meet a closed network.
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });

/** Someone at a browser. Whatever goes wrong while they look on is remembered in `problems`. */
export class Visitor {
  constructor(browser, demo) {
    this.browser = browser;
    this.demo = demo;
    this.problems = new Set();
    this.expected = new Set();
    this.contexts = [];
  }

  /** Pages may answer with this status without it being a problem. */
  expects(status) {
    this.expected.add(status);
  }

  /** A new browser profile with one page, watched. */
  async sits({ width = PHONE, height = 844, ...options } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: "en-GB", colorScheme: "light", reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(10_000);
    this.contexts.push(context);
    const page = await context.newPage();
    const problem = (words) => this.problems.add(words);
    page.on("pageerror", (error) => problem(`an error in the page: ${error.message}`));
    page.on("console", (message) => {
      // Answers with an error status are judged below, where it is known whether they were expected.
      const known = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !known) problem(`the console says: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      const ours = url.protocol === "data:" || this.demo.origins.has(url.origin);
      if (!ours) problem(`a request to someone else: ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      // Aborted: the visitor went on to the next page before this one's pictures were there.
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") problem(`a request failed: ${request.url()} (${why})`);
    });
    page.on("response", (response) => {
      const asked = response.request().isNavigationRequest() || new URL(response.url()).pathname.endsWith("/live");
      const wanted = asked && this.expected.has(response.status());
      if (response.status() >= 400 && !wanted) problem(`${response.status()} for ${response.url()}`);
    });
    return page;
  }

  async leaves() {
    for (const context of this.contexts) await context.close().catch(() => {});
  }
}

// --- the runner ---

const journeys = [];
const LIMIT = 120_000;

export function journey(name, run) {
  journeys.push({ name, run });
}

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${milliseconds / 1000} seconds`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs all journeys in their order, and ends the process. The last line counts them. */
export async function runAll(demo, part) {
  const browser = await launch();
  let failed = 0;
  const chosen = journeys.filter(({ name }) => !part || name.includes(part));
  for (const { name, run } of chosen) {
    const visitor = new Visitor(browser, demo);
    const started = Date.now();
    const notes = [];
    const problems = [];
    try {
      await within(LIMIT, run(visitor, (words) => notes.push(words)));
    } catch (error) {
      problems.push(error.message.split("\n").slice(0, 6).join("\n      "));
    }
    problems.push(...visitor.problems);
    await visitor.leaves();
    if (problems.length > 0) failed += 1;
    console.log(`${problems.length > 0 ? "FAIL" : "  ok"}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    for (const note of notes) console.log(`      ${note}`);
    for (const problem of problems) console.log(`    - ${problem}`);
  }
  await browser.close();
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 || chosen.length === 0 ? 1 : 0);
}
