import type { Packages } from '../packages.ts';

/** A word of a spelling dictionary, as it is written there, and how it is inflected: words of one way have one text. */
export interface DictionaryWord {
  readonly word: string;
  readonly way: string;
  /** A form of a word, and one of so many that few of them are met. */
  readonly form: 'none' | 'some' | 'rare';
}

/** The tagger takes words apart at hyphens. */
const WORD = /^\p{L}+$/u;
/** Endings that are put behind a word in more ways than these are those of verbs. */
const MOST_FORMS = 6;

/** `SFX`: what is taken from the end of a word, what is put there, and what the word must end in. */
interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

interface Affixes {
  readonly long: boolean;
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>;
}

/** The words of a dictionary in the format of Hunspell, and the forms that its endings make of them. */
export function* readDictionary({ readText }: Packages, name: string): Generator<DictionaryWord> {
  const affixes = readAffixes(readText(`${name}/index.aff`));
  for (const line of readText(`${name}/index.dic`).split('\n').slice(1)) {
    const [entry = ''] = line.split(/\s/);
    const [word = '', flags = ''] = entry.split('/');
    if (!WORD.test(word)) continue;
    yield { word, way: flags, form: 'none' };
    for (const flag of splitFlags(flags, affixes.long)) {
      const fitting = (affixes.suffixes.get(flag) ?? []).filter(
        ({ strip, condition }) => condition.test(word) && word.endsWith(strip),
      );
      for (const { strip, add } of fitting) {
        const inflected = word.slice(0, word.length - strip.length) + add;
        yield { word: inflected, way: `>${flag}`, form: fitting.length > MOST_FORMS ? 'rare' : 'some' };
      }
    }
  }
}

function splitFlags(flags: string, long: boolean): readonly string[] {
  return long ? (flags.match(/../g) ?? []) : [...flags];
}

function readAffixes(text: string): Affixes {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || strip === 'Y' || strip === 'N') continue;
    const add = added.split('/')[0]!;
    const list = suffixes.get(flag) ?? [];
    suffixes.set(flag, list);
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
    });
  }
  return { long: /^FLAG long/m.test(text), suffixes };
}
