import type { Numbers, NumbersOf } from '../tools/columns/growing.ts';
import { InternedBytes } from '../tools/columns/interned-bytes.ts';
import {
  countRows,
  type RowRun,
  takeBounds,
  takeNumbers,
  takeRagged,
  takeTexts,
} from '../tools/columns/take-rows.ts';
import type { Texts } from '../tools/columns/texts.ts';
import { type FormColumns, NONE, type OutlineColumns } from './columns.ts';

/**
 * Rows of some parts, in columns of their own. Numbers are given as `columnOutlines` gives them, in the order of the
 * rows, and to nothing that no row has: which rows were kept together before cannot be told.
 */
export function mergeOutlines(parts: readonly OutlineColumns[], runs: readonly RowRun[]): OutlineColumns {
  type Part = OutlineColumns;
  const texts = (of: (part: Part) => Texts) => takeTexts(parts.map(of), runs);
  const numbers = <Values extends Numbers>(
    Kind: NumbersOf<Values>,
    of: (part: Part) => Values,
    from = runs,
  ) => takeNumbers(Kind, parts.map(of), from);
  const bounds = (of: (part: Part) => Uint32Array) => takeBounds(parts.map(of), runs);
  const named = (of: (part: Part) => Numbered, from = runs) => renumber(parts.map(of), from);
  const languages = named((part) => ({ numbers: part.languages, names: part.languageNames }));
  const formats = named((part) => ({ numbers: part.formats, names: part.formatNames }));
  const sources = named((part) => ({ numbers: part.sources, names: part.sourceNames }));
  const bylines = bounds((part) => part.bylines.bounds);
  const signed = named((part) => ({ numbers: part.bylines.values, names: part.bylineNames }), bylines.values);
  const tags = bounds((part) => part.tags.bounds);
  const tagged = named((part) => ({ numbers: part.tags.values, names: part.tagNames }), tags.values);
  const words = bounds((part) => part.words.bounds);
  const worded = named((part) => ({ numbers: part.words.values, names: part.wordNames }), words.values);
  const mentions = bounds((part) => part.mentions.bounds);
  const formed = mergeForms(
    parts.map((part) => ({ numbers: part.mentions.forms, forms: part.forms })),
    mentions.values,
  );
  const placed = named(
    (part) => ({ numbers: part.mentions.places, names: part.placeNotes }),
    mentions.values,
  );
  const described = named(
    (part) => ({ numbers: part.mentions.descriptions, names: part.descriptions }),
    mentions.values,
  );
  const listed = named(
    (part) => ({ numbers: part.mentions.shareSigns, names: part.shareSigns }),
    mentions.values,
  );
  return {
    count: countRows(runs),
    ids: texts((part) => part.ids),
    digests: texts((part) => part.digests),
    heads: texts((part) => part.heads),
    headlines: texts((part) => part.headlines),
    headlinesDerived: numbers(Uint8Array, (part) => part.headlinesDerived),
    readables: texts((part) => part.readables),
    headlineDoubts: takeRagged(
      Uint32Array,
      parts.map((part) => part.headlineDoubts),
      runs,
    ),
    leads: texts((part) => part.leads),
    days: numbers(Int32Array, (part) => part.days),
    precisions: numbers(Uint8Array, (part) => part.precisions),
    moments: numbers(Float64Array, (part) => part.moments),
    times: numbers(Uint16Array, (part) => part.times),
    languages: Uint16Array.from(languages.numbers),
    languageNames: languages.names,
    formats: Uint16Array.from(formats.numbers),
    formatNames: formats.names,
    sources: sources.numbers,
    sourceNames: sources.names,
    bylines: { bounds: bylines.bounds, values: signed.numbers },
    bylineNames: signed.names,
    tags: { bounds: tags.bounds, values: tagged.numbers },
    tagNames: tagged.names,
    bodies: texts((part) => part.bodies),
    bodyStarts: numbers(Uint32Array, (part) => part.bodyStarts),
    textBytes: numbers(Uint32Array, (part) => part.textBytes),
    files: texts((part) => part.files),
    sports: numbers(Uint8Array, (part) => part.sports),
    sides: numbers(Uint8Array, (part) => part.sides),
    mentions: {
      bounds: mentions.bounds,
      forms: formed.numbers,
      starts: numbers(Uint32Array, (part) => part.mentions.starts, mentions.values),
      beside: numbers(Uint8Array, (part) => part.mentions.beside, mentions.values),
      places: placed.numbers,
      descriptions: described.numbers,
      shareSigns: listed.numbers,
    },
    forms: formed.forms,
    placeNotes: placed.names,
    descriptions: described.names,
    shareSigns: listed.names,
    words: { bounds: words.bounds, values: worded.numbers },
    wordCounts: numbers(Uint16Array, (part) => part.wordCounts, words.values),
    wordNames: worded.names,
    sketches: takeRagged(
      Uint32Array,
      parts.map((part) => part.sketches),
      runs,
    ),
    sketchDigests: texts((part) => part.sketchDigests),
    pictures: texts((part) => part.pictures),
    relatedLines: texts((part) => part.relatedLines),
  };
}

/** Numbers, and what they are numbers of. */
interface Numbered {
  readonly numbers: Uint16Array | Uint32Array;
  readonly names: Texts;
}

/** Of each part, the new number of each old one: what is asked for first gets the first. */
function renumber(parts: readonly Numbered[], runs: readonly RowRun[]) {
  const interned = new InternedBytes();
  const numbers = translate(
    parts.map((part) => part.numbers),
    runs,
    parts.map(({ names }) => internFrom(interned, names)),
  );
  return { numbers, names: interned.finish() };
}

interface Formed {
  readonly numbers: Uint32Array;
  readonly forms: FormColumns;
}

/** A form's kind, whether it is a demonym, text and name, as bytes. */
const FORM_WORDS = 4;

function mergeForms(parts: readonly Formed[], runs: readonly RowRun[]): Formed {
  const strings = new InternedBytes();
  const interned = new InternedBytes();
  const words = new Uint32Array(FORM_WORDS);
  const bytes = new Uint8Array(words.buffer);
  const numbers = translate(
    parts.map((part) => part.numbers),
    runs,
    parts.map(({ forms }) => {
      const stringOf = internFrom(strings, forms.strings);
      return remember(forms.count, (form) => {
        words[0] = forms.kinds[form]!;
        words[1] = forms.demonyms[form]!;
        words[2] = stringOf(forms.texts[form]!);
        words[3] = stringOf(forms.names[form]!);
        return interned.numberOf(bytes, 0, bytes.length);
      });
    }),
  );
  const all = new Uint32Array(interned.finish().bytes.buffer);
  const column = <Values extends Numbers>(Kind: NumbersOf<Values>, word: number): Values => {
    const values = new Kind(interned.length);
    for (let form = 0; form < values.length; form++) values[form] = all[form * FORM_WORDS + word]!;
    return values;
  };
  const forms = {
    count: interned.length,
    kinds: column(Uint8Array, 0),
    demonyms: column(Uint8Array, 1),
    texts: column(Uint32Array, 2),
    names: column(Uint32Array, 3),
    strings: strings.finish(),
  };
  return { numbers, forms };
}

/** The values of the runs, each as its part says. */
function translate(
  parts: readonly Numbered['numbers'][],
  runs: readonly RowRun[],
  say: readonly ((number: number) => number)[],
): Uint32Array {
  const taken = new Uint32Array(countRows(runs));
  let at = 0;
  for (const { part, from, to } of runs) {
    const [values, sayOwn] = [parts[part]!, say[part]!];
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      taken[at++] = value === NONE ? NONE : sayOwn(value);
    }
  }
  return taken;
}

const internFrom = (interned: InternedBytes, { bounds, bytes }: Texts): ((text: number) => number) =>
  remember(bounds.length - 1, (text) => interned.numberOf(bytes, bounds[text]!, bounds[text + 1]!));

/** Asks once for each of so many numbers. */
function remember(count: number, ask: (number: number) => number): (number: number) => number {
  const known = new Uint32Array(count).fill(NONE);
  return (number) => {
    const answer = known[number]!;
    if (answer !== NONE) return answer;
    known[number] = ask(number);
    return known[number]!;
  };
}
