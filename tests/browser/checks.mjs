// What must be true of every page, whatever it shows: one function per question. Each answers with a list of what is
// wrong, in words that do not name the page, so that the same mistake on a hundred pages is told once.
//
// The functions that are given to `page.evaluate` run in the page: they see nothing of this file.

import { brotliDecompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { AXE, ask, readable } from "./lib.mjs";

/** Without a map; with one. HTML and CSS together, by brotli. The first is what fits into the first flight of a connection. */
const BUDGET = { plain: 14_336, map: 20_480 };
const HAS_MAP = /<figure class="map[\s"]/;

/** Rules of axe-core: WCAG 2.2 A and AA, good practice, and two that axe-core keeps apart as experiments. */
const AXE_RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true }, "css-orientation-lock": { enabled: true }, "label-content-name-mismatch": { enabled: true } },
  resultTypes: ["violations"],
  // Nothing is fetched for it: the page's own policy would refuse, and rightly so.
  preload: false,
};

/** All that html-validate knows, less what is a matter of taste or not meant for finished pages. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    // The titles name the state, the order and the brand; a tab cuts them where it must.
    "long-title": "off",
    // A button in a form sends it, and all of ours do.
    "no-implicit-button-type": "off",
    // Written as one line by the templates on purpose: each byte is sent.
    "no-trailing-whitespace": "off",
    // A telephone number is set as the merchant writes it.
    "tel-non-breaking": "off",
  },
});

/** The HTML as such: grammar, content models, attributes, references between elements. */
export function grammar(html) {
  const report = validator.validateStringSync(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `html-validate ${ruleId}: ${message} (${nameless(selector)})`),
  );
}

/** A selector without its counts, so that the same mistake in two rows is one. */
const nameless = (selector) => (selector ?? "").replace(/:nth-child\(\d+\)/g, "").split(" > ").slice(-3).join(" > ");

/** What the server sends: how much, and that nothing else is waited for before something can be seen. */
export async function answer(url) {
  const { status, headers, bytes } = await ask(url, { headers: { "accept-encoding": "br" } });
  if (status !== 200 || headers["content-encoding"] !== "br") return { wrong: [`status ${status}, encoding ${headers["content-encoding"]}`], size: 0, html: "" };
  const html = brotliDecompressSync(bytes).toString("utf8");
  const wrong = [];
  const most = HAS_MAP.test(html) ? BUDGET.map : BUDGET.plain;
  if (bytes.length > most) wrong.push(`${bytes.length} bytes by brotli, more than ${most}`);
  // Before the first paint a browser waits for style sheets and for scripts that are not deferred.
  for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) if (/\brel="?stylesheet/.test(tag)) wrong.push(`a style sheet is waited for: ${tag}`);
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    if (!/type="(application\/ld\+json|module)"|\s(defer|async)[\s>=]/.test(tag)) wrong.push(`a script is waited for: ${tag}`);
  }
  if (/@import/.test(html)) wrong.push("the style sheet imports another");
  for (const [face] of html.matchAll(/@font-face\{[^}]*url\([^}]*\}/g)) {
    if (!/font-display:(optional|swap|fallback)/.test(face)) wrong.push(`text waits for a font: ${face.slice(0, 80)}`);
  }
  for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
    try {
      JSON.parse(json);
    } catch (error) {
      wrong.push(`JSON-LD cannot be read: ${error.message}`);
    }
  }
  return { wrong, size: bytes.length, html };
}

/** axe-core's opinion. */
export async function rules(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    const place = (node) => node.target.join(" ").replace(/:nth-child\(\d+\)/g, "");
    const why = (node) => [...node.any, ...node.all, ...node.none].map((each) => each.message)[0] ?? "";
    return violations.flatMap((rule) => rule.nodes.map((node) => `axe-core ${rule.id}: ${rule.help} (${place(node)}: ${why(node)})`));
  }, AXE_RULES);
}

/** Language and direction, headings, landmarks, the order of reading, tab order, what moves though nothing should. Run with reduced motion, on a phone. */
export const structure = (page, lang) =>
  page.evaluate((lang) => {
    const wrong = [];
    const must = (truth, words) => truth || wrong.push(words);
    const root = document.documentElement;
    must(root.lang === lang, `lang is ${root.lang}, not ${lang}`);
    const direction = new Intl.Locale(lang).getTextInfo?.().direction ?? (/^(ar|he|fa|ur)/.test(lang) ? "rtl" : "ltr");
    must(root.dir === direction, `dir is ${root.dir} for ${lang}`);
    must(getComputedStyle(document.body).direction === direction, `the text does not run ${direction}`);
    must(document.title.trim() !== "", "no title");

    const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen);
    must(headings.filter((h) => h.tagName === "H1").length === 1, "not exactly one h1");
    must(headings[0]?.tagName === "H1", "the first heading is no h1");
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName[1]);
      must(level <= before + 1, `${heading.tagName} follows h${before}`);
      must(heading.textContent.trim() !== "", `an empty ${heading.tagName}`);
      before = level;
    }

    const landmarks = ["header", "main", "footer"].map((name) => document.querySelectorAll(`body > ${name}`));
    // In a frame the shop's own site is around it.
    const framed = document.querySelector("base[target=_top]") !== null;
    const counts = landmarks.map((found) => found.length).join();
    must(counts === (framed ? "0,1,0" : "1,1,1"), "not one header, one main and one footer in the body");
    const inOrder = [...landmarks.flatMap((found) => [...found])];
    // On one narrow column the order in which one reads is the order from top to bottom.
    const descend = (elements, what) => {
      let last;
      for (const e of elements) {
        const top = e.getBoundingClientRect().top;
        if (last && !(last.e.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push(`${what} do not stand in the document's order`);
        if (last && top < last.top - 1) wrong.push(`${what} are read in another order than they are seen: ${name(e)} stands above ${name(last.e)}`);
        last = { e, top };
      }
    };
    const name = (e) => `${e.tagName.toLowerCase()}${e.className?.baseVal ?? e.className ? `.${(e.className.baseVal ?? e.className).split(" ")[0]}` : ""}`;
    descend(inOrder, "landmarks");
    descend(headings, "headings");
    descend([...document.querySelectorAll("main section, main aside, main nav, main form")].filter(seen), "sections");

    must(document.querySelectorAll("[tabindex]:not([tabindex='0'], [tabindex='-1'])").length === 0, "a tabindex changes the order of the Tab key");
    must(document.querySelectorAll("[style]").length === 0, "a style attribute");
    must(document.querySelectorAll("[autofocus]").length === 0, "something takes the focus by itself");
    const moving = document.getAnimations().filter((each) => each.playState === "running");
    must(moving.length === 0, `moves though motion is reduced: ${moving.map((each) => name(each.effect.target)).join(", ")}`);
    must(getComputedStyle(root).scrollBehavior === "auto", "scrolls smoothly though motion is reduced");
    return wrong;
  }, lang);

/** Each target is 24 by 24 px, or stands in a sentence, or far enough from its neighbours (WCAG 2.5.8). */
export const targets = (page) =>
  page.evaluate(() => {
    const LEAST = 24;
    const inDocument = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']")]
      .filter(inDocument)
      .map((e) => ({ e, box: e.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const small = ({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
    const inSentence = ({ e }) => {
      const around = e.parentElement.textContent.trim();
      return getComputedStyle(e).display === "inline" && around.length > e.textContent.trim().length;
    };
    const middle = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
    const clear = (one) =>
      all.every((other) => {
        if (other === one || other.e.contains(one.e) || one.e.contains(other.e)) return true;
        const [x, y] = middle(one);
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const [ox, oy] = middle(other);
        const between = small(other) ? Math.hypot(ox - x, oy - y) - LEAST / 2 : Math.hypot(dx, dy);
        return between >= LEAST / 2;
      });
    return all
      .filter((each) => small(each) && !inSentence(each) && !clear(each))
      .map(({ e, box }) => `a target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} in ${e.parentElement.tagName.toLowerCase()}.${e.parentElement.className}`);
  });

/** Everything that takes the focus shows it, and is not hidden under something else while it has it (WCAG 2.4.7, 2.4.11). */
export async function focus(page) {
  // From here on the browser knows that somebody uses the keyboard.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const wrong = [];
    const look = (e) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(e);
      return { ring: outlineStyle !== "none" && outlineColor !== "rgba(0, 0, 0, 0)" ? parseFloat(outlineWidth) : 0, all: [outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor].join() };
    };
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter(
      (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0,
    );
    document.activeElement?.blur();
    const without = all.map(look);
    for (const [at, e] of all.entries()) {
      const name = `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} in ${e.parentElement.tagName.toLowerCase()}.${e.parentElement.className}`;
      e.focus();
      if (document.activeElement !== e) {
        wrong.push(`does not take the focus: ${name}`);
        continue;
      }
      const now = look(e);
      if (now.all === without[at].all || now.ring < 2) wrong.push(`its focus cannot be seen: ${name}`);
      const [box] = e.getClientRects();
      const [x, y] = [(Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
      const top = document.elementFromPoint(x, y);
      if (!top || !(e.contains(top) || top.contains(e))) wrong.push(`is covered while it has the focus: ${name}`);
    }
    document.activeElement?.blur();
    return wrong;
  });
}

/** No wider than its window, and nothing cut off at its side. */
export const width = (page, where) =>
  page.evaluate((where) => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")]
      .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1)
      .slice(-3)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className}`);
    return [`wider than the window ${where}: ${out.join(", ") || "unknown what"}`];
  }, where);

/** Twice the text: as the browser's own setting makes it. */
export const twice = (page, on) =>
  page.evaluate((on) => {
    const root = document.documentElement;
    root.style.fontSize = "";
    if (on) root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * 2}px`;
    else root.removeAttribute("style");
  }, on);

/** Text that no longer fits its box, and is cut. */
export const cut = (page, where) =>
  page.evaluate((where) => {
    const clips = (e) => {
      const style = getComputedStyle(e);
      if (style.overflowX === "visible" || style.display === "inline" || e.clientWidth <= 1) return false;
      // Two lines of a name are enough of it, the letter that stands for a picture is no text, and fields scroll.
      if (style.webkitLineClamp !== "none" || e.getAttribute("aria-hidden") === "true" || e.matches("input, textarea")) return false;
      return e.scrollWidth > e.clientWidth + 1 || (style.overflowY === "hidden" && e.scrollHeight > e.clientHeight + 1);
    };
    return [...document.body.querySelectorAll("*")]
      .filter((e) => !(e instanceof SVGElement) && e.checkVisibility() && clips(e))
      .map((e) => `text is cut ${where}: ${e.tagName.toLowerCase()}.${e.className}`);
  }, where);

/** With the system's few colours: what is drawn is still seen, and a button is still one. */
export async function forced(page) {
  const wrong = await page.evaluate(() => {
    const plain = (e) => {
      const { borderTopStyle, borderTopWidth, backgroundColor, outlineStyle, textDecorationLine } = getComputedStyle(e);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const bordered = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1;
      const filled = backgroundColor !== "rgba(0, 0, 0, 0)" && backgroundColor !== ground;
      return !bordered && !filled && outlineStyle === "none" && !textDecorationLine.includes("underline");
    };
    return [...document.querySelectorAll("main button, main a.do, main input:not([type=hidden])")]
      .filter((e) => e.checkVisibility() && plain(e))
      .map((e) => `in forced colours it is not seen where it ends: ${e.tagName.toLowerCase()}.${e.className}`);
  });
  for (const selector of ["main svg.fig", ".logo svg", "main .do"]) {
    const element = page.locator(selector).first();
    if ((await element.count()) === 0 || !(await element.isVisible())) continue;
    const visible = await element.screenshot({ animations: "disabled" });
    await element.evaluate((e) => e.style.setProperty("visibility", "hidden", "important"));
    const box = await element.boundingBox();
    const hidden = await page.screenshot({ clip: box, animations: "disabled" });
    await element.evaluate((e) => e.removeAttribute("style"));
    if (visible.equals(hidden)) wrong.push(`in forced colours it is not seen: ${selector}`);
  }
  return wrong;
}

/** Nothing moves for longer than it takes to notice (WCAG 2.2.2), even for who does not mind motion. */
export const motion = (page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.effect.getComputedTiming().endTime > 5000)
      .map((each) => `moves without end: ${each.animationName ?? each.transitionProperty}`),
  );

/** How many sheets of A4. */
export async function sheets(page) {
  const pdf = (await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } })).toString("latin1");
  return (pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length;
}

/** What stands on the page, but for the clock that goes on between two looks at it. */
export const words = async (page) => (await readable(page)).replace(/\p{Nd}+/gu, "0");

/**
 * The same words without script. What goes by the clock may have turned between the two looks ("1 minute ago" to "2 minutes ago",
 * today to yesterday at midnight): only what differs twice, the second time with both pages loaded at once, is a finding.
 */
export async function withoutScript(page, plain, url, scripted) {
  await plain.goto(url);
  if ((await words(plain)) === scripted) return [];
  await page.emulateMedia({ media: "screen" });
  await Promise.all([page.goto(url), plain.goto(url)]);
  const [one, other] = await Promise.all([words(page), words(plain)]);
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return [`without script it says something else: ${near(other)} for ${near(one)}`];
}

/** Everything that is folded is opened, as by a press on it. */
export const unfold = (page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
