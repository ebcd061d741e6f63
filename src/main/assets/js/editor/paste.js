// What comes from Word, web pages and mail is cut down to paragraphs, tables and emphasis; list numbers become letters.
const dropped = 'style,script,meta,link,title,xml,img,svg,object,iframe,input,button,select,[data-style*="display:none"],[data-style*="display: none"],[data-style*="mso-hide:all"]';
const blocks = /^(P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|DT|DD|SECTION|ARTICLE|HEADER|FOOTER|FIGCAPTION|CENTER)$/;
const letters = 'abcdđeghiklmnopqrstuvxy';

export function cleaned(html) {
  // Styles are only read and handlers never wanted: as data the content policy lets them be.
  const calm = html.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<\/?o:p>/gi, '').replace(/(\s)(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2');
  const page = new DOMParser().parseFromString(calm, 'text/html');
  page.querySelectorAll(dropped).forEach(each => each.remove());
  const to = document.implementation.createHTMLDocument('').body;
  walk(page.body, to, {});
  return to.innerHTML;
}

function walk(from, to, look) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text(node.data, to, look);
    else if (node.nodeType === Node.ELEMENT_NODE) element(node, to, look);
  }
}

function element(node, to, look) {
  const name = node.tagName;
  if (name === 'TABLE') table(node, to);
  else if (name === 'BR') open(to, true);
  else if (blocks.test(name)) {
    open(to, true);
    if (name === 'LI') text(number(node), to, {});
    walk(node, to, styled(node, look));
    open(to, true);
  } else walk(node, to, styled(node, look));
}

// Word keeps its numbers as text; a page's lists keep none.
function number(item) {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  const n = [...list.children].indexOf(item) + (Number(list.getAttribute('start')) || 1);
  const lettered = /^[aA]$/.test(list.getAttribute('type') ?? '') || /(lower|upper)-(alpha|latin)/.test(list.getAttribute('data-style') ?? '');
  return lettered ? `${letters[n - 1] ?? n}) ` : `${n}. `;
}

function styled(node, look) {
  const style = node.getAttribute('data-style') ?? '';
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : /^(B|STRONG|H[1-6]|TH)$/.test(node.tagName) || look.bold;
  return { bold, italic: slant ? slant === 'italic' : /^(I|EM)$/.test(node.tagName) || look.italic };
}

function table(node, to) {
  const own = node.ownerDocument.createElement('table');
  for (const row of node.rows) {
    const line = own.insertRow();
    for (const cell of row.cells) {
      const place = line.appendChild(node.ownerDocument.createElement(cell.tagName.toLowerCase()));
      walk(cell, place, cell.tagName === 'TH' ? {} : styled(cell, {}));
      tidy(place);
    }
  }
  const last = to.lastElementChild;
  if (last?.tagName === 'P' && !last.textContent) last.remove();
  to.append(own);
}

const open = (to, anew) => {
  const last = to.lastElementChild;
  if (last?.tagName === 'P' && (!anew || !last.textContent)) return last;
  return to.appendChild(document.createElement('p'));
};

function text(data, to, look) {
  const words = data.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  const place = open(to, false);
  if (!words || (words === ' ' && !place.textContent)) return;
  let leaf = place;
  if (look.bold) leaf = leaf.appendChild(document.createElement('strong'));
  if (look.italic) leaf = leaf.appendChild(document.createElement('em'));
  leaf.append(place.textContent ? words : words.trimStart());
}

const tidy = place => [...place.children].forEach(each => { if (!each.textContent && place.children.length > 1) each.remove(); });
