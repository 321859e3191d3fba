import type { Draft } from '../draft.ts';
import { readHeadLines } from '../head/head-lines.ts';
import type { FileSection } from '../sections/section.ts';
import { readAgencyLead } from '../wire/agency-lead.ts';
import { FORMATS, type KnownFormat, type KnownWholeFormat } from './formats.ts';
import { takeOutUnshown } from './unshown.ts';

/** An article, and the format that it was read in. */
export interface FormattedDraft extends Draft {
  readonly format: KnownFormat['name'];
}

/**
 * Reads a section in the first format that recognises it.
 * @param own the format whose sections these are, where they are of one
 */
export function readSection(section: FileSection, own: KnownWholeFormat | null): FormattedDraft {
  return own === null ? readText(section) : { ...own.read(section), format: own.name };
}

function readText(section: FileSection): FormattedDraft {
  const shown = takeOutUnshown(section);
  const formats: readonly KnownFormat[] = FORMATS;
  for (const { name, whole, read } of formats) {
    const draft = whole ? null : read(shown.section);
    if (!draft) continue;
    const headed = section.file.syntax === 'plain' && HEADED.has(name) ? readHeadLines(draft) : draft;
    const tags = addTopics(draft.tags, shown.topics ?? []);
    const source = headed.source ?? shown.owner ?? readAgency(headed, section);
    return { ...headed, source, tags, format: name, problems: [...draft.problems, ...shown.problems] };
  }
  throw new Error(`no format reads ${section.file.path}`);
}

/** Where nothing else says where a text is from, the agency that its beginning names. */
function readAgency({ body, url }: Draft, { file }: FileSection): string | null {
  if (url !== null || file.syntax !== 'plain') return null;
  const first = body.blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && end - start > SHORTEST_LEAD,
  );
  return first === undefined ? null : readAgencyLead(body.text.slice(first.start, first.end));
}

const SHORTEST_LEAD = 24;

/** Those whose texts state what they are in lines above them. */
const HEADED: ReadonlySet<KnownFormat['name']> = new Set([
  'press-release',
  'wire-copy',
  'masthead-text',
  'dated-text',
  'url-text',
  'plain-text',
]);

/** Each once, however it is capitalised, as first written. */
function addTopics(tags: readonly string[], topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return tags;
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const more = topics.filter((topic) => !known.has(topic.toLowerCase()) && known.add(topic.toLowerCase()));
  return [...tags, ...more];
}
