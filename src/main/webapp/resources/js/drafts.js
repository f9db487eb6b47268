// Nothing is lost: a form with data-draft="address" is saved there shortly after each change and when the
// page is left. Words about it appear in the form's [data-draft-status]. Without script, "Save" buttons do it.
(() => {
  document.getElementById("summary")?.focus(); // What is to be put right is read out first.
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const status = form.querySelector("[data-draft-status]");
    const say = (words) => { if (status) status.textContent = words; };
    let waiting = 0;
    let unsaved = false;
    const body = () => {
      const all = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        const secret = form.elements[name]?.type === "password";
        if (typeof value === "string" && !secret && !name.startsWith("jakarta.faces.")) all.append(name, value);
      }
      return all;
    };
    const save = async () => {
      clearTimeout(waiting);
      if (!unsaved) return;
      unsaved = false;
      try {
        const answer = await fetch(form.dataset.draft, {
          method: "POST", body: body(), keepalive: true, redirect: "error",
          headers: { "pdu-token": form.elements["pdu-token"]?.value ?? "" },
        });
        if (answer.status === 401 || answer.status === 403) {
          unsaved = true;
          say("You are signed out, so we can't save at the moment. Your answers stay on this page: go on, and hand them in when you are ready.");
          return;
        }
        if (!answer.ok) throw new Error(answer.status);
        const at = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
        say(`Saved at ${at}. You can stop and come back.`);
      } catch {
        unsaved = true;
        say("Not saved yet. We will try again. You can go on.");
        waiting = setTimeout(save, 15000);
      }
    };
    form.addEventListener("input", () => {
      unsaved = true;
      clearTimeout(waiting);
      waiting = setTimeout(save, 1000);
    });
    form.addEventListener("submit", () => { unsaved = false; clearTimeout(waiting); });
    document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  }
})();
