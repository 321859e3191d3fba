import { readLanguageOf } from '../../knowledge/languages/read-languages.ts';
import { mayNamePaper } from '../../knowledge/organisations/paper-names.ts';
import type { Article, Block, Span } from '../../model/model.ts';
import { splitElisions } from './elision.ts';
import { readEnglish } from './english.ts';
import { splitHan } from './foreign/place-names.ts';
import { splitProclitics } from './foreign/proclitics.ts';
import { readForeign } from './foreign/recognise-foreign.ts';
import { isMostlyIn } from './foreign/trained/is-mostly-in.ts';
import { readTrained } from './foreign/trained/read-trained.ts';
import type { FoundName, Recognition } from './name.ts';
import { readSentence } from './sentence.ts';

/** Finds the people, places and organisations named in an article. The one part of annotation that knows how names are recognised. */
export function recogniseNames({ text, language, blocks }: Article, spans: readonly Span[]): Recognition {
  const { names, expansions } = read(text, spans, language);
  return {
    names: leaveSigned(text, names, blocks).filter(({ start, end }) => end - start <= LONGEST_NAME),
    expansions: expansions.filter(({ name }) => name.length <= LONGEST_NAME),
  };
}

/** In UTF-16 code units. What is longer is no name, and whoever bore it would have it written at each mention. */
const LONGEST_NAME = 300;

/** Kinds of blocks that say who wrote an article, or whose it is. */
const SIGNED: ReadonlySet<Block['kind']> = new Set(['byline', 'credit']);

/** The names without those that sign the article, and of which it does not tell: `By Abuja bureau`, `(Niamey Dispatch)`. */
function leaveSigned(
  text: string,
  names: readonly FoundName[],
  blocks: readonly Block[],
): readonly FoundName[] {
  const signed = blocks.filter(({ kind }) => SIGNED.has(kind));
  if (signed.length === 0) return names;
  return names.filter(({ start, end, kind }) => {
    const block = signed.find((one) => one.start <= start && start < one.end);
    if (block === undefined) return true;
    const before = text.slice(block.start, start);
    if (block.kind === 'byline') return kind === 'person' || !/^by (?:the )?$/i.test(before);
    return !/^\((?:The )?$/.test(before) || !mayNamePaper(text.slice(start, end));
  });
}

function read(text: string, spans: readonly Span[], tag: string): Recognition {
  const language = readLanguageOf(tag);
  if (language === 'en') return readEnglish(text, spans);
  const isSure = language !== null && isMostlyIn(text, language);
  return isSure ? readTrained(text, spans, language) : readOther(text, spans, tag);
}

function readOther(text: string, spans: readonly Span[], language: string): Recognition {
  const sentences = spans.map((span) => {
    const sentence = readSentence(text, span);
    const tokens = splitElisions(text, sentence.tokens);
    const primary = language.split('-')[0]!;
    return { ...sentence, tokens: primary === 'zh' ? splitHan(tokens) : splitProclitics(tokens, primary) };
  });
  const found = readForeign(sentences, language);
  const names = sentences.flatMap(({ tokens }, index) =>
    (found[index] ?? []).map(({ from, to, kind, known }): FoundName => {
      const form = known?.form === undefined ? {} : { form: known.form };
      return {
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        kind,
        ...form,
        fullName: known?.entity.name ?? null,
      };
    }),
  );
  return { names, expansions: [] };
}
