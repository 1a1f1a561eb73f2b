// Lists that answer while one types: a form with `data-swap="#list"` fetches its own page and puts that part of it in place.
// Without this, the same form loads the page.
const swapping = new Map();

async function swap(url, selector, push) {
  swapping.get(selector)?.abort();
  const abort = new AbortController();
  swapping.set(selector, abort);
  const target = document.querySelector(selector);
  target?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { headers: { "X-Doorstep-Piece": selector }, signal: abort.signal });
    if (!answer.ok || answer.redirected) {
      location.assign(url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const piece = page.querySelector(selector);
    const place = document.querySelector(selector);
    if (!piece || !place) {
      location.assign(url);
      return;
    }
    place.replaceWith(piece);
    if (push) history.replaceState(null, "", url);
    const count = document.getElementById("count");
    const lines = piece.querySelectorAll("[data-line]").length;
    if (count) count.textContent = lines === 1 ? "One line" : `${lines} lines`;
  } catch (error) {
    if (error.name !== "AbortError") location.assign(url);
  }
}

for (const form of document.querySelectorAll("form[data-swap]")) {
  const go = () => {
    const query = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...query]) if (value === "") query.delete(name, value);
    const url = new URL(form.action);
    url.search = query.toString();
    swap(url, form.dataset.swap, true);
  };
  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(go, event.target.type === "search" ? 150 : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go();
  });
}

// Parts that come again by themselves while something is awaited.
for (const part of document.querySelectorAll("[data-again]")) {
  const selector = `#${part.id}`;
  const again = setInterval(() => {
    const now = document.querySelector(selector);
    if (!now?.dataset.again) clearInterval(again);
    else if (document.visibilityState === "visible") swap(location.href, selector, false);
  }, Number(part.dataset.again) * 1000);
}
