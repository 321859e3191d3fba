import type { Settings } from '../model/model.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * An archive needs no settings: each of these is a good one.
 *
 * @param language in which the archive is titled and described where nobody has done so
 */
export const defaultSettings = (language: string): Settings => ({
  ...wordsOf(language).site,
  language,
  zone: 'UTC',
  siteUrl: null,
  dateOrder: null,
  entityPageFrom: 3,
  smallArchive: 200,
  entityFeedFrom: 10,
});

export const DEFAULT_SETTINGS = defaultSettings('en');
