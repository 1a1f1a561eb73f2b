// Keeps an open page up to date; the page works without it.
const line = document.querySelector("[data-marks]");
let marks = line.dataset.marks;
let tries = -1;
let source, timer, rest, stale, over;

const address = () => {
  const url = new URL(location);
  url.pathname = url.pathname.replace(/\/*$/, "/live");
  url.hash = "";
  url.searchParams.set("since", marks);
  return url;
};

const close = () => {
  clearTimeout(timer);
  source?.close();
  source = null;
};

const open = () => {
  if (source || over || document.hidden) return;
  const mine = new EventSource(address());
  let opened = Infinity;
  source = mine;
  mine.onopen = () => (opened = Date.now());
  mine.onmessage = ({ data, lastEventId }) => {
    marks = lastEventId;
    show(data);
  };
  mine.onerror = async () => {
    const refused = mine.readyState === 2;
    mine.close();
    // An EventSource does not tell what it was refused with.
    const status = refused && (await fetch(address(), { method: "HEAD" }).then((answer) => answer.status, () => 0));
    over = status === 404 || status === 410;
    if (source !== mine || over) return;
    tries = Date.now() - opened > 20_000 ? 0 : Math.min(tries + 1, 6);
    timer = setTimeout(again, (1 + 4 * Math.random()) * 1000 * 2 ** tries);
  };
};

const again = () => {
  close();
  open();
};

const mark = (node) => (node.classList ?? node.parentNode.classList).add("changed");
const calm = () => document.querySelectorAll(".changed").forEach((node) => node.classList.remove("changed"));
const nodes = (of) => [...of.childNodes].filter((node) => node.nodeType === 1 || node.data === " " || node.data.trim());
const kin = (a, b) => a.nodeName === b.nodeName && a.nodeName !== "svg" && a.id === b.id && a.classList?.[0] === b.classList?.[0];

// Makes `old` what `now` is. What stays the same is not touched, so that focus, selection and what was opened stay.
const become = (old, now) => {
  if (old.isEqualNode(now)) return;
  if (old.nodeType === 3) {
    old.data = now.data;
    return mark(old);
  }
  for (const { name } of [...old.attributes, ...now.attributes]) {
    const value = now.getAttribute(name);
    if (name === "open" || old.getAttribute(name) === value) continue;
    if (value === null) old.removeAttribute(name);
    else old.setAttribute(name, value);
  }
  const had = nodes(old);
  let from = 0;
  let added = [];
  const settle = (to) => {
    const gone = had.slice(from, to);
    let next = had[to] ?? null;
    // From the end: what is new comes first.
    for (const node of added.reverse()) {
      const at = gone.findLastIndex((other) => kin(other, node));
      if (at < 0) {
        old.insertBefore(node, next);
        mark((next = node));
      } else {
        const [twin, ...later] = gone.splice(at);
        later.forEach((other) => other.remove());
        become((next = twin), node);
      }
    }
    gone.forEach((other) => other.remove());
    from = to + 1;
    added = [];
  };
  for (const node of nodes(now)) {
    const same = had.findIndex((other, at) => at >= from && other.isEqualNode(node));
    if (same < 0) added.push(node);
    else settle(same);
  }
  settle(had.length);
};

const root = document.documentElement;
const topOf = (node) => node.getBoundingClientRect().top;

// What the reader has before their eyes, and how far from the top: where they stand with the keyboard, else what begins in the
// upper part of the window.
const inView = () =>
  [document.activeElement, ...[3, 4, 5, 2, 6, 1, 7].map((part) => document.elementFromPoint(innerWidth / 2, (innerHeight * part) / 10))]
    .filter((node) => node?.closest("[data-live] *"))
    .map((node) => [node, topOf(node)])
    .filter(([, top]) => top >= 0 && top < innerHeight);

const show = (data) => {
  const news = new DOMParser().parseFromString(data, "text/html");
  calm();
  const held = scrollY ? inView() : [];
  // Browsers that hold a place by themselves may choose another one.
  root.style.overflowAnchor = "none";
  for (const part of news.querySelectorAll("[data-live]")) {
    const old = document.querySelector(`[data-live="${part.dataset.live}"]`);
    if (old) become(old, part);
  }
  const [stayed, top] = held.find(([node]) => node.isConnected) ?? [];
  if (stayed) scrollBy(0, topOf(stayed) - top);
  root.style.overflowAnchor = "";
  setTimeout(calm, 1000);
  document.title = news.title || document.title;
  line.textContent = news.querySelector("[data-said]")?.textContent ?? line.textContent;
  // Made in another style: loaded anew when the reader comes back to it.
  stale ||= news.querySelector("[name=renew]");
};

document.addEventListener("visibilitychange", () => {
  clearTimeout(rest);
  if (document.hidden) rest = setTimeout(close, 10_000);
  else if (stale) location.reload();
  else open();
});
addEventListener("online", again);
addEventListener("pagehide", close);
// Also the first time, after everything has loaded.
addEventListener("pageshow", open);
