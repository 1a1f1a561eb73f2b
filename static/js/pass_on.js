// Buttons that copy a link or hand it to another app. Without script the link itself is there to be copied.
const line = document.querySelector("[data-copied]");
const ways = {
  copy: navigator.clipboard && ((url) => navigator.clipboard.writeText(url).then(() => (line.textContent = line.dataset.copied))),
  send: navigator.share && ((url) => navigator.share({ url })),
};
for (const button of document.querySelectorAll("[data-pass-on]")) {
  const way = ways[button.dataset.passOn];
  button.hidden = !way;
  // Whoever closes the sheet of apps has changed their mind; nothing went wrong.
  button.onclick = () => way(button.closest("li").querySelector("a").href).catch(() => {});
}
