// Numbers are letters of the text, as they are printed: the editor only writes the next one.
import { Plugin } from '../../editor/prosemirror-state.js';
import { Decoration, DecorationSet } from '../../editor/prosemirror-view.js';

const letters = 'abcdđeghiklmnopqrstuvxy';
const kinds = [
  { name: 'article', at: /^(Điều )(\d+)(\. ?)/, first: 'Điều 1. ', next: n => Number(n) + 1 },
  { name: 'clause', at: /^()(\d+)(\. ?)/, first: '1. ', next: n => Number(n) + 1 },
  { name: 'point', at: /^()([a-zđ])(\) ?)/, first: 'a) ', next: n => letters[letters.indexOf(n) + 1] ?? n },
  { name: 'dash', at: /^()(-)( ?)/, first: '- ', next: n => n },
];
const kindOf = text => kinds.find(kind => kind.at.test(text));

// What stands above decides: clauses begin anew under an article, points under a clause.
function follows(kind, before) {
  for (const text of before.reverse()) {
    const found = kind.at.exec(text);
    if (found) return found[1] + kind.next(found[2]) + found[3].trimEnd() + ' ';
    const other = kindOf(text);
    if (other && kinds.indexOf(other) < kinds.indexOf(kind)) break;
  }
  return kind.first;
}

const textsBefore = (doc, pos) => {
  const texts = [];
  doc.forEach((node, offset) => { if (offset < pos) texts.push(node.textContent); });
  return texts;
};

export const numbered = name => (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 1) return false;
  const kind = kinds.find(each => each.name === name);
  const start = $from.start();
  const old = kindOf($from.parent.textContent);
  const drop = old ? old.at.exec($from.parent.textContent)[0].length : 0;
  const number = old === kind ? '' : follows(kind, textsBefore(state.doc, $from.before()));
  dispatch?.(state.tr.insertText(number, start, start + drop).scrollIntoView());
  return true;
};

// Enter goes on with the next number; on a paragraph that holds nothing but its number it ends the list.
export const enter = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const kind = $from.depth === 1 && empty && kindOf($from.parent.textContent);
  if (!kind) return false;
  const own = kind.at.exec($from.parent.textContent)[0];
  if ($from.parentOffset < own.trimEnd().length) return false;
  if ($from.parent.textContent.trim() === own.trim()) {
    dispatch?.(state.tr.delete($from.start(), $from.end()));
    return true;
  }
  const split = state.tr.split($from.pos);
  const number = follows(kind, [...textsBefore(state.doc, $from.before()), $from.parent.textContent]);
  dispatch?.(split.insertText(number, $from.pos + 2).scrollIntoView());
  return true;
};

export const renumber = (state, dispatch) => {
  const tr = state.tr;
  const before = [];
  state.doc.forEach((node, offset) => {
    const kind = node.type.name === 'paragraph' && kindOf(node.textContent);
    const own = kind && kind.at.exec(node.textContent)[0];
    const number = kind ? follows(kind, [...before]) : '';
    if (kind && own.trim() !== number.trim()) {
      const at = tr.mapping.map(offset + 1);
      tr.insertText(number, at, at + own.length);
    }
    before.push(kind ? number : node.textContent);
  });
  dispatch?.(tr);
  return true;
};

// Titles look as they will be printed.
export const looks = new Plugin({
  props: {
    decorations(state) {
      const all = [];
      state.doc.forEach((node, offset) => {
        const text = node.textContent;
        const style = /^(Phần|Chương|Mục|Tiểu mục) ([IVXLC]+|\d+)$/.test(text) ? 'text-center fw-bold'
          : /^(Điều \d+\..*[^.;:,]$|[IVXLC]+\. [^a-zà-ỹ]+$)/.test(text) ? 'fw-bold'
            : /^(Căn cứ|Theo đề nghị|Xét đề nghị) .*[;.]$/.test(text) ? 'fst-italic' : '';
        const number = !style && /^Điều \d+\./.exec(text);
        if (number) all.push(Decoration.inline(offset + 1, offset + 1 + number[0].length, { class: 'fw-bold' }));
        if (style) all.push(Decoration.node(offset, offset + node.nodeSize, { class: style }));
      });
      return DecorationSet.create(state.doc, all);
    },
  },
});
