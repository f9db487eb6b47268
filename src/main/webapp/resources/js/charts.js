// Charts take their colours from the page's tokens, so that they fit light and dark; nothing moves.
(function () {
  if (!window.Chart) { return; }
  var style = getComputedStyle(document.documentElement);
  var token = function (name) { return style.getPropertyValue(name).trim(); };
  var d = window.Chart.defaults;
  d.animation = false;
  d.color = token('--ink');
  d.borderColor = token('--line');
  d.font.size = 14;
  d.elements.line.borderColor = token('--accent');
  d.elements.line.borderWidth = 3;
  d.elements.point.backgroundColor = token('--accent');
  d.elements.point.borderColor = token('--accent');
  d.elements.bar.backgroundColor = token('--accent');
  if (d.plugins.colors) { d.plugins.colors.enabled = false; }
})();
