import { readFileSync } from 'node:fs';
import { findPlaceOfDemonym, findPlaces } from '../../../src/knowledge/gazetteer/find-places.ts';
import type { AnnotatedArticle, EntityKind, Mention } from '../../../src/model/model.ts';
import { type ArticleParts, articleOf } from '../../annotate/article-of.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', l: 'place', o: 'organisation' };
const MARK = /\[\[([^\]=~]+)([=~])([plo])(?:\.([\w-]+))?\]\]/g;

export interface LinkedArticle {
  readonly annotated: AnnotatedArticle;
  readonly field: string;
  /** The entity of each mention, as marked. */
  readonly links: readonly string[];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);

/** The fullest form of a name among those of its kind in the article, as an extractor would give it. */
function nameIn(
  text: string,
  kind: EntityKind,
  forms: readonly Mention[],
  expansions: ReadonlyMap<string, string>,
): string {
  const expanded = expansions.get(text);
  if (expanded !== undefined) return expanded;
  const words = wordsOf(text);
  const longer = new Set(
    forms
      .filter((form) => form.kind === kind)
      .map((form) => form.text)
      .filter((form) => {
        const others = wordsOf(form);
        if (others.length <= words.length) return false;
        const tail = words.every((word, i) => word === others[others.length - words.length + i]);
        return kind === 'person' && (tail || words.every((word, i) => word === others[i]));
      })
      .map((form) => form.replace(/\s+/g, ' ')),
  );
  return longer.size === 1 ? [...longer][0]! : text;
}

/** An article in which names are marked, `[[Niamey=l]]`, as a perfect extractor would hand it on. */
export function readMarked(
  source: string,
  { headline = '', ...parts }: ArticleParts,
): Pick<LinkedArticle, 'annotated' | 'links'> {
  const marked = headline === '' ? source : `${headline}\n\n${source}`;
  let text = '';
  let end = 0;
  const links: string[] = [];
  const found: Mention[] = [];
  for (const { index, 0: mark, 1: surface = '', 2: sign, 3: kind = '', 4: id = '' } of marked.matchAll(
    MARK,
  )) {
    text += marked.slice(end, index);
    const start = text.length;
    text += surface;
    end = index + mark.length;
    const form = sign === '~' ? { form: 'demonym' as const } : {};
    found.push({ start, end: text.length, text: surface, kind: KINDS[kind]!, ...form, name: surface });
    links.push(`${kind}.${id}`);
  }
  text += marked.slice(end);
  const expansions = new Map<string, string>();
  found.forEach(({ end: from, text: name, kind }, i) => {
    const next = found[i + 1];
    if (kind === 'organisation' && next?.kind === kind && text.slice(from, next.start) === ' (')
      expansions.set(next.text, name);
  });
  const mentions = found.map((mention): Mention => {
    if (mention.form === 'demonym') return { ...mention, name: findPlaceOfDemonym(mention.text)!.name };
    const [place] = mention.kind === 'place' ? findPlaces(mention.text) : [];
    const name = place?.namesakeOf ?? place?.name ?? nameIn(mention.text, mention.kind, found, expansions);
    return { ...mention, name };
  });
  const first = headline === '' ? '' : text.slice(0, text.indexOf('\n\n'));
  const body = first === '' ? text : text.slice(first.length + 2);
  const article = articleOf(body.split('\n\n'), { ...parts, headline: first });
  return { annotated: { article, mentions, sentences: [] }, links };
}

/** Articles that each begin with a line `== 1996-03-04 field`; the next line is the headline. */
export function readMarkedArticles(source: string): readonly LinkedArticle[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((section, number) => {
      const [head = '', headline = '', ...lines] = section.trim().split('\n');
      const parts = { id: `${number + 1}`, date: head.slice(0, 10), headline };
      return { ...readMarked(lines.join('\n\n'), parts), field: head.slice(11) };
    });
}

/** Invented news of many fields, with whose each name is. */
export function readLinkedNews(): readonly LinkedArticle[] {
  return readMarkedArticles(readFileSync(new URL('./linked-news.txt', import.meta.url), 'utf8'));
}

export interface Pairs {
  /** Pairs of mentions of one entity that share a page. */
  readonly right: number;
  /** Pairs that share a page. */
  readonly found: number;
  /** Pairs of mentions of one entity. */
  readonly marked: number;
}

/** Compares all pairs of mentions: those of one marked entity with those of one page; `null` has no page. */
export function countPairs(
  mentions: readonly { readonly link: string; readonly page: string | null }[],
): Pairs {
  let [right, found, marked] = [0, 0, 0];
  mentions.forEach((a, i) => {
    for (const b of mentions.slice(i + 1)) {
      const [same, shared] = [a.link === b.link, a.page !== null && a.page === b.page];
      if (same) marked++;
      if (shared) found++;
      if (same && shared) right++;
    }
  });
  return { right, found, marked };
}

export function scorePairs({ right, found, marked }: Pairs): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = found === 0 ? 1 : right / found;
  const recall = marked === 0 ? 1 : right / marked;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
