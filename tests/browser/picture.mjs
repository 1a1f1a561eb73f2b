// Makes the README's picture: two brands' pages side by side. `node picture.mjs DEMO.json OUT.png`

import { writeFileSync } from "node:fs";
import { Demo, check, equal, launch } from "./lib.mjs";

const [file, out] = process.argv.slice(2);
if (!file || !out) {
  console.error("node picture.mjs DEMO.json OUT.png");
  process.exit(2);
}

const LARGEST = 250_000;
const phone = { width: 390, height: 844 };
const gap = 48;
const demo = new Demo(file);

/** A parcel on its way in the first brand, and one out for delivery in the second; whatever the demo has, if not these. */
async function chosen() {
  const urls = [];
  for (const [at, brand] of demo.brands.slice(0, 2).entries()) {
    const states = at === 0 ? ["in_transit", "out_for_delivery"] : ["out_for_delivery", "in_transit"];
    const keys = Object.keys(demo.pages);
    const sorted = [...states.flatMap((state) => keys.filter((key) => key.startsWith(state))), ...keys];
    for (const key of sorted) {
      if ((await demo.brandOf(demo.pages[key])) === brand) {
        urls.push(demo.pages[key]);
        break;
      }
    }
  }
  equal(urls.length, 2, "brands that have a page");
  return urls;
}

async function shoot(browser, scale) {
  const pictures = [];
  for (const url of await chosen()) {
    const page = await browser.newPage({ viewport: phone, deviceScaleFactor: scale, locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`${url}?lang=en`);
    // Fonts are optional on a first view: asked for again, they are at hand.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    pictures.push((await page.screenshot()).toString("base64"));
    await page.close();
  }
  const width = 2 * phone.width + 3 * gap;
  const page = await browser.newPage({ viewport: { width, height: phone.height + 2 * gap }, deviceScaleFactor: scale });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: ${gap}px; display: flex; gap: ${gap}px; background: #d9d8d4; }
    img { width: ${phone.width}px; height: ${phone.height}px; border-radius: 20px; }
  </style>${pictures.map((png) => `<img alt="" src="data:image/png;base64,${png}">`).join("")}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const png = await page.screenshot();
  await page.close();
  return png;
}

const browser = await launch();
let png;
// As sharp as fits into a repository's picture.
for (const scale of [2, 1.5, 1.25, 1]) {
  png = await shoot(browser, scale);
  if (png.length <= LARGEST) {
    writeFileSync(out, png);
    console.log(`${out}: ${png.length} bytes at ${scale} device pixels`);
    break;
  }
}
await browser.close();
check(png.length <= LARGEST, `even the smallest picture has ${png.length} bytes`);
