/** What somebody who can write a part of the work might say of an article: none of it may come to a page. */

interface Annotated {
  readonly mentions: readonly Readonly<Record<string, unknown>>[];
  readonly sentences: readonly Readonly<Record<string, unknown>>[];
}

type Forge = (truth: Annotated) => unknown;

const withFirst =
  (change: Readonly<Record<string, unknown>>): Forge =>
  ({ mentions: [first, ...rest], sentences }) => ({
    mentions: [{ ...first, ...change }, ...rest],
    sentences,
  });

/** From what is found in an article that begins with a mention. */
export const FORGED: Readonly<Record<string, Forge>> = {
  'a name that the article does not have': withFirst({ name: 'Evil Corp' }),
  'markup as a name': withFirst({ name: '<script>alert(1)</script>' }),
  'a name without end': withFirst({ name: 'a'.repeat(1_000_000) }),
  'no name': withFirst({ name: '' }),
  'a name that is no text': withFirst({ name: { toString: 'x' } }),
  'another text': withFirst({ text: 'Other' }),
  'a kind that there is not': withFirst({ kind: 'constructor' }),
  'a form that there is not': withFirst({ form: '__proto__' }),
  'an end behind the text': withFirst({ end: 1e9 }),
  'a start before the text': withFirst({ start: -1 }),
  'half a character': withFirst({ start: 0.5 }),
  'no offsets': withFirst({ start: null, end: null }),
  'mentions one over the other': ({ mentions, sentences }) => ({
    mentions: [...mentions, ...mentions],
    sentences,
  }),
  'very many mentions': ({ mentions, sentences }) => ({
    mentions: Array.from({ length: 100_000 }, () => mentions[0]),
    sentences,
  }),
  'sentences behind the text': ({ mentions }) => ({ mentions, sentences: [{ start: 0, end: 1e9 }] }),
  'sentences that are none': ({ mentions }) => ({ mentions, sentences: [null, 1, 'x'] }),
  'no lists': () => ({ mentions: { length: 1 }, sentences: 'x' }),
  'keys of all objects': () =>
    JSON.parse('{"__proto__": {"mentions": []}, "constructor": {"prototype": {"x": 1}}}'),
  nothing: () => null,
  'what is no record': () => 'x',
};
