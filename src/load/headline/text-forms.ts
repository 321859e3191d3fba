/** How a text writes its words, asked for by their letters alone. */

/** How a word is written, and whether its sentence begins with it. */
interface Form {
  readonly written: string;
  readonly begins: boolean;
  /** A hyphen alone joins it to the word before. */
  readonly joined: boolean;
}

export interface TextForms {
  /** The forms of a word, in the order of the text; none where the text has it not. */
  readonly of: (key: string) => readonly Form[];
  /** Both words of the first pair that stands so in the text, inside a sentence if there is one. */
  readonly ofPair: (first: string, second: string) => readonly [Form, Form] | null;
}

/** Initials with their stops, numbers with their signs, words with their apostrophes. */
const TOKEN =
  /(?:\p{Lu}\.){2,6}|[$€£¥]?\p{N}+(?:[.,]\p{N}+)*(?:\p{L}{1,10}|%)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}{1,20})*/gu;
/** Enough of a text to know its words. */
const LONGEST = 20_000;
const BEGINNING = /(?:^|[.!?:…\n])(?:["'“‘«(]|[^\S\n])*$/;

/**
 * What spellings of a word share in an address: small letters without accents and apostrophes.
 *
 * @example keyOfWord('Kenya’s') // 'kenyas'
 */
export function keyOfWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

export function gatherTextForms(text: string): TextForms {
  const sample = text.slice(0, LONGEST);
  const forms = new Map<string, Form[]>();
  const pairs = new Map<string, [Form, Form]>();
  let previous: { readonly keys: readonly string[]; readonly form: Form; readonly end: number } | null = null;
  for (const { 0: written, index } of sample.matchAll(TOKEN)) {
    const begins = BEGINNING.test(sample.slice(Math.max(0, index - 4), index));
    const joined: boolean = previous !== null && sample.slice(previous.end, index) === '-';
    const form: Form = { written, begins, joined };
    const keys = keysOf(written);
    for (const key of keys) add(forms, key, withoutEnding(form, key));
    if (previous !== null && index - previous.end <= 1)
      for (const first of previous.keys)
        for (const second of keys) {
          const pair = `${first} ${second}`;
          const known = pairs.get(pair);
          if (!known || (known[0].begins && !previous.form.begins))
            pairs.set(pair, [withoutEnding(previous.form, first), withoutEnding(form, second)]);
        }
    previous = { keys, form, end: index + written.length };
  }
  return {
    of: (key) => forms.get(key) ?? [],
    ofPair: (first, second) => pairs.get(`${first} ${second}`) ?? null,
  };
}

/** A genitive is met with its ending and without it; letters with two dots may be written as two. */
function keysOf(written: string): readonly string[] {
  const key = keyOfWord(written);
  const bare = written.replace(/['’]s$/i, '');
  const spelled = /[äöüÄÖÜ]/.test(written)
    ? [keyOfWord(written.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))]
    : [];
  return bare === written ? [key, ...spelled] : [key, keyOfWord(bare), ...spelled];
}

function withoutEnding(form: Form, key: string): Form {
  const bare = form.written.replace(/['’]s$/i, '');
  return bare !== form.written && keyOfWord(bare) === key ? { ...form, written: bare } : form;
}

function add(forms: Map<string, Form[]>, key: string, form: Form): void {
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}
