import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  type CitationFormat,
  joinReferences,
  writeReference,
} from '../../../src/cite/citation-formats.ts';
import { copyText } from './copy-text.ts';
import { readReference } from './read-reference.ts';

function makeButton(text: string, act: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function makeRow(label: string, items: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement('p');
  row.className = 'citation-files';
  row.append(`${label} `, ...items.flatMap((item, at) => (at === 0 ? [item] : [' ', item])));
  return row;
}

/** Hands a text over as a file. */
function saveText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Adds buttons that copy the reference, and that save it where the page links files of all of its date only. */
export function offerReferences(section: HTMLElement, say: (message: string) => void): void {
  const shown = section.querySelector('.citation');
  const { copy = '', text = '', save, copied = '', failed = '' } = section.dataset;
  if (shown === null) return;
  const article = readReference();
  const write = (format: CitationFormat): string =>
    [...joinReferences(format, [writeReference(article)])].join('');
  const copyAs = (written: () => string) => async () => say((await copyText(written())) ? copied : failed);
  const copies = [
    makeButton(
      text,
      copyAs(() => shown.textContent ?? ''),
    ),
    ...CITATION_FORMAT_NAMES.map((format) =>
      makeButton(
        CITATION_FORMATS[format].name,
        copyAs(() => write(format)),
      ),
    ),
  ];
  const rows = [makeRow(copy, copies)];
  if (save !== undefined) {
    const saves = CITATION_FORMAT_NAMES.map((format) => {
      const { name, ending, mediaType } = CITATION_FORMATS[format];
      const file = `${article.key.slice(article.key.indexOf(':') + 1)}.${ending}`;
      return makeButton(name, () => saveText(write(format), file, mediaType));
    });
    rows.push(makeRow(save, saves));
  }
  shown.after(...rows);
}
