// The editor of a look: what is changed is kept as the draft, and seen at once.
const form = document.getElementById("look");
const frame = document.getElementById("preview");
const stage = document.querySelector("form[data-stage]");

// The frame as the choices above it say.
function look() {
  const chosen = new FormData(stage);
  const url = new URL(frame.src);
  url.pathname = url.pathname.replace(/[^/]+$/, encodeURIComponent(chosen.get("state")));
  url.searchParams.set("lang", chosen.get("lang"));
  url.searchParams.set("scheme", chosen.get("scheme"));
  url.searchParams.set("at", Date.now());
  const top = frame.contentWindow?.scrollY ?? 0;
  frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, top), { once: true });
  frame.contentWindow.location.replace(url);
  frame.parentElement.className = `looking w${chosen.get("width")}`;
}

stage.addEventListener("input", look);
stage.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});

// What the server says with a draft that is kept: how it stands, what is shown differently, whether it still goes out by itself.
function take(page) {
  for (const id of ["stands", "mended", "later"]) {
    const news = page.getElementById(id);
    if (news) document.getElementById(id)?.replaceWith(news);
  }
  const notice = page.querySelector("main > .notice");
  document.querySelector("[data-kept]")?.remove();
  // That a draft is kept is said by the page itself; that it no longer goes out by itself has to be told.
  if (notice?.textContent.includes("by itself")) {
    notice.dataset.kept = "";
    form.closest(".studio").before(notice);
  }
}

let waiting;
let sending;
let again = false;
let pressed;
// One after the other: each says with which draft it began, and the next one begins with what this one left.
async function keep() {
  if (sending) {
    again = true;
    return;
  }
  sending = true;
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    // Signed out in the meantime, or refused: what is shown would not be what is kept.
    if (answer.status !== 200 && answer.status !== 422) throw new Error(`${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("look")) throw new Error("another page came");
    const verdict = page.getElementById("verdict");
    document.getElementById("verdict")?.remove();
    if (verdict) {
      form.before(verdict);
    } else {
      take(page);
      const seen = page.getElementById("look").elements.seen.value;
      for (const field of document.querySelectorAll("input[name=seen]")) field.value = seen;
      look();
    }
  } catch {
    document.getElementById("verdict")?.remove();
    const said = document.createElement("p");
    Object.assign(said, { id: "verdict", className: "verdict", role: "alert", textContent: "This was not kept. Reload the page, and try again." });
    form.before(said);
  } finally {
    sending = false;
    if (pressed) {
      form.requestSubmit(pressed);
    } else if (again) {
      again = false;
      keep();
    }
  }
}

if (form.querySelector("button")) {
  // What is on its way comes first: the button's own form begins with what that leaves.
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    if (!sending) return;
    event.preventDefault();
    pressed = event.submitter;
  });
  form.addEventListener("input", (event) => {
    if (event.target.name === "note") return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300);
  });
  for (const button of document.querySelectorAll("button[data-colour]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const field = form.elements["light-accent"];
      field.value = button.dataset.colour;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}
