/** What an article names as a picture, before it is known where among the blocks it stands. */
import type { NamedPicture } from '../../../model/model.ts';
import { cleanLine } from '../../../tools/text/clean-text.ts';
import { isEmbedded, shortenEmbedded } from './embedded-picture.ts';

export type PictureDraft = Omit<NamedPicture, 'at' | 'isCaptioned' | 'line'>;

interface WrittenPicture extends Pick<PictureDraft, 'role' | 'address'> {
  /** Where it may be, as written, the likeliest first. */
  readonly sources: readonly string[];
  readonly alt: string;
}

/** A page with more of them is no article's, and no browser's. */
export const MOST_PICTURES = 1000;
const LONGEST_SOURCE = 2000;
const MOST_SOURCES = 8;
const LONGEST_ALT = 1000;

/** @returns `null` where nothing is named that could be a picture */
export function draftPicture({ sources, address, alt, role }: WrittenPicture): PictureDraft | null {
  const kept = new Set(sources.flatMap((source) => cleanSource(source) ?? []));
  if (kept.size === 0 && address === null) return null;
  return {
    role,
    alt: cleanLine(alt.slice(0, 4 * LONGEST_ALT), LONGEST_ALT),
    sources: [...kept].slice(0, MOST_SOURCES),
    address,
  };
}

/** As {@link shortenEmbedded} makes them. */
const SHORTENED = /^data:[\da-f]{32}$/;

function cleanSource(written: string): string | null {
  const source = written.trim();
  if (source === '' || source.startsWith('#')) return null;
  if (SHORTENED.test(source)) return source;
  if (isEmbedded(source)) return shortenEmbedded(source);
  return source.length > LONGEST_SOURCE ? null : source.toWellFormed();
}
