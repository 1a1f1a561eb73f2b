// Keys: "/" finds, "j" and "k" move through a list, "?" lists them. Everything is also reachable by Tab. Who speaks to the computer, or
// strikes keys by accident, switches them off (WCAG 2.1.4).
const OFF = "doorstep.keys-off";
const list = document.getElementById("keys");
const box = document.getElementById("keys-on");
for (const button of document.querySelectorAll("[data-opens='keys']")) {
  button.hidden = false;
  button.addEventListener("click", () => list.showModal());
}
if (box) {
  box.checked = !localStorage.getItem(OFF);
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")));
}

const typing = (at) => at.closest?.("input, textarea, select, [contenteditable]");

function move(by) {
  const lines = [...document.querySelectorAll("[data-line] a[href]:first-of-type")];
  if (lines.length === 0) return false;
  const at = lines.indexOf(document.activeElement);
  const next = lines[Math.max(0, Math.min(lines.length - 1, at < 0 ? 0 : at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (localStorage.getItem(OFF)) return;
  const acts = {
    "/": () => {
      const find = document.querySelector("[data-key='/']");
      find?.focus();
      find?.select();
      return Boolean(find);
    },
    "?": () => {
      list?.showModal();
      return Boolean(list);
    },
    j: () => move(1),
    k: () => move(-1),
  };
  if (acts[event.key]?.()) event.preventDefault();
});

// An open menu closes when one clicks elsewhere or presses Escape.
const menus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector("summary").focus();
  }
});

// Who sent a form with mistakes lands on what is wrong.
(document.querySelector("[aria-invalid]") ?? document.getElementById("verdict"))?.focus();
