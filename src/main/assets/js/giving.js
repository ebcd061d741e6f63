// The directing form: one unit leads, a second one moves the first to coordinating; phrases go into the words.
document.addEventListener('change', event => {
  const chosen = event.target;
  if (chosen.name?.startsWith('part-') && chosen.value === 'LEAD') onlyLead(chosen);
  if (chosen.dataset?.into) phrase(chosen);
  if (chosen.name === 'dueDay') chosen.form.querySelector('[name=due][value=day]')?.click();
});

document.addEventListener('input', event => {
  if (event.target.name === 'dueDay' && event.target.value) {
    event.target.form.querySelector('[name=due][value=day]').checked = true;
  }
});

function onlyLead(chosen) {
  const leads = chosen.form.querySelectorAll('input[name^="part-"][value="LEAD"]:checked');
  for (const other of leads) {
    if (other.name !== chosen.name) {
      chosen.form.querySelector(`input[name="${other.name}"][value="COORDINATE"]`).checked = true;
    }
  }
}

function phrase(chosen) {
  const words = chosen.form.elements[chosen.dataset.into];
  const phrases = [...chosen.form.querySelectorAll(`[data-into="${chosen.dataset.into}"]`)].map(each => each.value);
  if (words.value.trim() === '' || phrases.includes(words.value.trim())) words.value = chosen.value;
  else words.value = `${words.value.trim()} ${chosen.value}`;
}
