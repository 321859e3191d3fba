import type { FormatName } from '../model/model.ts';

/** What the about page calls the formats of files. */
export const FORMAT_NAMES = {
  'front-matter': 'Text with front matter',
  'dated-text': 'Dated text',
  'url-text': 'Text under its web address',
  'plain-text': 'Plain text',
  html: 'Saved web page',
} as const satisfies Record<FormatName, string>;
