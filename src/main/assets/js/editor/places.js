// Places on a page are taken by mouse, finger or arrow keys; the number fields beside it are what is sent.
const millimetre = 72 / 25.4;
const form = document.getElementById('places');
const field = (key, axis) => document.getElementById(key + axis);

for (const place of document.querySelectorAll('[data-place]')) {
  const key = place.dataset.place;
  place.addEventListener('keydown', event => {
    const step = (event.shiftKey ? 5 : 1) * millimetre;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by) return;
    event.preventDefault();
    put(place, at(place).map((value, i) => value + by[i]));
    write(place);
  });
  place.addEventListener('pointerdown', event => {
    const start = point(event, place);
    const from = at(place);
    place.setPointerCapture(event.pointerId);
    const move = now => put(place, point(now, place).map((value, i) => from[i] + value - start[i]));
    place.addEventListener('pointermove', move);
    place.addEventListener('lostpointercapture', () => { place.removeEventListener('pointermove', move); write(place); }, { once: true });
  });
  for (const axis of ['X', 'Y']) field(key, axis).addEventListener('input', () => put(place, [mm(key, 'X'), mm(key, 'Y')]));
  field(key, 'Page').addEventListener('change', () => {
    const page = document.querySelector(`.cr-spots[data-page="${field(key, 'Page').value}"]`);
    page.append(place);
    if (key === 'person') page.prepend(document.querySelector('[data-seal]'));
    put(place, at(place));
  });
}

const mm = (key, axis) => Number(field(key, axis).value) * millimetre;
const rect = place => place.querySelector('rect');
const at = place => [Number(rect(place).getAttribute('x')), Number(rect(place).getAttribute('y'))];

function put(place, [x, y]) {
  const box = place.ownerSVGElement.viewBox.baseVal;
  const own = rect(place);
  const width = Number(own.getAttribute('width'));
  const height = Number(own.getAttribute('height'));
  const left = Math.min(Math.max(0, x), box.width - width);
  const top = Math.min(Math.max(0, y), box.height - height);
  own.setAttribute('x', left);
  own.setAttribute('y', top);
  place.querySelector('text').setAttribute('x', left + 2);
  place.querySelector('text').setAttribute('y', top + 10);
  if (place.dataset.place !== 'person') return;
  const seal = document.querySelector('[data-seal]');
  seal.setAttribute('cx', left + width / 3 - seal.getAttribute('r'));
  seal.setAttribute('cy', top + height / 2);
}

function write(place) {
  at(place).forEach((value, i) => { field(place.dataset.place, 'XY'[i]).value = Math.round(value / millimetre * 10) / 10; });
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

// The page's own coordinates, however large it is shown.
function point(event, place) {
  const svg = place.ownerSVGElement;
  const seen = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return [seen.x, seen.y];
}
