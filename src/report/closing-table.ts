import pc from 'picocolors';
import type { BuildResult } from '../build-types.ts';
import { formatCount } from './format-count.ts';
import { type Seconds, STAGES } from './stages.ts';

/** What was made of the articles, for people. Ends in a line break. */
export function formatClosingTable(result: BuildResult, output: string): string {
  const { entities, written, unchanged, deleted, seconds } = result;
  const rows: readonly (readonly [string, string])[] = [
    ['Articles', `${result.articles}${formatAside(result)}`],
    ['Dated', result.first === null ? 'none' : `from ${result.first} to ${result.last}`],
    ['Named', `${formatEntities(entities)}; ${result.entityPages} with a page`],
    ['Pages', String(result.pages)],
    ['Files', `${written.length} written, ${unchanged} unchanged, ${deleted.length} deleted`],
    ['Seconds', formatSeconds(seconds)],
    ['Memory', `${result.peakMemoryMB} MB at most`],
  ];
  const body = rows.map(([label, value]) => `${pc.dim(label.padEnd(10))}${value}\n`).join('');
  return result.published ? `${body}\n${pc.green('Published in')} ${output}\n` : body;
}

function formatAside({ undated, skipped }: BuildResult): string {
  const parts = [
    undated > 0 ? `${undated} undated` : '',
    skipped > 0 ? `${formatCount(skipped, 'file')} left out` : '',
  ];
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

function formatEntities({ person, place, organisation }: BuildResult['entities']): string {
  return [
    formatCount(person, 'person', 'people'),
    formatCount(place, 'place'),
    formatCount(organisation, 'organisation'),
  ].join(', ');
}

function formatSeconds(seconds: Seconds): string {
  const stages = STAGES.filter((name) => seconds[name] > 0).map(
    (name) => `${name} ${seconds[name].toFixed(2)}`,
  );
  return `${seconds.total.toFixed(2)}: ${stages.join(', ')}`;
}
