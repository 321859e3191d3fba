import pc from 'picocolors';
import type { BuildResult } from '../model/build-types.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/model.ts';
import { type Seconds, STAGES } from '../model/stages.ts';
import { countOf, formatCount } from '../words/count-text.ts';
import { tellHosts } from './hosts/host-rows.ts';

const NO_SITE_URL =
  'Feeds, sitemap and canonical links have no full addresses: give the address of the site with --site-url.\n';

/** What one of a kind is called, and what several are. */
const NOUNS = {
  person: { one: 'person', many: 'people' },
  place: { one: 'place', many: 'places' },
  organisation: { one: 'organisation', many: 'organisations' },
} as const satisfies Record<EntityKind, { one: string; many: string }>;

/** What was made of the articles, for people. Ends in a line break. */
export function formatClosingTable(
  result: BuildResult,
  { output, settings }: { readonly output: string; readonly settings: { readonly siteUrl: string | null } },
): string {
  const { entities, seconds } = result;
  const rows: readonly (readonly [string, string])[] = [
    ['Articles', `${formatCount(result.articles)}${formatAside(result)}`],
    ['Dated', result.first === null ? 'none' : `from ${result.first} to ${result.last}`],
    ['Named', `${formatEntities(entities)}; ${formatCount(result.entityPages)} with a page`],
    ['Pages', formatCount(result.pages)],
    ['Files', formatFiles(result)],
    ...(result.size === null ? [] : tellHosts(result.size, result.articles)),
    ['Seconds', formatSeconds(seconds)],
    ['Memory', `${result.peakMemoryMB} MB at most`],
  ];
  const body = rows.map(([label, value]) => `${pc.dim(label.padEnd(10))}${value}\n`).join('');
  if (!result.published) return body;
  return `${body}\n${pc.green('Published in')} ${output}\n${settings.siteUrl === null ? pc.dim(NO_SITE_URL) : ''}`;
}

function formatFiles({ written, unchanged, deleted }: BuildResult): string {
  const [made, kept, gone] = [written.length, unchanged, deleted.length].map(formatCount);
  return `${made} written, ${kept} unchanged, ${gone} deleted`;
}

function formatAside({ undated, skipped }: BuildResult): string {
  const parts = [
    undated > 0 ? `${formatCount(undated)} undated` : '',
    skipped > 0 ? `${formatCount(skipped)} left out` : '',
  ];
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

function formatEntities(entities: BuildResult['entities']): string {
  const counts = ENTITY_KINDS.map((kind) => {
    const { one, many } = NOUNS[kind];
    return countOf(entities[kind], one, many);
  });
  return counts.join(', ');
}

function formatSeconds(seconds: Seconds): string {
  const stages = STAGES.filter((name) => seconds[name] > 0).map(
    (name) => `${name} ${seconds[name].toFixed(2)}`,
  );
  return `${seconds.total.toFixed(2)}: ${stages.length === 0 ? 'nothing has changed' : stages.join(', ')}`;
}
