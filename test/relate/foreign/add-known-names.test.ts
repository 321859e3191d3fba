import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, EntityKind, Mention, Outline } from '../../../src/model/model.ts';
import { columnOutlines } from '../../../src/outline/column-outlines.ts';
import { mentionsOf } from '../../../src/outline/outline-article.ts';
import { listOutlines } from '../../../src/outline/read-outlines.ts';
import { addKnownNames } from '../../../src/relate/foreign/add-known-names.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { outlineAll } from '../outlined.ts';

const LETTER = { person: 'p', place: 'l', organisation: 'o' } as const;
const KINDS: Readonly<Record<string, EntityKind>> = { P: 'person', L: 'place', O: 'organisation' };

/** An article of one paragraph, whose sentences end in a stop; `names`: `Ali Bongo/P`, wherever it stands. */
function articleWith(
  id: string,
  language: string,
  text: string,
  names: readonly string[] = [],
): AnnotatedArticle {
  const mentions = names.flatMap((written): Mention[] => {
    const [name = '', letter = ''] = written.split('/');
    const found: Mention[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      found.push({ start, end: start + name.length, text: name, kind: KINDS[letter]!, name });
    return found;
  });
  mentions.sort((a, b) => a.start - b.start);
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: { length } }) => {
    const start = index + (text[index] === ' ' ? 1 : 0);
    return { start, end: index + length };
  });
  return { article: articleOf([text], { id, language }), mentions, sentences };
}

const ENGLISH = [
  articleWith(
    'en1.txt',
    'en-GB',
    'Abdourahamane Tiani met Mohamed Ali in Tchintabaraden. The CNSP and Real Time and Le Monde. Bank of Niamey. Nice Word.',
    [
      'Abdourahamane Tiani/P',
      'Mohamed Ali/P',
      'Tchintabaraden/L',
      'CNSP/O',
      'Le Monde/O',
      'Bank of Niamey/O',
    ],
  ),
  articleWith(
    'en2.txt',
    'en',
    'Abdourahamane Tiani, Mohamed Ali, Tchintabaraden, Tchintabaraden, CNSP, CNSP, Le Monde, Bank of Niamey, Once Only.',
    [
      'Abdourahamane Tiani/P',
      'Mohamed Ali/P',
      'Tchintabaraden/L',
      'CNSP/O',
      'Le Monde/O',
      'Bank of Niamey/O',
      'Once Only/P',
    ],
  ),
];

function addTo(articles: readonly AnnotatedArticle[]): readonly Outline[] {
  const { outlines, readBody } = outlineAll(articles);
  return listOutlines(addKnownNames(columnOutlines(outlines), readBody));
}

function show(language: string, text: string, names: readonly string[] = []): string {
  const mentions = mentionsOf(addTo([...ENGLISH, articleWith('x.txt', language, text, names)]).at(-1)!);
  for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  return mentions
    .map(({ text: surface, kind, name }) => `${surface}/${LETTER[kind]}${name === surface ? '' : `=${name}`}`)
    .join(', ');
}

describe('names known from the articles in English', () => {
  test.each([
    ['a full name', 'fr', 'Le chef Abdourahamane Tiani a parlé.', 'Abdourahamane Tiani/p'],
    ['after an elision', 'fr', 'La garde d’Abdourahamane Tiani.', 'Abdourahamane Tiani/p'],
    [
      'with its surname',
      'fr',
      'Hier Abdourahamane Tiani est venu, dit-on. Mais selon Tiani, oui.',
      'Abdourahamane Tiani/p, Tiani/p=Abdourahamane Tiani',
    ],
    ['no surname by itself', 'fr', 'Selon Tiani, oui.', ''],
    [
      'no surname where nouns have capitals',
      'de',
      'Gestern kam Abdourahamane Tiani. Laut Tiani gut.',
      'Abdourahamane Tiani/p',
    ],
    ['part of a longer name', 'fr', 'Voici Mohamed Ali Jinnah et Sidi-Mohamed Ali.', ''],
    ['other case', 'fr', 'ABDOURAHAMANE TIANI ou abdourahamane tiani.', ''],
    ['part of a word', 'fi', 'Siellä Abdourahamane Tianin koti.', ''],
    ['over the end of a sentence', 'fr', 'Un ami de Mohamed. Ali est venu.', ''],
    ['a place', 'ha', 'Mutane a Tchintabaraden sun ce.', 'Tchintabaraden/l'],
    ['a place where a sentence begins', 'ha', 'Tchintabaraden gari ne.', ''],
    ['an acronym', 'fr', 'Le CNSP a parlé.', 'CNSP/o'],
    ['an acronym among capitals', 'fr', 'LE CNSP A PARLÉ HIER SOIR.', ''],
    ['an article first', 'fr', 'Le Monde change. Il lit Le Monde depuis.', 'Le Monde/o'],
    ['a name met once', 'fr', 'Voici donc Once Only et rien.', ''],
  ])('%s', (_, language, text, expected) => {
    expect(show(language, text)).toBe(expected);
  });

  test('leave what is there, unless they hold it whole', () => {
    expect(show('fr', 'La Bank of Niamey, à Niamey.', ['Niamey/L'])).toBe('Bank of Niamey/o, Niamey/l');
    expect(show('fr', 'Un certain Mohamed Ali, oui.', ['Mohamed Ali/O'])).toBe('Mohamed Ali/o');
    expect(show('fr', 'Un certain Mohamed Ali, oui.', ['certain Mohamed/O'])).toBe('certain Mohamed/o');
  });

  test('leave articles in English, and archives of nothing else, as they are', () => {
    const { outlines, readBody } = outlineAll(ENGLISH);
    const columns = columnOutlines(outlines);
    expect(addKnownNames(columns, readBody)).toBe(columns);
    const french = articleWith('x.txt', 'fr', 'Abdourahamane Tiani.');
    expect(addTo([...ENGLISH, french]).slice(0, 2)).toEqual(outlines);
  });

  test('do not depend on the order of the articles', () => {
    const french = articleWith('x.txt', 'fr', 'Le CNSP, Mohamed Ali et Abdourahamane Tiani.');
    const [there] = addTo([french, ...ENGLISH.toReversed()]);
    expect(there).toEqual(addTo([...ENGLISH, french]).at(-1));
    expect(there?.forms).toHaveLength(3);
  });

  test('come from the language of most articles where none is in English', () => {
    const archive = [
      articleWith('a.txt', 'fr', 'M. Ndong Sima et Mme Ndong Sima.', ['Ndong Sima/P']),
      articleWith('b.txt', 'fr', 'Selon Ndong Sima, oui.'),
      articleWith('c.txt', 'es', 'Dijo Ndong Sima ayer.'),
    ];
    expect(addTo(archive).map(({ forms }) => forms.length)).toEqual([2, 1, 1]);
  });
});
