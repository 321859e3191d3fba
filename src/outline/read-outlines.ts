import {
  type ArticleHead,
  type Digest,
  ENTITY_KINDS,
  type NameForm,
  type Outline,
  type ReadableHeadline,
  SIDES,
  SPORTS,
} from '../model/model.ts';
import { rowOf } from '../tools/columns/ragged.ts';
import { listTexts, readTexts } from '../tools/columns/texts.ts';
import type { OutlineColumns } from './columns.ts';
import { openDoubt } from './headline/headline-doubts.ts';

/** What reads single outlines out of columns. */
export function readOutlines(columns: OutlineColumns): (row: number) => Outline {
  const { mentions, words, wordCounts, sketches } = columns;
  const head = readHeads(columns);
  const body = readTexts(columns.bodies);
  const file = readTexts(columns.files);
  const readReadable = readReadables(columns);
  const lead = readTexts(columns.leads);
  const sketchDigest = readTexts(columns.sketchDigests);
  const pictures = readTexts(columns.pictures);
  const relatedLines = readTexts(columns.relatedLines);
  const wordNames = listTexts(columns.wordNames);
  const forms = listForms(columns);
  const placeNotes = listTexts(columns.placeNotes);
  const descriptions = listTexts(columns.descriptions);
  const shareSigns = listTexts(columns.shareSigns);
  return (row) => {
    const [from, to] = [mentions.bounds[row]!, mentions.bounds[row + 1]!];
    const [named, lines] = [pictures(row), relatedLines(row)];
    return {
      article: head(row),
      body: body(row) as Digest,
      textBytes: columns.textBytes[row]!,
      file: JSON.parse(file(row)) as Outline['file'],
      readable: readReadable(row),
      lead: lead(row),
      bodyStart: columns.bodyStarts[row]!,
      forms: Array.from(mentions.forms.subarray(from, to), (form) => forms[form]!),
      starts: [...mentions.starts.subarray(from, to)],
      beside: [...mentions.beside.subarray(from, to)],
      places: Array.from(mentions.places.subarray(from, to), (place) => placeNotes[place] ?? null),
      descriptions: Array.from(
        mentions.descriptions.subarray(from, to),
        (said) => descriptions[said] ?? null,
      ),
      shareSigns: Array.from(mentions.shareSigns.subarray(from, to), (sign) => shareSigns[sign] ?? null),
      sport: SPORTS[columns.sports[row]!]!,
      side: SIDES[columns.sides[row]!]!,
      words: Array.from(rowOf(words, row), (word) => wordNames[word]!),
      wordCounts: [...wordCounts.subarray(words.bounds[row]!, words.bounds[row + 1]!)],
      sketch: (sketchDigest(row) as Digest) || rowOf(sketches, row),
      pictures: named === '' ? [] : (JSON.parse(named) as Outline['pictures']),
      relatedLines: lines === '' ? [] : (JSON.parse(lines) as Outline['relatedLines']),
    };
  };
}

function readReadables({
  readables,
  headlineDoubts,
}: Pick<OutlineColumns, 'readables' | 'headlineDoubts'>): (row: number) => ReadableHeadline | null {
  const read = readTexts(readables);
  return (row) => {
    const text = read(row);
    return text === '' ? null : { text, doubts: Array.from(rowOf(headlineDoubts, row), openDoubt) };
  };
}

export function listOutlines(columns: OutlineColumns): readonly Outline[] {
  const read = readOutlines(columns);
  return Array.from({ length: columns.count }, (_, row) => read(row));
}

/** What reads the heads of single articles. */
export function readHeads({ heads }: Pick<OutlineColumns, 'heads'>): (row: number) => ArticleHead {
  const head = readTexts(heads);
  return (row) => JSON.parse(head(row)) as ArticleHead;
}

/** The distinct forms as objects, by their numbers. */
export function listForms({ forms }: OutlineColumns): readonly NameForm[] {
  const strings = listTexts(forms.strings);
  return Array.from(forms.kinds, (kind, at): NameForm => {
    const form = {
      text: strings[forms.texts[at]!]!,
      kind: ENTITY_KINDS[kind]!,
      name: strings[forms.names[at]!]!,
    };
    return forms.demonyms[at] === 1 ? { ...form, form: 'demonym' } : form;
  });
}
