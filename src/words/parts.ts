import type { Day, EditionDate } from '../model/model.ts';

/**
 * A sentence of which some parts are more than text: links, days in `<time>`, names in their own language. Each
 * language puts them in its own order.
 */
export type Parts<Part> = readonly (string | Part)[];

/** Makes a part of a day as the sentence writes it, which may be less than the whole: `2` of `2–4 August 2023`. */
export type MarkDay<Part> = (day: Day, text: string) => Part;

/** The same of a day, a month or a year. */
export type MarkDate<Part> = (date: EditionDate, text: string) => Part;

/** Makes a part that is heard and not seen, beside what the eye understands from its place. */
export type Hide<Part> = (text: Parts<Part>) => Part;

/** Makes a part that is set large. */
export type Enlarge<Part> = (text: string) => Part;

/** Makes a part of words that lead somewhere. */
export type LinkWords<Part> = (text: string) => Part;
