// The text as it is kept (a paragraph a line, **bold**, __slanted__, | cells |) and the editor's document, both ways.
import { schema } from './schema.js';

const marked = /\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*|__(?=[^\s_])(.+?)(?<=[^\s_])__/;
const rule = /^\|(\s*:?-+:?\s*\|)+$/;
const { strong, em } = schema.marks;

export function read(text) {
  const blocks = [];
  const lines = text.split('\n').map(line => line.trim()).filter(Boolean);
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && bars(lines[end])) end++;
    if (end > at) { blocks.push(table(lines.slice(at, end))); at = end; } else blocks.push(paragraph(lines[at++]));
  }
  return schema.node('doc', null, blocks.length ? blocks : [paragraph('')]);
}

const bars = line => line.length > 2 && line.startsWith('|') && line.endsWith('|') && !line.endsWith('\\|');
const paragraph = line => schema.node('paragraph', null, inline(line, []));

function inline(text, marks) {
  const found = marked.exec(text);
  if (!found) return text ? [schema.text(text, marks)] : [];
  const mark = found[1] === undefined ? em : strong;
  return [
    ...inline(text.slice(0, found.index), marks),
    ...inline(found[1] ?? found[2], mark.create().addToSet(marks)),
    ...inline(text.slice(found.index + found[0].length), marks),
  ];
}

function table(lines) {
  const headed = lines.length > 1 && rule.test(lines[1]);
  const rows = lines.filter(line => !rule.test(line)).map(line => line.slice(1, -1).split(/(?<!\\)\|/));
  const columns = Math.max(...rows.map(row => row.length));
  return schema.node('table', null, rows.map((row, n) => schema.node('table_row', null,
    Array.from({ length: columns }, (_, i) => schema.node(headed && n === 0 ? 'table_header' : 'table_cell', null,
      [paragraph((row[i] ?? '').trim().replaceAll('\\|', '|'))])))));
}

export function write(doc) {
  const lines = [];
  doc.forEach(node => {
    if (node.type.name === 'paragraph') lines.push(line(node));
    else lines.push(...rows(node));
  });
  return lines.join('\n').normalize('NFC').replace(/\n+$/, '');
}

function rows(node) {
  const lines = [];
  node.forEach((row, _, n) => {
    const cells = [];
    let head = row.childCount > 0;
    row.forEach(cell => {
      const words = [];
      cell.forEach(each => words.push(line(each)));
      cells.push(words.join(' ').trim().replaceAll('|', '\\|'));
      head &&= cell.type.name === 'table_header';
    });
    lines.push(`| ${cells.join(' | ')} |`);
    if (n === 0 && head) lines.push(`|${cells.map(() => '---').join('|')}|`);
  });
  return lines;
}

function line(node) {
  let text = '';
  node.forEach(child => { text += child.isText ? emphasised(child) : ''; });
  return text.trim();
}

// Spaces stay outside the marks: "** a**" would be letters.
function emphasised(child) {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(child.text);
  if (!words) return child.text;
  const slanted = em.isInSet(child.marks) ? `__${words}__` : words;
  return before + (strong.isInSet(child.marks) ? `**${slanted}**` : slanted) + after;
}
