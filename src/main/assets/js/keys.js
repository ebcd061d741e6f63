// Keys of the keyboard: / search, g then a letter goes, j k move, x ticks, e acts, ? shows them all.
const off = document.documentElement.dataset.keys === 'off';
const typing = at => at.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
const rows = () => [...document.querySelectorAll('.cr-row, .cr-table tbody tr')];
const link = row => row.querySelector('.cr-row-title, .cr-wide a');
const doors = { v: '/my-work', d: '/documents/incoming', i: '/documents/outgoing', t: '/documents/drafts' };
const next = '[data-key=next], .cr-subject [rel=next], .cr-head [rel=next]';
let went = false;
let ticked = null;

function move(by) {
  const list = rows();
  const step = document.querySelector(by > 0 ? next : '[data-key=previous], .cr-subject [rel=prev]');
  if (!list.length) { step?.click(); return; }
  const at = list.findIndex(row => row.contains(document.activeElement));
  link(list[Math.max(0, Math.min(list.length - 1, at + by))])?.focus();
}

function tick(row) {
  row?.querySelector('input[type=checkbox]')?.click();
  ticked = row;
}

// From the row ticked last to this one, all as that one is.
function range(row) {
  const list = rows();
  const ends = [list.indexOf(ticked), list.indexOf(row)].sort((one, other) => one - other);
  if (ends[0] < 0) { tick(row); return; }
  const on = ticked.querySelector('input[type=checkbox]').checked;
  for (const each of list.slice(ends[0], ends[1] + 1)) {
    const box = each.querySelector('input[type=checkbox]');
    if (box && box.checked !== on) box.click();
  }
}

// Out of what is open, and back to what opened it.
function leave(at) {
  if (typing(at)) { at.blur(); return; }
  const open = at.closest?.('details[open]') ?? document.querySelector('details[open]');
  if (location.hash && document.querySelector('.cr-sign:target')) location.hash = '';
  else if (open) { open.open = false; open.querySelector('summary').focus(); }
}

function act(key) {
  const row = document.activeElement.closest?.('.cr-row, .cr-table tbody tr');
  switch (key) {
    case '/': document.getElementById('q')?.focus(); return true;
    case 'j': move(1); return true;
    case 'k': move(-1); return true;
    case 'x': tick(row); return true;
    case 'X': range(row); return true;
    case 'e': (row?.querySelector('.cr-row-verb') ?? link(row ?? document))?.click(); return true;
    case 'n': document.querySelector('a[data-quote]')?.click(); return true;
    case '?': location.assign('/account#keys'); return true;
    default: return false;
  }
}

document.addEventListener('keydown', event => {
  if (event.altKey && event.key.toLowerCase() === 'j') {
    document.querySelector(next)?.click();
    return;
  }
  if (event.key === 'Escape') { leave(event.target); return; }
  if (off || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  if (went && doors[event.key]) { location.assign(doors[event.key]); return; }
  went = event.key === 'g';
  if (act(event.key)) event.preventDefault();
});

// Ctrl+Enter sends the form one is in; with Shift by its button that goes on with more of the same.
document.addEventListener('keydown', event => {
  const form = event.target.form ?? document.querySelector('form.cr-next');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form?.method === 'post') {
    form.requestSubmit((event.shiftKey && form.querySelector('button[name=more]')) || form.querySelector('.btn-primary'));
  }
});
