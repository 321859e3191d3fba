import type { GroupingRule } from '../model/model.ts';
import type { Place } from '../model/problem.ts';
import { wordsOf } from '../words/words-of.ts';
import { acceptGroupings } from './grouping-rules.ts';
import {
  acceptCitationUse,
  acceptCount,
  acceptDateOrder,
  acceptLanguage,
  acceptLeftOut,
  acceptOldHosts,
  acceptPictureUse,
  acceptSwitch,
  acceptText,
  acceptZone,
  type LeftOut,
} from './setting-rules.ts';
import { readSiteUrl } from './site-url.ts';
import type { Verdict } from './verdict.ts';

/** What there is to know of a setting. Its type is the one that its rule accepts. */
export interface Setting<Value, Use extends 'reading' | 'site' = 'reading' | 'site'> {
  /** A good one: an archive needs no settings. */
  readonly default: NoInfer<Value>;
  /** What may stand in a settings file, and the repair where something else does. */
  readonly accept: (value: unknown, locate: (within: string) => Place) => Verdict<Value>;
  /** `reading`: articles are read by it, and read again where it changes. `site`: the pages are made by it. */
  readonly use: Use;
  /** What it is for, as the README says it. */
  readonly meaning: string;
}

const NOTHING_LEFT_OUT: readonly LeftOut[] = [];
const NO_HOSTS: readonly string[] = [];
const NO_RULES: readonly GroupingRule[] = [];

function setting<Value, Use extends 'reading' | 'site'>(row: Setting<Value, Use>): Setting<Value, Use> {
  return row;
}

/** The settings, a row each: their type, their defaults and their rules are made from it. */
export const SETTINGS = {
  /**
   * @default 'News archive', in the language of the archive
   * @example 'The Niger Papers'
   */
  title: setting({
    default: wordsOf('en').site.title,
    accept: (value) => acceptText(value, 300),
    use: 'site',
    meaning: 'heads every page',
  }),
  /**
   * One sentence, for the front page and for search engines.
   *
   * @default 'A browsable archive of news articles.', in the language of the archive
   * @example 'What the world’s press wrote in 2023.'
   */
  description: setting({
    default: wordsOf('en').site.description,
    accept: (value) => acceptText(value, 1000),
    use: 'site',
    meaning: 'a sentence about the archive, on the front page and for search engines',
  }),
  /**
   * BCP 47 tag of the archive's own pages, and of articles that state none.
   *
   * @default 'en'
   * @example 'pt-BR'
   */
  language: setting({
    default: 'en',
    accept: acceptLanguage,
    use: 'reading',
    meaning:
      'of the pages, of `title`, `description` and articles that do not state theirs. The pages speak English (`en-US` dates and spells as Americans do), French, Spanish, Portuguese (as in Brazil; `pt-PT` as in Portugal), German (`de-AT` and `de-CH` as there) and Arabic; in any other language they have English words, and `check` says so',
  }),
  /**
   * IANA zone in which a moment becomes an edition date.
   *
   * @default 'UTC'
   * @example 'Africa/Niamey'
   */
  zone: setting({
    default: 'UTC',
    accept: acceptZone,
    use: 'reading',
    meaning: 'time zone in which a moment becomes a day, like `Africa/Niamey`',
  }),
  /**
   * Absolute address of the site's root, ending in `/`; needed only for canonical links, feeds and the sitemap.
   *
   * @default null
   * @example 'https://archive.example/niger/'
   */
  siteUrl: setting({
    default: null,
    accept: (value): Verdict<string | null> => (value === null ? { value } : readSiteUrl(value)),
    use: 'site',
    meaning: 'as `--site-url`',
  }),
  /**
   * How 03/04/2023 is meant; `null`: guess day-first, and report it.
   *
   * @default null
   * @example 'month-first'
   */
  dateOrder: setting({
    default: null,
    accept: acceptDateOrder,
    use: 'reading',
    meaning: '`day-first` or `month-first`, for dates like 03/04/2023',
  }),
  /**
   * Takes drafts and private posts in.
   *
   * @default false
   * @example true
   */
  drafts: setting({
    default: false,
    accept: acceptSwitch,
    use: 'reading',
    meaning: '`true` publishes what is a draft, or not for every reader, too',
  }),
  /**
   * An entity has its own page from this many articles on…
   *
   * @default 3
   * @example 5
   */
  entityPageFrom: setting({
    default: 3,
    accept: acceptCount,
    use: 'site',
    meaning:
      'people, places and organisations that so many articles name in full, or three times as many in any way, and authors of so many, have a page of their own; rarer ones stand in the A–Z with links to their articles',
  }),
  /**
   * …unless the archive has fewer articles than this: then every entity has one.
   *
   * @default 200
   * @example 1
   */
  smallArchive: setting({
    default: 200,
    accept: acceptCount,
    use: 'site',
    meaning: 'with fewer articles than this, every one of them has a page',
  }),
  /**
   * An entity has its own feeds from this many articles on.
   *
   * @default 10
   * @example 50
   */
  entityFeedFrom: setting({
    default: 10,
    accept: acceptCount,
    use: 'site',
    meaning: 'those in so many articles have feeds',
  }),
  /**
   * Pages and files that the site does without, for a host that takes few files.
   *
   * @default []
   * @example ['feeds', 'stories']
   */
  leaveOut: setting({
    default: NOTHING_LEFT_OUT,
    accept: acceptLeftOut,
    use: 'site',
    meaning:
      'a list of what the site does without, for a host that takes few files: `feeds` (all but the site’s own), `names` (the pages of people, places and organisations, not their A–Z), `search` (then lists and the calendar lead to articles), `stories`, `topics`',
  }),
  /**
   * What topics are called, by the names that articles write, and which are one.
   *
   * @default []
   * @example { acq: 'Mergers and acquisitions', 'M&A': { into: 'acq' } }
   */
  topics: setting({
    default: NO_RULES,
    accept: acceptGroupings,
    use: 'site',
    meaning:
      'what topics are called, and which are one: `{"acq": "Acquisitions", "M&A": {"into": "acq"}}` ([more](src/relate/groupings/README.md))',
  }),
  /**
   * As {@link SETTINGS.topics}, of sources.
   *
   * @default []
   * @example { 'lemonde.fr': { into: 'Le Monde' } }
   */
  sources: setting({
    default: NO_RULES,
    accept: acceptGroupings,
    use: 'site',
    meaning: 'the same of sources: `{"lemonde.fr": {"into": "Le Monde"}}`',
  }),
  /**
   * Hosts at which the articles stood: where their addresses lead to the site, they lead on to its pages.
   *
   * @default []
   * @example 'www.kellherald.example'
   */
  redirectFrom: setting({
    default: NO_HOSTS,
    accept: acceptOldHosts,
    use: 'site',
    meaning:
      'a host, or a list of hosts, at which the articles stood, like `www.kellherald.example`: their old addresses lead on to their pages, by `_redirects` and `redirects.nginx.conf` ([how](src/plan/redirects/README.md))',
  }),
  /**
   * The list of so many articles has files beside its page; in a small archive five will do.
   *
   * @default 60
   * @example 200
   */
  listFilesFrom: setting({
    default: 60,
    accept: acceptCount,
    use: 'site',
    meaning:
      'people, places, organisations, topics, sources, authors, stories and days with so many articles have their list as files beside their page, too: as data and as references; in an archive of fewer than `smallArchive`, those with 5. Every list, however short, can be taken out of the search',
  }),
  /**
   * What has files for programs that keep references: each article, or all articles of a date together.
   *
   * @default 'auto'
   * @example 'date'
   */
  citationFiles: setting({
    default: 'auto',
    accept: acceptCitationUse,
    use: 'site',
    meaning:
      'files of references (BibTeX, RIS, CSL-JSON): `article`: of each article, of each date and of the lists that have files; `date`: of dates and lists; `auto`: `article` below 2,000 articles, then `date`; `off`: none',
  }),
  /**
   * Whether pictures that lie beside the articles come along, and smaller versions of them for small screens.
   *
   * @default 'on'
   * @example 'off'
   */
  pictures: setting({
    default: 'on',
    accept: acceptPictureUse,
    use: 'site',
    meaning:
      '`on`: pictures that lie beside the articles come along, with smaller versions for small screens; `original`: only as they are; `off`: none',
  }),
  /**
   * A larger picture is left out, and reported. In megabytes.
   *
   * @default 20
   * @example 50
   */
  largestPicture: setting({
    default: 20,
    accept: acceptCount,
    use: 'site',
    meaning: 'a picture of more megabytes is left out, and reported',
  }),
  /**
   * Pictures beyond this, in the order of the articles, are left out, and reported. In megabytes.
   *
   * @default 1000
   * @example 5000
   */
  allPictures: setting({
    default: 1000,
    accept: acceptCount,
    use: 'site',
    meaning:
      'all pictures together have so many megabytes, without their smaller versions; those beyond, in the order of the articles, are left out, and reported',
  }),
} as const;

type Rows = typeof SETTINGS;

export type SettingName = keyof Rows;

export type Settings = { readonly [Name in keyof Rows]: Rows[Name]['default'] };

type ReadingName = {
  [Name in SettingName]: Rows[Name]['use'] extends 'reading' ? Name : never;
}[SettingName];

/** What articles are read by. */
export type ReadingSettings = Pick<Settings, ReadingName>;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** In the order of their rows. */
export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS).filter(isSettingName);

const READING_NAMES: readonly ReadingName[] = SETTING_NAMES.filter(
  (name): name is ReadingName => SETTINGS[name].use === 'reading',
);

/** What the outcome of reading depends on beside the file and the code: all settings that it may see. */
export function keyOfReading(settings: ReadingSettings): string {
  return JSON.stringify(READING_NAMES.map((name) => [name, settings[name]]));
}
