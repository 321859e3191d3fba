import type { FormatName } from '../model.ts';

/** What the about page calls the formats of files. */
export const FORMAT_NAMES = {
  'front-matter': 'Text with front matter',
  'dated-text': 'Dated text',
  'url-text': 'Text under its web address',
  'plain-text': 'Plain text',
  html: 'Saved web page',
} as const satisfies Record<FormatName, string>;

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arabic'],
  ['bn', 'Bengali'],
  ['cs', 'Czech'],
  ['da', 'Danish'],
  ['de', 'German'],
  ['el', 'Greek'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['et', 'Estonian'],
  ['fa', 'Persian'],
  ['fi', 'Finnish'],
  ['fr', 'French'],
  ['ha', 'Hausa'],
  ['he', 'Hebrew'],
  ['hi', 'Hindi'],
  ['hu', 'Hungarian'],
  ['id', 'Indonesian'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['lt', 'Lithuanian'],
  ['lv', 'Latvian'],
  ['nb', 'Norwegian'],
  ['nl', 'Dutch'],
  ['no', 'Norwegian'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['ro', 'Romanian'],
  ['ru', 'Russian'],
  ['sr', 'Serbian'],
  ['sv', 'Swedish'],
  ['sw', 'Swahili'],
  ['th', 'Thai'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
  ['ur', 'Urdu'],
  ['vi', 'Vietnamese'],
  ['zh', 'Chinese'],
]);

/**
 * A language's English name by its tag, without region; the tag itself for one that is not in the table. (The
 * table of the runtime changes from version to version.)
 */
export function nameLanguage(tag: string): string {
  return LANGUAGES.get(tag.split('-')[0]!.toLowerCase()) ?? tag;
}
