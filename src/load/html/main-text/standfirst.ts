/** The sentence or two between headline and text that sum the article up: its first paragraph. */

import { endsSentence } from '../../../tools/sentences/ends-sentence.ts';
import type { PageDocument } from '../dom.ts';
import { foldWords } from '../fold-words.ts';
import { isForeignLine } from './lines/foreign-lines.ts';
import { findOuter, type Line, type PageBox } from './page-lines.ts';

const NAMES =
  /-(?:standfirst|deck|dek|sub-?(?:title|head|headline|heading|titulo|titel)s?|summary|excerpt|lead|lede|intro|introduction|abstract|teaser|description|desc|chapo|hat|header-teaser-text|chapeau|bajada|entradilla|sumario|sottotitolo|catenaccio|occhiello|vorspann|untertitel|anriss|strapline|tagline|ingress|inleiding|inledning|linha-fina|subtitulo|resumo|copete|volanta|hed-dek|article-dek|perex|manchet|underrubrik|underrubrik|stand-first|a-st|pw-subtitle-paragraph|sous-?titre|key-?points|essentials?|essentiel|key-?takeaways|takeaways|story-?highlights|highlights)-/;
const FEWEST = 20;
const LONGEST = 700;
/** Lines between the headline and the text among which it stands. */
const MOST_LINES = 40;

/** Lines of it, above the text. */
export function findStandfirst(
  document: PageDocument,
  lines: readonly Line[],
  text: readonly Line[],
  headline: string | null,
): readonly Line[] {
  const first = text[0] === undefined ? -1 : lines.indexOf(text[0]);
  if (first <= 0) return [];
  const above = lines.slice(Math.max(0, first - MOST_LINES), first);
  const title = above.findLastIndex((line) => isTitle(line, headline));
  const told = listDescriptions(document);
  const body = foldWords(
    text
      .slice(0, 4)
      .map((line) => line.text)
      .join(' '),
  );
  // Without a headline that is known, only what the page says of itself tells it.
  if (title < 0)
    return above.filter((line) => isTold(line, told) && isStandfirst(line, told, body, headline, false));
  return above.slice(title + 1).filter((line, index, below) => {
    const isBelow = index === 0 && isBeside(line, above[title]);
    const isAbove = index === below.length - 1 && isHeading(line);
    return isStandfirst(line, told, body, headline, isBelow || isAbove);
  });
}

function isTitle({ box, text }: Line, headline: string | null): boolean {
  return box.tag === 'H1' || (headline !== null && foldWords(text) === foldWords(headline));
}

/** A sentence right below the headline, in the same box. */
function isBeside({ box, prose, text }: Line, title: Line | undefined): boolean {
  return box.parent === title?.box.parent && prose >= 40 && endsSentence(text);
}

function isStandfirst(
  line: Line,
  told: readonly string[],
  body: string,
  headline: string | null,
  isBelow: boolean,
): boolean {
  const { text, linked } = line;
  if (text.length < FEWEST || text.length > LONGEST || linked * 2 > text.length) return false;
  if (isForeignLine(text, linked) || isOfSite(line.box)) return false;
  const folded = foldWords(text);
  if (headline !== null && folded === foldWords(headline)) return false;
  if (body.includes(folded) || folded.startsWith(body.slice(0, 60))) return false;
  return isBelow || isNamed(line.box) || isSubheadline(line) || isTold(line, told);
}

function isTold({ text }: Line, told: readonly string[]): boolean {
  const folded = foldWords(text);
  return told.some((description) => isSame(folded, description));
}

function isNamed(box: PageBox): boolean {
  let at: PageBox | null = box;
  for (let steps = 0; at !== null && steps < 4; steps += 1, at = at.parent) {
    if (NAMES.test(at.names)) return true;
    if (at.boxes.some((inner) => inner.tag === 'H1')) return false;
  }
  return false;
}

/** What a site says of itself below its name. */
const OF_SITE =
  /-(?:(?:site|blog|logo|brand)-?(?:description|tagline|subtitle|slogan|motto|text)|description-?wrapper|site-branding)-/;
const MOST_STEPS = 3;

function isOfSite(box: PageBox): boolean {
  return findOuter(box, ({ names }) => OF_SITE.test(names), MOST_STEPS) !== null;
}

/** A second headline, right above the text. */
function isHeading({ box, linked }: Line): boolean {
  return /^H[2-4]$/.test(box.tag) && linked === 0;
}

/** A second headline of a sentence's length right below the first. */
function isSubheadline({ box, text }: Line): boolean {
  return box.tag === 'H2' && text.length >= 40;
}

function isSame(folded: string, description: string): boolean {
  if (folded === description) return true;
  const shared = description.slice(0, SURE);
  return shared.length === SURE && folded.startsWith(shared);
}

const SURE = 60;

function listDescriptions(document: PageDocument): readonly string[] {
  const metas = [...document.querySelectorAll('meta')].filter((meta) =>
    /^(?:og:|twitter:|dc\.|sailthru\.)?description$/i.test(
      (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').trim(),
    ),
  );
  return metas
    .map((meta) => foldWords(meta.getAttribute('content') ?? ''))
    .filter((text) => text.length >= FEWEST);
}
