// What every page has: forms that cannot be sent twice, kept drafts, keys. Without it everything still works.
import './forms.js';
import './drafts.js';
import './choices.js';
import './filling.js';
import './dragging.js';
import './keys.js';
import './giving.js';
import './arrival.js';
import './quotes.js';
import './live.js';
import './board.js';
