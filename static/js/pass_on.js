// Buttons that copy a link or hand it to another app. Without script the link itself is there to be copied.
const line = document.querySelector("[data-copied]");

const copy = async (link, button) => {
  // Emptied first: the same words again would be no news to a screen reader.
  line.textContent = "";
  try {
    await navigator.clipboard.writeText(link.href);
    line.textContent = line.dataset.copied;
    const label = button.textContent;
    if (label !== line.dataset.copied) setTimeout(() => (button.textContent = label), 4000);
    button.textContent = line.dataset.copied;
  } catch {
    // The browser did not allow it: it is marked, to be copied by hand.
    getSelection().selectAllChildren(link);
  }
};
// Whoever closes the sheet of apps has changed their mind; nothing went wrong.
const send = (link) => navigator.share({ url: link.href }).catch(() => {});

const ways = { copy: navigator.clipboard && copy, send: navigator.share && send };
for (const button of document.querySelectorAll("[data-pass-on]")) {
  const way = ways[button.dataset.passOn];
  button.hidden = !way;
  button.onclick = () => way(button.closest("li").querySelector("a"), button);
}
