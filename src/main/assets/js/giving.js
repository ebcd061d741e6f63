// The phone's bar says what the one tap will do, and follows what is chosen in the form above it.
const bar = document.querySelector('.cr-bottom-act [data-says]');
const form = document.getElementById('next');

document.addEventListener('change', event => {
  const pick = document.querySelector(`.cr-bottom-act [data-pick="${event.target.name}"]`);
  if (pick && event.target.checked) pick.textContent = label(event.target);
  if (event.target.form === form) say();
});

document.addEventListener('input', event => {
  if (event.target.name !== 'dueDay') return;
  if (event.target.value) event.target.form.querySelector('[name=due][value=day]').checked = true;
  if (event.target.form === form) say();
});

const label = input => document.querySelector(`label[for="${input.id}"]`)?.textContent.trim() ?? '';
const part = unit => unit.querySelector('input:checked')?.value ?? '';

function until() {
  const due = form.querySelector('[name=due]:checked');
  if (!due || due.value === 'none') return '';
  return due.value === 'day' ? form.elements.dueDay.value : label(due);
}

function say() {
  if (!bar || !form) return;
  const units = [...form.querySelectorAll('.cr-unit')];
  const lead = units.find(unit => part(unit) === 'LEAD')?.getAttribute('aria-label');
  const others = units.filter(unit => part(unit) === 'COORDINATE').length;
  const name = bar.querySelector('[data-lead]');
  const words = [bar.dataset.says, others ? `, ${bar.dataset.with.replace('#', others)}` : ''].join('');
  name.textContent = lead ?? name.dataset.lead;
  bar.querySelector('[data-rest]').textContent = lead ? [words, until()].filter(Boolean).join(' · ') : '';
}

addEventListener('load', say);
