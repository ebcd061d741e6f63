// After signing in again elsewhere, a form still open gets the new secret, so that it can be sent as it stands.
export async function renew(form) {
  if (form.dataset.ended === undefined) return;
  const page = await fetch(location.href);
  const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
  const fresh = parsed.querySelector('main form input[name=_csrf]');
  if (fresh && !page.redirected) {
    form.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = fresh.value; });
    delete form.dataset.ended;
  }
}

export const ended = (form, answer) => {
  if (answer.status === 401 || answer.status === 403) form.dataset.ended = '';
};
