// Passkeys: asks the browser to make or use one and hands what it brings to the form.
(() => {
  const button = document.querySelector("[data-passkey]");
  if (!button) return;
  const form = button.form;
  const status = form.querySelector("[data-passkey-status]");
  const say = (words) => { status.textContent = words; };
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const create = async (options) => {
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = known(options.excludeCredentials);
    const made = await navigator.credentials.create({ publicKey: options });
    return answer(made, { attestationObject: text(made.response.attestationObject) });
  };
  const get = async (options) => {
    options.allowCredentials = known(options.allowCredentials);
    const used = await navigator.credentials.get({ publicKey: options });
    const handle = used.response.userHandle;
    return answer(used, {
      authenticatorData: text(used.response.authenticatorData),
      signature: text(used.response.signature),
      ...(handle ? { userHandle: text(handle) } : {}),
    });
  };
  const answer = (credential, response) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  });
  const why = (error, options) => {
    switch (error.name) {
      case "InvalidStateError": return "This device has a passkey for your account already.";
      case "SecurityError": {
        const id = options.rpId || options.rp.id;
        return `Passkeys of this site belong to the name ${id}. Open it under that name, then try again.`;
      }
      default: return "No passkey was used, and nothing was changed. You can try again.";
    }
  };

  let done = false;
  button.addEventListener("click", async (event) => {
    if (done) return;
    event.preventDefault();
    if (!window.PublicKeyCredential) {
      say("This browser does not know passkeys. The other ways work here.");
      return;
    }
    const options = JSON.parse(button.dataset.options);
    options.challenge = bytes(options.challenge);
    say("Follow what your device asks.");
    try {
      const brought = await (button.dataset.passkey === "create" ? create : get)(options);
      form.querySelector("[data-passkey-credential]").value = JSON.stringify(brought);
      done = true;
      form.requestSubmit(button);
    } catch (error) {
      say(why(error, options));
    }
  });
})();
