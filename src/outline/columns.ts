import type { PeriodUnit } from '../model/periods.ts';
import type { Ragged } from '../tools/columns/ragged.ts';
import type { Texts } from '../tools/columns/texts.ts';

/** In a column of places or numbers: there is none. */
export const NONE = 0xffff_ffff;
/** In a column of days: there is none. Later than every day, so that what has no day comes last. */
export const NO_DAY = 0x7fff_ffff;
/** How closely a date may be known. */
export const PRECISIONS = ['day', 'month', 'year'] as const satisfies readonly PeriodUnit[];
/** In a column of precisions: the day is known, or nothing is. */
export const TO_THE_DAY = PRECISIONS.indexOf('day');
/** Where a headline is from: the article, its address or first line, the sentence that its text begins with. */
export const HEADLINE_GIVEN = 0;
export const HEADLINE_DERIVED = 1;
export const HEADLINE_OPENS = 2;
/** In a column of times of day: there is none. */
export const NO_TIME = 0xffff;

/** The distinct forms of names; a form's number is its place here. */
export interface FormColumns {
  readonly count: number;
  /** Places in `ENTITY_KINDS`. */
  readonly kinds: Uint8Array;
  /** 1: `Nigerien` is a mention of Niger. */
  readonly demonyms: Uint8Array;
  /** What stands in the text, and the fullest form of it in its article: places in `strings`. */
  readonly texts: Uint32Array;
  readonly names: Uint32Array;
  /** Each once, but for those of forms that were added. */
  readonly strings: Texts;
}

/** All mentions, article by article, each in the order of its text: article `i` has those from `bounds[i]` to `bounds[i + 1]`. */
export interface MentionColumns {
  readonly bounds: Uint32Array;
  /** Numbers of forms. */
  readonly forms: Uint32Array;
  /** UTF-16 offsets into the article's text. */
  readonly starts: Uint32Array;
  /** Bits of `BESIDE`. */
  readonly beside: Uint8Array;
  /** Places in `placeNotes`; `NONE` where it names none. */
  readonly places: Uint32Array;
  /** What is said of it: places in `descriptions`; `NONE` where nothing is. */
  readonly descriptions: Uint32Array;
  /** By what its shares are listed: places in `shareSigns`; `NONE` where that does not stand behind it. */
  readonly shareSigns: Uint32Array;
}

/**
 * What the archive keeps in mind of its articles: `Outline`, laid out in columns. Row `i` is the same article in all;
 * rows are in the order of the articles' ids.
 */
export interface OutlineColumns {
  readonly count: number;
  readonly ids: Texts;
  /** `ArticleHead.digest`: of all that annotation depends on. */
  readonly digests: Texts;
  /** `ArticleHead` as JSON: what only single articles are asked for. */
  readonly heads: Texts;
  readonly headlines: Texts;
  /** `HEADLINE_GIVEN`, `HEADLINE_DERIVED` or `HEADLINE_OPENS`. */
  readonly headlinesDerived: Uint8Array;
  /** As they are shown, as far as their articles tell; empty where that is as they stand… */
  readonly readables: Texts;
  /** …and the words in doubt there, as `packDoubt` has them. */
  readonly headlineDoubts: Ragged;
  readonly leads: Texts;
  /** Days since 1970-01-01, of a month or a year the first of it; `NO_DAY` where there is none. */
  readonly days: Int32Array;
  /** How closely that is known: places in `PRECISIONS`. */
  readonly precisions: Uint8Array;
  /** Milliseconds since 1970 of the moment of publication; `NaN` where none was given. */
  readonly moments: Float64Array;
  /** Minutes since midnight at which it was published, as it says; `NO_TIME` where it does not. */
  readonly times: Uint16Array;
  /** Places in `languageNames`. */
  readonly languages: Uint16Array;
  readonly languageNames: Texts;
  /** Places in `formatNames`. */
  readonly formats: Uint16Array;
  readonly formatNames: Texts;
  /** Places in `sourceNames`; `NONE` where there is none. */
  readonly sources: Uint32Array;
  readonly sourceNames: Texts;
  /** Who wrote it, as its byline has them: places in `bylineNames`. */
  readonly bylines: Ragged;
  readonly bylineNames: Texts;
  /** Places in `tagNames`. */
  readonly tags: Ragged;
  readonly tagNames: Texts;
  /** Digests of the bodies, in hexadecimal digits. */
  readonly bodies: Texts;
  readonly bodyStarts: Uint32Array;
  /** Of the texts, as JSON in UTF-8. */
  readonly textBytes: Uint32Array;
  /** `Outline.file` as JSON. */
  readonly files: Texts;
  /** Places in `SPORTS`. */
  readonly sports: Uint8Array;
  /** Places in `SIDES`. */
  readonly sides: Uint8Array;
  readonly mentions: MentionColumns;
  readonly forms: FormColumns;
  /** The distinct places that mentions name, as `notePlace` has them. */
  readonly placeNotes: Texts;
  /** What articles say of whom or what a mention is, each once. */
  readonly descriptions: Texts;
  /** What shares are listed by, each once. */
  readonly shareSigns: Texts;
  /** Content words: places in `wordNames`, as they come in each article… */
  readonly words: Ragged;
  /** …and how often, side by side with them. */
  readonly wordCounts: Uint16Array;
  readonly wordNames: Texts;
  /** Hashes of each article, ascending; empty where its text is too short for that… */
  readonly sketches: Ragged;
  /** …and then its digest; else empty. */
  readonly sketchDigests: Texts;
  /** `Outline.pictures` as JSON; empty where there are none. */
  readonly pictures: Texts;
  /** `Outline.relatedLines` as JSON; empty where there are none. */
  readonly relatedLines: Texts;
}
