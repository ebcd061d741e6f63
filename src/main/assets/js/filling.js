// A tap on something that is free puts it into the form; whoever listens to the form hears of it.
document.addEventListener('click', event => {
  const choice = event.target.closest('button[data-fill]');
  if (!choice) return;
  fill(choice.dataset.fill, choice.dataset.value);
  if (choice.dataset.fillToo) fill(choice.dataset.fillToo, choice.dataset.valueToo);
});

function fill(id, value) {
  const field = document.getElementById(id);
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.focus();
}
