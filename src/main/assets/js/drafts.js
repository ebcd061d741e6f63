// Keeps long texts of a page until they are sent, so that an expired session or a closed page loses nothing.
const place = form => `draft:${location.pathname}:${form.getAttribute('action') ?? ''}`;
const fields = form => [...form.querySelectorAll('textarea[name]')];

// Who takes what stands wants to see it, not what was typed.
document.addEventListener('click', event => {
  const way = event.target.closest('[data-forget]');
  if (way) forget(document.getElementById(way.dataset.forget) ?? way.closest('form'));
});

export const forget = form => sessionStorage.removeItem(place(form));

for (const form of document.querySelectorAll('form[method=post]')) {
  if (!fields(form).length) continue;
  const kept = JSON.parse(sessionStorage.getItem(place(form)) ?? 'null');
  if (kept) restore(form, kept);
  form.addEventListener('input', () => {
    const typed = Object.fromEntries(fields(form).filter(f => f.value !== f.defaultValue).map(f => [f.name, f.value]));
    sessionStorage.setItem(place(form), JSON.stringify(typed));
  });
  addEventListener('load', () => sayAgain(form));
}

// What was typed before the scripts came, or put back by the browser or by us, is heard like any other key.
function sayAgain(form) {
  const typed = [...form.querySelectorAll('textarea[name], input[type=text][name], input:not([type])[name]')].find(f => f.value !== f.defaultValue);
  typed?.dispatchEvent(new Event('input', { bubbles: true }));
}

function restore(form, kept) {
  const changed = fields(form).filter(f => kept[f.name] !== undefined && kept[f.name] !== f.value);
  if (!changed.length) return;
  changed.forEach(f => { f.value = kept[f.name]; });
  const said = document.createElement('p');
  said.className = 'cr-small';
  said.setAttribute('role', 'status');
  said.textContent = document.body.dataset.kept;
  changed[0].after(said);
}
