// A form is sent once; a refusal is shown in the form, and what was typed stays.
import { forget } from './drafts.js';
import { ended, renew } from './session.js';

const words = document.body.dataset;
const left = new Map();

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  const again = form.getAttribute('aria-busy') === 'true';
  if (again || !form.hasAttribute('data-plain')) event.preventDefault();
  if (again) return;
  form.setAttribute('aria-busy', true);
  if (form.hasAttribute('data-plain')) setTimeout(() => left.set(form, [event.submitter, busy(form, event.submitter, true)]));
  else send(form, event.submitter);
});

// A page the browser kept comes back with its buttons at rest; one whose form was sent comes back anew.
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  left.forEach(([button, said], form) => busy(form, button, false, said));
  left.clear();
  if (document.querySelector('form[aria-busy=true]')) location.reload();
});

async function send(form, button) {
  const name = button?.name;
  const plain = (button?.getAttribute('formenctype') ?? form.enctype) !== 'multipart/form-data';
  const shown = button?.matches('.visually-hidden') ? form.querySelector('.btn-primary') : button;
  const said = busy(form, shown, true);
  try {
    await renew(form);
    const body = new FormData(form);
    if (name) body.append(name, button.value);
    const answer = await fetch(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href, {
      method: 'POST', body: plain ? new URLSearchParams(body) : body,
      headers: { 'HX-Request': 'true' }, redirect: 'follow',
    });
    const next = answer.headers.get('HX-Redirect') ?? (answer.redirected ? answer.url : null);
    if (next) { forget(form); go(next); return; }
    if (answer.ok) { location.reload(); return; }
    ended(form, answer);
    refuse(form, await answer.text());
  } catch { refuse(form, note(words.offline)); }
  busy(form, shown, false, said);
}

function go(address) {
  const to = new URL(address, location.href);
  const same = to.pathname + to.search === location.pathname + location.search;
  location.assign(to);
  if (same && to.hash) location.reload();
}

function busy(form, button, on, said) {
  form.setAttribute('aria-busy', on);
  const buttons = [...form.querySelectorAll('button'), ...document.querySelectorAll(`button[form="${form.id}"]`)];
  buttons.forEach(each => { each.disabled = on; });
  const before = button?.innerHTML;
  if (button) on ? button.textContent = doing(button) : button.innerHTML = said;
  return before;
}

// The act's own word: "Chuyển chỉ đạo" becomes "Đang chuyển chỉ đạo…".
function doing(button) {
  const verb = button.textContent.trim();
  return button.classList.contains('btn-primary') && verb
    ? words.doing.replace('#', verb[0].toLowerCase() + verb.slice(1)) : words.sending;
}

function note(text) {
  const box = Object.assign(document.createElement('div'), { className: 'cr-note cr-note-gold mb-3', tabIndex: -1, textContent: text });
  box.setAttribute('role', 'alert');
  return box.outerHTML;
}

function refuse(form, html) {
  const slot = form.querySelector('.cr-refusal') ?? form.insertAdjacentElement('afterbegin', document.createElement('div'));
  slot.className = 'cr-refusal';
  slot.innerHTML = html;
  slot.firstElementChild?.focus();
}
