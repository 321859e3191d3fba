import { SMALL_PARTICLES } from '../knowledge/people/particles.ts';

/** `JANE O'BRIEN-DOE` → `Jane O'Brien-Doe`; a name with a small letter stays as it is. */
export function writeInReadingCase(name: string): string {
  const trimmed = name.replace(/(?<!(?:^|[.\s])\p{Lu})\.$/u, '').trim();
  if (/\p{Ll}/u.test(trimmed)) return trimmed;
  return trimmed
    .split(' ')
    .map((word, index, words) => {
      const lower = word.toLowerCase();
      if (index > 0 && index < words.length - 1 && SMALL_PARTICLES.has(lower)) return lower;
      const capitalised = lower.replace(/(?<=^|['’.-])\p{L}/gu, (letter) => letter.toUpperCase());
      return capitalised.replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);
    })
    .join(' ');
}
