/** The words under a picture that were copied with a text: `Image caption, The site on Friday`, `Photo caption: …`. */
import type { BlockCandidate, RecognisedBlock } from './candidate.ts';

const LONGEST = 400;
const LABELLED =
  /^[([]?(?:(?:image|photo|picture|media|file|video) ?(?:caption|copyright|source)|graphic(?=:)|bildunterschrift|légende|pie de foto|legenda|didascalia|bijschrift|подпись к фото|图注|写真説明)\s?[,:：]?\s\S/iu;

export function recogniseCaptionLine({ text }: BlockCandidate): RecognisedBlock | null {
  return text.length <= LONGEST && !text.includes('\n') && LABELLED.test(text) ? { kind: 'caption' } : null;
}
