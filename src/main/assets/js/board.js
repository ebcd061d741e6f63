// Cards of the board are dragged to a column: the act that leads there is sent, or its form opened where
// it wants words. Without it the buttons on the cards do the same.
let held = null;

document.addEventListener('dragstart', event => {
  held = event.target.closest?.('[data-card]') ?? null;
  if (held) event.dataTransfer.effectAllowed = 'move';
});
document.addEventListener('dragend', () => { mark(null); held = null; });
document.addEventListener('dragover', event => {
  const column = held && event.target.closest?.('[data-column]');
  mark(column || null);
  if (column) event.preventDefault();
});
document.addEventListener('drop', event => {
  const column = held && event.target.closest?.('[data-column]');
  if (!column) return;
  event.preventDefault();
  if (!column.contains(held)) move(held, column.dataset.column);
});

function mark(column) {
  for (const each of document.querySelectorAll('[data-column]')) each.classList.toggle('cr-board-over', each === column);
}

function move(card, to) {
  const own = card.querySelector(`[data-to="${to}"]`);
  if (own?.tagName === 'DETAILS') {
    own.open = true;
    own.querySelector('select, textarea').focus();
  } else if (own) {
    own.querySelector('form').requestSubmit();
  } else {
    const form = document.getElementById('board-move');
    form.elements.id.value = card.dataset.card;
    form.elements.version.value = card.dataset.version;
    form.elements.to.value = to;
    form.requestSubmit();
  }
}
