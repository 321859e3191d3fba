import type { FormatName } from '../../model/model.ts';
import type { Draft } from '../draft.ts';
import type { Section } from '../sections/section.ts';
import { readDatedText } from './dated-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';
import { takeOutUnshown } from './unshown.ts';
import { readUrlText } from './url-text.ts';

interface Format {
  readonly name: FormatName;
  /** Reads an article; `null` where its text is not of this format. */
  readonly read: (section: Section) => Draft | null;
}

/** The formats that articles come in, recognised by content; the first that reads a text wins. */
export const formats = [
  { name: 'front-matter', read: readFrontMatter },
  { name: 'html', read: readHtml },
  { name: 'dated-text', read: readDatedText },
  { name: 'url-text', read: readUrlText },
  { name: 'plain-text', read: readPlainText },
] as const satisfies readonly Format[];

/** Reads a section in the first format that recognises it. The last one takes any text. */
export function readSection(section: Section): Draft {
  const shown = takeOutUnshown(section);
  for (const format of formats) {
    const draft = format.read(shown.section);
    if (draft) return { ...draft, problems: [...draft.problems, ...shown.problems] };
  }
  throw new Error(`no format reads ${section.file.path}`);
}
