// Entries of a list can be dragged to their place. The buttons "Up" and "Down" do the same, one step at a time.
const form = document.getElementById("words");
let held;

for (const entry of form.querySelectorAll("[data-entry]")) {
  const grip = entry.querySelector("legend");
  if (!form.querySelector("button")) break;
  grip.draggable = true;
  grip.addEventListener("dragstart", (event) => {
    held = entry;
    event.dataTransfer.effectAllowed = "move";
  });
  entry.addEventListener("dragover", (event) => {
    if (held && held !== entry) event.preventDefault();
  });
  entry.addEventListener("drop", (event) => {
    event.preventDefault();
    const [from, to] = [Number(held.dataset.entry), Number(entry.dataset.entry)];
    const act = document.createElement("input");
    Object.assign(act, { type: "hidden", name: "act", value: `move.${from}.${to}` });
    form.append(act);
    form.submit();
  });
}

// Another language is shown as soon as it is chosen.
document.querySelector(".bench .filters select")?.addEventListener("change", (event) => event.target.form.requestSubmit());
