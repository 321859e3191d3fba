import { findDay } from '../dates/clues/find-day.ts';
import type { Draft } from '../draft.ts';
import { addTextOrigin } from '../head/add-text-origin.ts';
import { readHeadLines } from '../head/head-lines.ts';
import { readTextOrigin } from '../head/text-origin.ts';
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
    const headed = readHead(draft, name, section);
    const tags = addTopics(draft.tags, shown.topics ?? []);
    const source = headed.source ?? shown.owner ?? readAgency(headed, section);
    const known = { ...headed, source, tags, problems: [...draft.problems, ...shown.problems] };
    return {
      ...(shown.url && known.url === null ? addAddress(known, shown.url, section) : known),
      format: name,
    };
  }
  throw new Error(`no format reads ${section.file.path}`);
}

function readHead(draft: Draft, name: KnownFormat['name'], { file }: FileSection): Draft {
  if (file.syntax === 'markdown')
    return ORIGIN_KNOWN.has(name) ? draft : addTextOrigin(draft, readTextOrigin(draft.body, file.settings));
  return HEADED.has(name)
    ? readHeadLines(addTextOrigin(draft, readTextOrigin(draft.body, file.settings)))
    : draft;
}

/** Those that know already what lines around a text say of it, or have none. */
const ORIGIN_KNOWN: ReadonlySet<KnownFormat['name']> = new Set(['html', 'front-matter']);

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

/** Where it stood, which may tell its day, as a line around the text says. */
function addAddress(draft: Draft, url: URL, { file, firstLine }: FileSection): Draft {
  const found =
    draft.date === null
      ? findDay(
          {
            file,
            address: { url, place: { path: file.path, line: firstLine, column: 1 } },
            body: draft.body,
          },
          null,
        )
      : null;
  if (found === null) return { ...draft, url: url.href };
  const others = draft.problems.filter(({ rule }) => rule !== 'date/missing');
  return { ...draft, url: url.href, date: found.date, problems: [...others, ...found.problems] };
}

/** Each once, however it is capitalised, as first written. */
function addTopics(tags: readonly string[], topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return tags;
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const more = topics.filter((topic) => !known.has(topic.toLowerCase()) && known.add(topic.toLowerCase()));
  return [...tags, ...more];
}
