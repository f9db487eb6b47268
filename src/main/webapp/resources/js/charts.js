// Charts take their colours and type from the tokens, so that they fit light, dark and forced colours.
function pduChart() {
  'use strict';
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  const config = this.cfg.config;
  const bars = config.type === 'bar';
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  config.data.datasets.forEach((series) => {
    Object.assign(series, {
      borderColor: token('--accent'), backgroundColor: token('--accent'), borderWidth: bars ? 0 : 3,
      pointRadius: 3, pointBackgroundColor: token('--accent'), tension: 0, spanGaps: false, maxBarThickness: 22
    });
  });
  const axis = (more) => Object.assign({
    grid: { color: token('--line') }, border: { color: token('--edge') },
    ticks: { color: token('--ink'), precision: 0, autoSkip: !more.all }, beginAtZero: true
  }, more.bounds);
  const percent = { bounds: { min: 0, max: 100 } };
  config.options.scales = bars
    ? { x: axis(percent), y: axis({ all: true }) }
    : { x: axis({}), y: axis({}) };
  config.options.animation = still ? false : config.options.animation;
  config.options.plugins = {
    legend: { display: false },
    tooltip: { backgroundColor: token('--bar'), titleColor: token('--on-bar'), bodyColor: token('--on-bar') }
  };
}
