// Leaving at once. Without script the link itself works; with script the page is taken out of history.
(() => {
  const link = document.querySelector("[data-exit]");
  if (!link) return;
  const leave = () => {
    document.body.hidden = true;
    document.title = "Page";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    presses = [...presses.slice(-2), Date.now()];
    if (presses.length === 3 && presses[2] - presses[0] < 3000) leave();
  }, true);
  // A page kept by the Back button after leaving must not come back to life.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.body.hidden) location.reload();
  });
})();
