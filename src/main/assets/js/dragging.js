// An entry of the week is dragged to another half-day; with keys, Shift and an arrow on its link. Both lead to
// the page that asks before anything moves.
let dragged = null;

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[data-moving]') ?? null;
  if (dragged) event.dataTransfer.effectAllowed = 'move';
});

document.addEventListener('dragover', event => {
  if (dragged && event.target.closest?.('[data-half]')) event.preventDefault();
});

document.addEventListener('drop', event => {
  const to = event.target.closest?.('[data-half]');
  if (!dragged || !to) return;
  event.preventDefault();
  go(dragged, to);
  dragged = null;
});

document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const entry = event.target.closest?.('[data-moving]');
  if (!step || !event.shiftKey || !entry) return;
  event.preventDefault();
  const halves = [...document.querySelectorAll('tr[data-half]')];
  const to = halves[halves.indexOf(entry.closest('tr[data-half]')) + step];
  if (to) go(entry, to);
});

function go(entry, to) {
  if (to === entry.closest('[data-half]')) return;
  location.href = `${entry.dataset.moving}?day=${to.dataset.day}&half=${to.dataset.half}`;
}
