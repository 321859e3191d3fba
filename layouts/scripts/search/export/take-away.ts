import type { Hit, SearchEngine, SearchQuery } from '../../../../src/search/read/answer.ts';
import { loadScript } from '../../../../src/search/read/load-script.ts';
import { fold } from '../../../../src/search/text/fold.ts';
import { button, element } from '../say/element.ts';
import type { Speech } from '../say/speech.ts';
import type { ResultArchive, ResultFormat } from './result-formats.ts';

declare global {
  /** What `assets/results.js` leaves, in the order of the menu. */
  var datelineResultFormats: readonly ResultFormat[] | undefined;
}

/** So many are asked for at a time. */
const STEP = 500;
/** In characters, of the name of a file. */
const LONGEST_NAME = 60;

/** Fills a menu, when it is opened, with the formats in which all results can be had. */
export function offerResults(
  menu: HTMLDetailsElement,
  engine: SearchEngine,
  speech: Speech,
  query: () => SearchQuery,
): void {
  const says = element('p', { role: 'status' });
  const list = element('ul');
  const say = (text: string) => {
    says.textContent = text;
  };
  const take = (format: ResultFormat) => {
    const asked = query();
    say(speech.texts.gathering);
    gather(engine, asked)
      .then((hits) => save(format, hits, asked))
      .then(
        () => {
          say('');
          menu.open = false;
        },
        () => say(speech.texts.failed),
      );
  };
  menu.append(list, says);
  menu.addEventListener('toggle', () => {
    if (!menu.open || list.hasChildNodes()) return;
    loadFormats().then(
      (formats) => {
        say('');
        list.replaceChildren(
          ...formats.map((format) =>
            element(
              'li',
              {},
              button('plain-button', format.name, () => take(format)),
            ),
          ),
        );
      },
      () => say(speech.texts.failed),
    );
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}

/** @throws {Error} where what writes them cannot be loaded */
async function loadFormats(): Promise<readonly ResultFormat[]> {
  if (globalThis.datelineResultFormats === undefined) await loadScript('assets/results.js');
  return globalThis.datelineResultFormats ?? [];
}

/** All that is found, in its order. */
async function gather(engine: SearchEngine, query: SearchQuery): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const answer = await engine.answer(query, hits.length, STEP);
    hits.push(...answer.hits);
    if (answer.hits.length === 0 || hits.length >= answer.total) return hits;
  }
}

function save(format: ResultFormat, hits: readonly Hit[], query: SearchQuery): void {
  const text = format.write(hits, describeArchive());
  const address = URL.createObjectURL(new Blob([text], { type: format.mediaType }));
  element('a', { href: address, download: `${nameFile(query)}.${format.ending}` }).click();
  // It is read later, by some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The archive, as its pages tell of it: at its own address where that is known. */
function describeArchive(): ResultArchive {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return {
    title: document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '',
    language: document.documentElement.lang,
    address: new URL('./', canonical?.href ?? location.href).href,
  };
}

function nameFile({ text, filters, from, to }: SearchQuery): string {
  const asked = [text, ...Object.values(filters).flat(), from ?? '', to ?? ''].join(' ');
  const name =
    fold(asked)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '';
  return name.slice(0, LONGEST_NAME).replace(/-$/, '') || 'search';
}
