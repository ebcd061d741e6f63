// The shell's counts change while the page is open. One tab of the browser listens for all of them.
const body = document.body;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('live') : null;
let source, done, waiting;

if (body.dataset.live !== undefined && 'EventSource' in window) {
  if (tabs) tabs.onmessage = later;
  begin();
  addEventListener('pagehide', end);
  addEventListener('pageshow', event => { if (event.persisted) { begin(); later(); } });
  document.addEventListener('visibilitychange', () => { if (waiting && !document.hidden) look(); });
}

function begin() {
  if (tabs && navigator.locks) navigator.locks.request('live', listen); else listen();
}

function listen() {
  return new Promise(over => {
    done = over;
    source = new EventSource(`/live?from=${body.dataset.live}`);
    source.addEventListener('changed', () => { tabs?.postMessage(''); later(); });
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) over(); };
  });
}

function end() {
  source?.close();
  done?.();
}

// Several changes at once are one look; a page nobody sees looks when it is seen again.
function later() {
  if (waiting) return;
  waiting = true;
  if (!document.hidden) setTimeout(look, 250 + Math.random() * 250);
}

async function look() {
  waiting = false;
  try {
    const answer = await fetch('/live/counts');
    if (answer.ok && answer.headers.get('Content-Type')?.includes('json')) show(await answer.json());
  } catch { waiting = true; }
}

function show(counts) {
  let moved = false;
  document.querySelectorAll('[data-count]').forEach(place => {
    const now = counts[place.dataset.count] ?? 0;
    const text = now.toLocaleString(document.documentElement.lang);
    if (place.textContent === text) return;
    place.textContent = text;
    place.hidden = now === 0 && !place.closest('.cr-filters');
    moved ||= new URL(place.closest('a').href).pathname === location.pathname;
  });
  const note = document.getElementById('live-note');
  if (moved && note) note.hidden = false;
}
