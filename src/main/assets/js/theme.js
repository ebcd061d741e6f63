// Follows the system's light or dark before the first paint, unless one is chosen on the account page.
const root = document.documentElement;
if (root.dataset.theme === 'auto') {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => { root.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
  dark.addEventListener('change', follow);
  follow();
}
