import { analyse } from 'chardet';
import { ALPHABETS } from './alphabets.ts';
import { rateEncoding } from './rate-encoding.ts';

const SAMPLE_LENGTH = 32_768;
const MULTI_BYTE = /^(?:Big5|EUC-|GB18030|Shift_JIS)/;
const CERTAIN = 0.9;

/**
 * The encoding that text most likely has that is neither UTF-8 nor marked: an East Asian one where its bytes
 * pair up so, else the one in which the text reads like a language.
 */
export function guessEncoding(bytes: Buffer): string {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const rated = rateAll(sample);
  const paired = analyse(sample).find(({ name }) => MULTI_BYTE.test(name));
  if (
    paired &&
    paired.confidence >= 10 &&
    (paired.confidence > 60 || rated.rating < CERTAIN) &&
    rated.rating < 0.97
  ) {
    return paired.name;
  }
  return rated.encoding;
}

function rateAll(sample: Buffer) {
  let best = { encoding: 'windows-1252', rating: Number.NEGATIVE_INFINITY };
  const seen = new Map<string, ReturnType<typeof rateEncoding>>();
  for (const alphabet of ALPHABETS) {
    for (const encoding of alphabet.encodings) {
      const rate = seen.get(encoding) ?? rateEncoding(sample, encoding);
      seen.set(encoding, rate);
      const rating = rate(alphabet) + (encoding === 'windows-1252' ? 0.05 : 0);
      if (rating > best.rating + 1e-9) best = { encoding, rating };
    }
  }
  return best;
}
