// Official client libraries as senders: they sign, a running Doorstep checks, the page moves.
//
//   node senders.mjs PATH/demo.json
//
// The last line counts what passed and failed.
import { readFileSync } from "node:fs";
import { createHmac } from "node:crypto";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";

const demo = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { url, secret } = demo.webhooks.generic;
let passed = 0;
let failed = 0;

async function trial(name, work) {
  try {
    await work();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}

function check(holds, words) {
  if (!holds) throw new Error(words);
}

const post = (body, headers) =>
  fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

// Each library signs in its own way and names its headers in its own way.
const libraries = {
  standardwebhooks: (id, at, body) => ({
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at / 1000)),
    "webhook-signature": new StandardWebhook(secret).sign(id, new Date(at), body),
  }),
  svix: (id, at, body) => ({
    "svix-id": id,
    "svix-timestamp": String(Math.floor(at / 1000)),
    "svix-signature": new SvixWebhook(secret).sign(id, new Date(at), body),
  }),
};

async function parcel(name) {
  const headers = { authorization: `Bearer ${demo.api_key}`, "content-type": "application/json" };
  const id = `sender-${name}-${Date.now()}`;
  const number = `SENDER${createHmac("sha256", name).update(id).digest("hex").slice(0, 12).toUpperCase()}`;
  const order = {
    external_id: id, number: `#${id}`, email: "sender@example.com", currency: "EUR", locale: "en",
    lines: [{ external_id: "1", title: "Lamp", quantity: 1 }],
  };
  const shipment = { external_id: `${id}-1`, order_external_id: id, carrier: "DHL", tracking_number: number };
  for (const [path, body] of [["orders", order], ["shipments", shipment]]) {
    const answer = await fetch(`${demo.base_url}/api/v1/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    check(answer.ok, `POST ${path} answered ${answer.status}: ${await answer.clone().text()}`);
    if (path === "shipments") return { number, page: (await answer.json()).page_url };
  }
}

for (const [name, sign] of Object.entries(libraries)) {
  await trial(`${name}: a signed update moves the page`, async () => {
    const { number, page } = await parcel(name);
    const words = `Seen by ${name}`;
    const at = new Date().toISOString();
    const body = JSON.stringify({
      type: "tracking.updated", timestamp: at,
      data: { tracking_number: number, carrier: "DHL", status: "in_transit", reason: "departed",
        events: [{ at, status: "in_transit", reason: "departed", text: words, place: { city: "Kassel", country: "DE" } }] },
    });
    const answer = await post(body, sign(`msg_${number}`, Date.now(), body));
    check(answer.status === 200, `answered ${answer.status}: ${await answer.text()}`);
    const until = Date.now() + 5000;
    let shown = false;
    while (!shown && Date.now() < until) {
      shown = (await (await fetch(page)).text()).includes(words);
      if (!shown) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    check(shown, "the page does not show it after five seconds");
  });

  await trial(`${name}: a changed body, an old time and a strange secret are refused`, async () => {
    const body = JSON.stringify({ type: "tracking.updated", data: { tracking_number: "FORGED", status: "delivered" } });
    const headers = sign("msg_forged", Date.now(), body);
    check((await post(body.replace("delivered", "in_transit"), headers)).status === 401, "a changed body was taken");
    check((await post(body, sign("msg_old", Date.now() - 10 * 60_000, body))).status === 401, "an old time was taken");
    const strange = name === "svix" ? new SvixWebhook("whsec_c3RyYW5nZXN0cmFuZ2VzdHJhbmdl") : new StandardWebhook("whsec_c3RyYW5nZXN0cmFuZ2VzdHJhbmdl");
    const prefix = name === "svix" ? "svix" : "webhook";
    const forged = { ...headers, [`${prefix}-signature`]: strange.sign("msg_forged", new Date(), body) };
    check((await post(body, forged)).status === 401, "a strange secret was taken");
  });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
