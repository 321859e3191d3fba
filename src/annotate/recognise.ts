import type { Article, EntityKind, Span } from '../model.ts';
import { isCommonWord } from './gazetteer/common-words.ts';
import { matchKnown } from './gazetteer/gazetteer.ts';
import type { Candidate } from './recognise/candidate.ts';
import { judgeByContext } from './recognise/context.ts';
import { NEAR_CITY, NEVER, TITLES } from './recognise/cues.ts';
import { splitElisions } from './recognise/elision.ts';
import { findExpansions } from './recognise/expansions.ts';
import { readForeign } from './recognise/foreign.ts';
import { type Lexicon, newLexicon } from './recognise/lexicon.ts';
import type { Expansion, FoundName, Recognition } from './recognise/name.ts';
import { endRun } from './recognise/runs.ts';
import { segmentRun } from './recognise/segment.ts';
import { readSentence, type TokenSentence } from './recognise/sentence.ts';
import { isCapital, type Token } from './tokens.ts';

/** Words that stand in small letters in the article, and so name no one where they begin a sentence. */
function collectSmallWords(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.shape === 'lower') words.add(token.key);
  return words;
}

/** Whether a sentence's first word has its capital only for standing there. */
function isOpener(token: Token, smallWords: ReadonlySet<string>): boolean {
  return NEVER.has(token.key) || smallWords.has(token.key) || isCommonWord(token.key);
}

/** Names that capitals, titles, company forms and the gazetteer give away in one sentence. */
function readRuns(tokens: readonly Token[], smallWords: ReadonlySet<string>): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token)) {
      // `al-Qaeda`, `sub-Saharan Africa`
      const match = tokens[at]?.shape === 'lower' ? matchKnown(tokens, at, tokens.length, false) : null;
      if (match !== null) {
        found.push({ from: at, to: match.to, kind: match.known.entity.kind, known: match.known, sure: true });
        at = match.to;
      } else at++;
      continue;
    }
    const whole = matchKnown(tokens, at, tokens.length, false);
    const end = Math.max(endRun(tokens, at), whole?.to ?? 0);
    const opens = at === 0 || /^["“‘:]$/.test(tokens[at - 1]?.text ?? '');
    const first =
      opens && whole === null && isOpener(token, smallWords) && end - at > 1 ? openRun(tokens, at, end) : at;
    found.push(...segmentRun(tokens, smallWords, first, end));
    at = end;
  }
  return found;
}

/** Where the names of a run begin whose first word opens a sentence. */
function openRun(tokens: readonly Token[], at: number, end: number): number {
  // `President Bazoum spoke`
  if (TITLES.has(tokens[at]?.key ?? '')) return at;
  const keeps = segmentRun(tokens, new Set(), at, end)[0];
  const named = keeps !== undefined && keeps.from === at && keeps.sure && keeps.kind === 'organisation';
  return named && !NEVER.has(tokens[at]?.key ?? '') ? at : at + 1;
}

/** A name that the article has elsewhere, with what the gazetteer knows of it. */
function nameAgain(tokens: readonly Token[], from: number, to: number, kind: EntityKind): Candidate {
  const match = kind === 'person' ? null : matchKnown(tokens, from, to, true);
  const known = match?.to === to && match.known.entity.kind === kind ? match.known : null;
  return { from, to, kind, known, sure: false };
}

/** `US$4 billion` */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '$' && !next.spaced;
}

/** Names in a sentence whose capitals say nothing: those of the gazetteer and those the rest of the article has. */
function readKnownOnly(tokens: readonly Token[], lexicon: Lexicon, upper: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at]) || isCurrency(tokens, at)) {
      at++;
      continue;
    }
    const known = matchKnown(tokens, at, tokens.length, upper);
    const named = lexicon.match(tokens, at, tokens.length);
    const lone = named !== null && named.to === at + 1 && isCommonWord(tokens[at]?.key ?? '') && upper;
    if (named !== null && !lone && named.to > (known?.to ?? at)) {
      found.push(nameAgain(tokens, at, named.to, named.kind));
      at = named.to;
    } else if (known !== null && (!known.known.doubtful || NEAR_CITY.has(tokens[at - 1]?.key ?? ''))) {
      found.push({ from: at, to: known.to, kind: known.known.entity.kind, known: known.known, sure: false });
      at = known.to;
    } else at++;
  }
  return found;
}

/** Fills the gaps that the first reading of a sentence left, from the article's own names and the context. */
function readAgain(
  tokens: readonly Token[],
  first: readonly Candidate[],
  lexicon: Lexicon,
  smallWords: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const candidate of [...first, null]) {
    const limit = candidate?.from ?? tokens.length;
    while (at < limit) {
      const token = tokens[at];
      if (!isCapital(token) || isCurrency(tokens, at)) {
        at++;
        continue;
      }
      const match = lexicon.match(tokens, at, limit);
      const opener = (at === 0 || /^["“‘:]$/.test(tokens[at - 1]?.text ?? '')) && smallWords.has(token.key);
      if (match !== null && !(opener && match.to === at + 1)) {
        found.push(nameAgain(tokens, at, match.to, match.kind));
        at = match.to;
        continue;
      }
      const kind =
        isCapital(tokens[at + 1]) || isCapital(tokens[at - 1])
          ? null
          : judgeByContext(tokens, at, smallWords);
      if (kind !== null) {
        const one: Candidate = { from: at, to: at + 1, kind, known: null, sure: false };
        found.push(one);
        lexicon.add(tokens, one);
      }
      at++;
    }
    if (candidate === null) break;
    found.push(settleKind(tokens, candidate, lexicon));
    at = candidate.to;
  }
  return found;
}

/** One name has one kind in an article: that of its surest and most frequent readings. */
function settleKind(tokens: readonly Token[], candidate: Candidate, lexicon: Lexicon): Candidate {
  const lone = candidate.to === candidate.from + 1 && candidate.known?.form === undefined;
  if (candidate.known !== null && !lone) return candidate;
  const match = lexicon.match(tokens, candidate.from, candidate.to);
  if (match === null || match.to !== candidate.to || match.kind === candidate.kind) return candidate;
  // `Wagner` after `Richard Wagner` is not the group.
  if (candidate.known !== null && (candidate.known.firm || match.kind !== 'person')) return candidate;
  return { ...candidate, kind: match.kind, known: null };
}

function covers(covered: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (covered.has(at)) return true;
  return false;
}

/** The first reading with the long forms of acronyms put in place of what they cover. */
function withExpansions(tokens: readonly Token[], found: readonly Candidate[]): readonly Candidate[] {
  const expansions = findExpansions(tokens);
  if (expansions.length === 0) return found;
  const whole: Candidate[] = [];
  const covered = new Set<number>();
  for (const { from, to, acronym } of expansions) {
    if (covered.has(from) || covered.has(to - 1) || covered.has(acronym)) continue;
    for (let at = from; at < to; at++) covered.add(at);
    covered.add(acronym);
    const match = matchKnown(tokens, from, to, false);
    const known = match?.to === to ? match.known : null;
    const kind = known?.entity.kind ?? 'organisation';
    whole.push({ from, to, kind, known, sure: true });
    const short = matchKnown(tokens, acronym, acronym + 1, false)?.known ?? null;
    const same = short !== null && known !== null && short.entity === known.entity;
    whole.push({ from: acronym, to: acronym + 1, kind, known: same ? short : null, sure: true });
  }
  const free = found.filter(({ from, to }) => !covers(covered, from, to));
  return [...free, ...whole].sort((a, b) => a.from - b.from);
}

function spanText(text: string, tokens: readonly Token[], from: number, to: number): Span & { text: string } {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** Names in an article in English. */
function readEnglish(sentences: readonly TokenSentence[]): readonly (readonly Candidate[])[] {
  const smallWords = collectSmallWords(sentences);
  const lexicon = newLexicon();
  const first = sentences.map(({ tokens, casing }) => {
    const found = casing === 'normal' ? withExpansions(tokens, readRuns(tokens, smallWords)) : [];
    for (const candidate of found) lexicon.add(tokens, candidate);
    return found;
  });
  return sentences.map(({ tokens, casing }, index) =>
    casing === 'normal'
      ? readAgain(tokens, first[index] ?? [], lexicon, smallWords)
      : readKnownOnly(tokens, lexicon, casing === 'upper'),
  );
}

function listExpansions(text: string, tokens: readonly Token[]): readonly Expansion[] {
  return findExpansions(tokens).map(({ from, to, acronym }) => ({
    acronym: spanText(text, tokens, acronym, acronym + 1).text,
    name: spanText(text, tokens, from, to).text,
  }));
}

/**
 * Finds the people, places and organisations named in an article by rules, word lists and what the article
 * itself says of its names. The one part of annotation that knows how names are recognised.
 */
export function recogniseNames({ text, language }: Article, spans: readonly Span[]): Recognition {
  const isEnglish = /^en(?:-|$)/.test(language);
  const sentences = spans.map((span) => {
    const sentence = readSentence(text, span);
    return isEnglish ? sentence : { ...sentence, tokens: splitElisions(text, sentence.tokens) };
  });
  const found = isEnglish ? readEnglish(sentences) : readForeign(sentences, language);
  const names = sentences.flatMap(({ tokens }, index) =>
    (found[index] ?? []).map(({ from, to, kind, known }): FoundName => {
      const { start, end } = spanText(text, tokens, from, to);
      const form = known?.form === undefined ? {} : { form: known.form };
      return { start, end, kind, ...form, known: known?.entity ?? null };
    }),
  );
  return { names, expansions: sentences.flatMap(({ tokens }) => listExpansions(text, tokens)) };
}
