// Ready phrases go into the text, which stays editable; a second "chủ trì" makes the first one "phối hợp".
document.addEventListener('change', event => {
  const at = event.target;
  if (at.dataset.into) phrase(at, document.getElementById(at.dataset.into));
  if (at.type === 'radio' && at.value === 'LEAD') only(at);
});

function phrase(choice, text) {
  const others = [...choice.form.querySelectorAll(`[data-into="${choice.dataset.into}"]`)].map(each => each.value);
  const rest = others.reduce((words, other) => words.startsWith(other) ? words.slice(other.length).trimStart() : words, text.value);
  text.value = rest ? `${choice.value} ${rest}` : choice.value;
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

function only(lead) {
  for (const other of lead.form.querySelectorAll('input[type=radio][value=LEAD]:checked')) {
    if (other === lead) continue;
    const part = [...lead.form.querySelectorAll(`[name="${other.name}"]`)].find(each => each.value === 'COORDINATE');
    if (part) part.checked = true;
    say(other.closest('.cr-unit'));
  }
}

function say(unit) {
  const name = unit?.getAttribute('aria-label');
  if (!name) return;
  const note = unit.querySelector('.cr-moved') ?? unit.firstElementChild.appendChild(document.createElement('div'));
  note.className = 'cr-small cr-moved';
  note.setAttribute('role', 'status');
  note.textContent = document.body.dataset.moved;
}
