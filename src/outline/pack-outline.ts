import { type Digest, ENTITY_KINDS, type NameForm, type Outline } from '../model/model.ts';
import { memoise } from '../tools/collections/memoise.ts';

/** A form: its text, kind, name where that is another, and whether it is a demonym. */
type PackedForm = readonly [text: string, kind: number, name: string | 0, demonym: 0 | 1];

/** An outline as JSON: for the cache, and to travel between threads. */
export type PackedOutline = Omit<Outline, 'forms' | 'words' | 'sketch'> & {
  /** Each form once… */
  readonly forms: readonly PackedForm[];
  /** …and the place in that list of each mention's. */
  readonly order: readonly number[];
  readonly words: string;
  readonly sketch: { readonly base64: string } | { readonly digest: Digest };
};

const keyOf = ({ text, kind, name, form }: NameForm): string => `${kind}\t${form ?? ''}\t${text}\t${name}`;

/** Makes of an outline what JSON can hold, each form once. */
export function packOutline({ forms, words, sketch, ...rest }: Outline): PackedOutline {
  const places = new Map<string, number>();
  const distinct: PackedForm[] = [];
  const order = forms.map((form) => {
    const key = keyOf(form);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    const { text, kind, name } = form;
    const isDemonym = form.form === undefined ? 0 : 1;
    return distinct.push([text, ENTITY_KINDS.indexOf(kind), name === text ? 0 : name, isDemonym]) - 1;
  });
  return {
    ...rest,
    forms: distinct,
    order,
    words: words.join(' '),
    sketch: typeof sketch === 'string' ? { digest: sketch } : { base64: encodeSketch(sketch) },
  };
}

/** What unpacks the outlines of one archive: forms and words that are alike are one object in all of them. */
export function createUnpacker(): (packed: PackedOutline) => Outline {
  const forms = new Map<string, NameForm>();
  const internAny = memoise((text: string) => text);
  const intern = <Text extends string>(text: Text): Text => internAny(text) as Text;
  const internForm = ([text, kindIndex, other, isDemonym]: PackedForm): NameForm => {
    const kind = ENTITY_KINDS[kindIndex]!;
    const name = other === 0 ? text : other;
    const key = `${kindIndex}${isDemonym}${text}\t${other === 0 ? '' : name}`;
    const known = forms.get(key);
    if (known !== undefined) return known;
    const form: NameForm =
      isDemonym === 1
        ? { text: intern(text), kind, form: 'demonym', name: intern(name) }
        : { text: intern(text), kind, name: intern(name) };
    forms.set(key, form);
    return form;
  };
  return ({ article, forms: distinct, order, words, sketch, ...rest }) => {
    const own = distinct.map(internForm);
    return {
      ...rest,
      article: {
        ...article,
        format: intern(article.format),
        language: intern(article.language),
        date: article.date && intern(article.date),
      },
      forms: order.map((place) => own[place]!),
      words: words === '' ? [] : words.split(' ').map(intern),
      sketch: 'digest' in sketch ? sketch.digest : decodeSketch(sketch.base64),
    };
  };
}

function encodeSketch(sketch: Uint32Array): string {
  return Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64');
}

function decodeSketch(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  const sketch = new Uint32Array(bytes.length >> 2);
  new Uint8Array(sketch.buffer).set(bytes);
  return sketch;
}
