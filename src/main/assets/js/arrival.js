// A file may be let fall anywhere on the page that takes one.
const field = document.querySelector('input[type=file].cr-drop');

if (field) {
  document.addEventListener('dragover', event => { event.preventDefault(); field.classList.add('cr-drop-over'); });
  document.addEventListener('dragleave', () => field.classList.remove('cr-drop-over'));
  document.addEventListener('drop', event => {
    event.preventDefault();
    field.classList.remove('cr-drop-over');
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    field.form.querySelector('.btn-primary').focus();
  });
}
