import anyAscii from 'any-ascii';

const LATIN = /[\p{Script=Latin}\p{Nd}]+/gu;
/** `C++`, `C#`, `.NET`, `+Europa`; but not `#Niger`, `A + B`. */
const LETTERS_AND_SIGNS = /[\p{L}\p{N}]|(?<=[\p{L}\p{N}+#])[+#]|(?<!\S)[.+](?=[\p{L}\p{N}])/gu;

/**
 * What the spellings of one name share: case, accents and punctuation are left out. Other scripts keep their letters,
 * which a slug does not: `信報` and `新報` have one slug, and so have `C`, `C++` and `C#`.
 *
 * @example foldName('Côte-d’Ivoire') // 'cotedivoire'
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('♯', '#');
  const letters = plain.match(LETTERS_AND_SIGNS)?.join('') ?? '';
  return letters.replace(LATIN, (latin) => anyAscii(latin).toLowerCase());
}
