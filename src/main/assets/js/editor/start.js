// The editor over the text's own field: the field stays the truth and is what is sent.
import { EditorState, Selection } from '../../editor/prosemirror-state.js';
import { EditorView } from '../../editor/prosemirror-view.js';
import { history, undo, redo } from '../../editor/prosemirror-history.js';
import { keymap } from '../../editor/prosemirror-keymap.js';
import { baseKeymap, toggleMark, chainCommands } from '../../editor/prosemirror-commands.js';
import { tableEditing, goToNextCell, addRowAfter, addColumnAfter, deleteRow, deleteColumn, deleteTable, isInTable } from '../../editor/prosemirror-tables.js';
import { schema } from './schema.js';
import { read, write } from './text.js';
import { cleaned } from './paste.js';
import { numbered, enter, renumber, looks } from './numbers.js';

const { strong, em } = schema.marks;
const acts = {
  article: numbered('article'), clause: numbered('clause'), point: numbered('point'), dash: numbered('dash'), renumber,
  bold: toggleMark(strong), italic: toggleMark(em), undo, redo, table: insertTable,
  row: addRowAfter, column: addColumnAfter, 'no-row': deleteRow, 'no-column': deleteColumn, 'no-table': deleteTable,
};
const keys = {
  'Mod-b': acts.bold, 'Mod-i': acts.italic, 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo,
  Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1), Enter: chainCommands(enter, baseKeymap.Enter),
};

for (const bar of document.querySelectorAll('[data-write]')) start(bar, document.getElementById(bar.dataset.write));

function start(bar, field) {
  const place = document.createElement('div');
  field.after(place);
  const fresh = () => EditorState.create({
    doc: read(field.value), plugins: [history(), keymap(keys), keymap(baseKeymap), tableEditing(), looks],
  });
  const view = new EditorView(place, {
    state: fresh(),
    attributes: { class: 'form-control cr-write', id: `${field.id}-ed`, role: 'textbox', 'aria-multiline': 'true', 'aria-label': bar.dataset.label, lang: 'vi', spellcheck: 'false' },
    transformPastedHTML: cleaned,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) say();
      show();
    },
  });
  const say = () => {
    field.value = write(view.state.doc);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const show = () => bar.querySelectorAll('[data-in-table]').forEach(each => { each.hidden = !isInTable(view.state); });
  const rich = on => {
    if (on) view.updateState(fresh());
    field.hidden = on;
    place.hidden = !on;
    bar.querySelectorAll('[data-act]:not([data-act=plain])').forEach(each => { each.disabled = !on; });
    bar.querySelector('[data-act=plain]').setAttribute('aria-pressed', String(!on));
    show();
  };
  bar.addEventListener('mousedown', event => event.preventDefault());
  bar.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act;
    if (act === 'plain') { rich(place.hidden); (place.hidden ? field : view).focus(); return; }
    if (!act) return;
    acts[act](view.state, view.dispatch);
    view.focus();
  });
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => { if (!place.hidden) view.focus(); });
  bar.hidden = false;
  const writing = document.activeElement === field;
  rich(true);
  if (writing) goOn(view);
}

// Who began to write before the editor stood there goes on where they were.
function goOn(view) {
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  view.focus();
}

function insertTable(state, dispatch) {
  const cell = kind => schema.nodes[kind].createAndFill();
  const row = kind => schema.nodes.table_row.create(null, [cell(kind), cell(kind), cell(kind)]);
  const { $from } = state.selection;
  const table = schema.nodes.table.create(null, [row('table_header'), row('table_cell'), row('table_cell')]);
  if ($from.depth !== 1) return false;
  dispatch?.(state.tr.insert($from.after(), [table, schema.nodes.paragraph.create()]).scrollIntoView());
  return true;
}
