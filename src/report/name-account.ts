import type { BearerAccount, NameAccount, Shortlist, ToldName, ToldPair } from '../model/name-account.ts';
import { countOf } from '../words/count-text.ts';
import { showControls } from './show-controls.ts';
import { tellEvidence } from './tell-evidence.ts';

const NOUNS = {
  person: 'a person',
  place: 'a place',
  organisation: 'an organisation',
} as const satisfies Record<BearerAccount['kind'], string>;

/** What is known of why a name is who it is, as lines for a terminal: names and paths may hold anything. */
export function formatNameAccount({ bearers, asked, isPart }: NameAccount): string {
  const part = isPart ? [`No name is just “${asked}”; it is a part of these.`, ''] : [];
  const told = bearers.shown.flatMap((bearer, i) => [...(i === 0 ? [] : ['']), ...formatBearer(bearer)]);
  const more = bearers.more === 0 ? [] : ['', `${countOf(bearers.more, 'other')} with fewer mentions.`];
  return `${[...part, ...told, ...more].map(showControls).join('\n')}\n`;
}

function formatBearer(bearer: BearerAccount): readonly string[] {
  const { written, joined, apart } = bearer;
  return [
    headOf(bearer),
    ...formatList('Written', written, (form) => [formatName(form)]),
    ...formatList('Joined', joined, (pair) => formatPair(pair, 'and')),
    ...formatList('Kept apart', apart, (pair) => formatPair(pair, 'from')),
  ];
}

function headOf({ name, kind, state, articles }: BearerAccount): string {
  const where = countOf(articles, 'article');
  if (state === 'open') return `${name}: left open in ${where}, where it may be several`;
  return `${name}: ${NOUNS[kind]} in ${where}${state === 'hidden' ? ', hidden by the editor' : ''}`;
}

function formatList<Item>(
  title: string,
  { shown, more }: Shortlist<Item>,
  format: (item: Item) => readonly string[],
): readonly string[] {
  if (shown.length === 0) return [];
  const rest = more === 0 ? [] : [`    … and ${more} more`];
  return [`  ${title}`, ...shown.flatMap((item) => format(item).map((line) => `    ${line}`)), ...rest];
}

/** @example 'Anna Roth in a.md, b.md and 3 more' */
function formatName({ name, paths, articles }: ToldName): string {
  const more = articles - paths.length;
  return `${name} in ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function formatPair({ a, b, step, why, varies }: ToldPair, between: 'and' | 'from'): readonly string[] {
  const told = why.map((evidence) => tellEvidence(evidence)).join('; ');
  const where = varies ? ` (so in ${a.paths[0] ?? ''}; alike in the others)` : '';
  const named = [a, b].filter(({ paths }) => paths.length > 0);
  return [
    `${a.name} ${between} ${b.name}`,
    `  ${step}: they ${told}${where}`,
    ...named.map((name) => `  ${formatName(name)}`),
  ];
}
