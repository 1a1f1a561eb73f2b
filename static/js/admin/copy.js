// Copy buttons: hidden where nothing can be copied.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const from = document.getElementById(button.dataset.copy);
      const lines = [...from.querySelectorAll("code")].map((line) => line.textContent);
      await navigator.clipboard.writeText(lines.length > 0 ? lines.join("\n") : from.textContent.trim());
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
}
