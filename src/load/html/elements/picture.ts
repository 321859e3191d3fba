/** The pictures of a page's main text. */
import { readCopyAddress } from '../../../tools/addresses/copy-address.ts';
import { listWords } from '../../../tools/text/word-set.ts';
import { isEmbedded } from '../../body/pictures/embedded-picture.ts';
import { draftPicture, type PictureDraft } from '../../body/pictures/picture-draft.ts';
import { readAddress } from '../address.ts';
import type { PageElement } from '../dom.ts';

/** Elements that are pictures. */
export const PICTURE_ELEMENTS: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'AMP-IMG']);

/** Where pages say that a picture is: many only once a reader comes near. */
const ADDRESSES = [
  'src',
  ...['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-orig-file', 'data-full-src'],
  ...['data-hi-res-src', 'data-image', 'data-url', 'data-medium-file', 'data-large-file'],
] as const;
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-sizes-srcset'] as const;

/** Words of class names of what is no picture of an article. */
const MARKS: ReadonlySet<string> = new Set(
  listWords('emoji smiley icon avatar gravatar spacer tracking tracker pixel badge sprite sharing'),
);
const COUNTER =
  /\b(?:pixel|spacer|blank|clear|transparent|1x1|beacon)\.(?:gif|png)|(?:gravatar\.com\/avatar|doubleclick\.net|stats\.wordpress\.com|pixel\.wp\.com|feedburner\.com|scorecardresearch|facebook\.com\/tr)\b/i;
/** In pixels, as a page says it: what is smaller is a mark. */
const SMALLEST = 32;
/** In characters: a picture of one pixel, which stands where the picture will be. */
const LONGEST_PLACEHOLDER = 200;

/** @returns `null` where it is none of the article: a mark, or what counts readers */
export function readPicture(element: PageElement, base: string | null): PictureDraft | null {
  const image = element.nodeName.toUpperCase() === 'PICTURE' ? element.querySelector('img') : element;
  if (image !== null && isMark(image)) return null;
  const own = image === null ? [] : ADDRESSES.flatMap((name) => image.getAttribute(name) ?? []);
  const sets = [...(image === null ? [] : [image]), ...element.querySelectorAll('source')]
    .flatMap((each) => SETS.map((name) => each.getAttribute(name) ?? ''))
    .flatMap(readSet);
  const written = [...own, ...sets].map((each) => each.trim());
  const elsewhere = written.filter((each) => !isEmbedded(each));
  // What stands in a page itself is most often there until the picture is.
  const embedded = written.filter(
    (each) => isEmbedded(each) && (elsewhere.length === 0 || each.length > LONGEST_PLACEHOLDER),
  );
  const sources = [...elsewhere, ...embedded];
  const addresses = sources.flatMap((each) => (isEmbedded(each) ? [] : (readOnWeb(each, base) ?? [])));
  if (addresses.some((address) => COUNTER.test(address)) || COUNTER.test(sources[0] ?? '')) return null;
  const alt = image?.getAttribute('alt') ?? '';
  return draftPicture({ sources, address: addresses[0] ?? null, alt, role: 'text' });
}

function isMark(image: PageElement): boolean {
  const isSmall = ['width', 'height'].some((side) => {
    const size = /^\s*(\d{1,4})(?:px)?\s*$/.exec(image.getAttribute(side) ?? '')?.[1];
    return size !== undefined && Number(size) < SMALLEST && Number(size) > 0;
  });
  const words = (image.getAttribute('class') ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(/[^a-z]+/);
  return isSmall || words.some((word) => MARKS.has(word));
}

/** The addresses of a set, the widest first: `a.jpg 480w, b.jpg 960w`. */
function readSet(written: string): readonly string[] {
  const candidates = written
    .slice(0, 10_000)
    .split(/,\s+|,(?=https?:)/)
    .map((candidate) => {
      const [address = '', size = ''] = candidate.trim().split(/\s+/);
      return { address, size: Number.parseFloat(size) || 0 };
    })
    .filter(({ address }) => address !== '');
  return candidates.sort((a, b) => b.size - a.size).map(({ address }) => address);
}

function readOnWeb(written: string, base: string | null): string | null {
  const address = readAddress(written.startsWith('//') ? `https:${written}` : written, base);
  if (address === null || !address.startsWith('http')) return null;
  return readCopyAddress(address)?.original ?? address;
}
