// Passkeys: gives the browser what the page asks, and the page what the browser answers. Everything else is a form like any other.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

function asked(form) {
  const { publicKey } = JSON.parse(form.dataset.options);
  return {
    ...publicKey,
    challenge: bytes(publicKey.challenge),
    ...(publicKey.user && { user: { ...publicKey.user, id: bytes(publicKey.user.id) } }),
    ...(publicKey.excludeCredentials && { excludeCredentials: known(publicKey.excludeCredentials) }),
    ...(publicKey.allowCredentials && { allowCredentials: known(publicKey.allowCredentials) }),
  };
}

function answer(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response, extensions: {} });
}

function send(form, credential) {
  form.elements.credential.value = answer(credential);
  form.submit();
}

// A page that stood open for longer is not answered: the server takes a challenge for an hour.
const HOLDS = 55 * 60 * 1000;

// What to say when it did not work. Who called it off knows that.
const words = {
  InvalidStateError: "This device has a passkey for this account already.",
  SecurityError: "The browser does not allow passkeys at this address.",
};

function serve(form) {
  const opened = Date.now();
  const wrong = form.querySelector("[role=alert]");
  const button = form.querySelector("button");
  let offer;
  let busy = false;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    if (Date.now() - opened > HOLDS) return location.assign(form.dataset.here);
    offer?.abort();
    wrong.hidden = true;
    // Not `disabled`: the keyboard would lose its place.
    busy = true;
    button.setAttribute("aria-disabled", "true");
    try {
      send(form, await navigator.credentials[form.dataset.passkey]({ publicKey: asked(form) }));
    } catch (error) {
      wrong.textContent = words[error.name] ?? (error.name === "NotAllowedError" ? "No passkey was used: it was called off, took too long, or this device keeps none for this server." : `It did not work: ${error.message}`);
      wrong.hidden = false;
      busy = false;
      button.removeAttribute("aria-disabled");
    }
  });
  if ("fills" in form.dataset) {
    offer = new AbortController();
    offering(form, offer.signal);
  }
}

// Beside the addresses that the browser fills in.
async function offering(form, signal) {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  try {
    send(form, await navigator.credentials.get({ publicKey: asked(form), mediation: "conditional", signal }));
  } catch {
    // Called off, or the button was pressed instead.
  }
}

if (globalThis.PublicKeyCredential && navigator.credentials) {
  for (const form of document.querySelectorAll("form[data-passkey]")) serve(form);
  for (const said of document.querySelectorAll("[data-without-passkeys]")) said.hidden = true;
}
