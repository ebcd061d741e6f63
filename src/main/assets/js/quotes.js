// Words selected on a document's page go along to the form that a link with data-quote opens.
const KEPT = 'quote';
const ways = document.querySelectorAll('a[data-quote]');
const names = new Map([...ways].map(way => [way, way.textContent]));
let chosen = '';

// The text over a page's picture is lines; elsewhere it is what the browser says.
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const lines = [...document.querySelectorAll('.cr-sheet svg text')].filter(line => range.intersectsNode(line));
  const part = line => {
    const own = document.createRange();
    own.selectNodeContents(line);
    if (line.contains(range.startContainer)) own.setStart(range.startContainer, range.startOffset);
    if (line.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset);
    return own.toString();
  };
  const words = lines.length ? lines.map(part).join(' ') : selection.toString();
  return words.replace(/\s+/g, ' ').trim();
}

function choose(words) {
  chosen = words;
  names.forEach((name, way) => { way.textContent = words ? way.dataset.quote : name; });
}

if (ways.length) {
  document.addEventListener('selectionchange', () => { const words = selected(); if (words) choose(words); });
  document.addEventListener('pointerdown', event => { if (!event.target.closest('a[data-quote]')) choose(''); });
  for (const way of ways) way.addEventListener('click', () => {
    if (chosen) sessionStorage.setItem(KEPT, JSON.stringify([way.getAttribute('href'), chosen]));
  });
}

const form = document.querySelector('form[data-quoted]');
const [from, words] = JSON.parse((form && sessionStorage.getItem(KEPT)) ?? '[]');
if (form) sessionStorage.removeItem(KEPT);
if (words && from === location.pathname + location.search) {
  for (const name of ['sourceWords', 'words']) {
    const field = form.elements[name];
    if (!field) continue;
    field.value = words.slice(0, field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  form.scrollIntoView();
  form.querySelector('input[type=radio]')?.focus({ preventScroll: true });
}
