import type { Settings } from '../model/model.ts';

/** An archive needs no settings: each of these is a good one. */
export const DEFAULT_SETTINGS: Settings = {
  title: 'News archive',
  description: 'A browsable archive of news articles.',
  language: 'en',
  zone: 'UTC',
  siteUrl: null,
  dateOrder: null,
  entityPageFrom: 3,
  smallArchive: 200,
  entityFeedFrom: 10,
};
