import type { Problem } from '../../../model/model.ts';
import type { Place } from '../../../model/problem.ts';
import type { ParsedBody } from '../../body/body.ts';
import type { SourceFile } from '../../sections/section.ts';
import type { Publication } from '../edition-date.ts';

/** What tells the date of an article that states none. */
export interface DateClues {
  readonly file: SourceFile;
  /** The address it stood at, and where in the file that is written. */
  readonly address: { readonly url: URL; readonly place: Place } | null;
  /** Other addresses and names that it states, which lie in no web known: `/2013/07/08/ferry/`. */
  readonly paths?: readonly StatedPath[];
  readonly body: Pick<ParsedBody, 'text' | 'blocks'>;
  /** Of a text that states nothing else, the headline may end in its day. */
  readonly headline?: string | null;
  /** A page of the web says more of its date than its lines do, and has dates of others among them. */
  readonly isPage?: boolean;
}

/** A part of an address, and where in the file it is written. */
interface StatedPath {
  readonly written: string;
  readonly place: Place;
}

/** A date that an article does not state. */
export interface ToldDate {
  readonly date: Publication;
  readonly problems: readonly Problem[];
  /** What tells it, for messages. */
  readonly origin: string;
}
