import { nameService } from '../knowledge/organisations/wire-services.ts';
import type { EntityRows, GroupingRows } from '../outline/archive-columns.ts';
import { foldCase } from '../tools/text/tokens.ts';

/** What an address has around the name of its paper. */
const AROUND = /^(?:www|en|english)\.|\.(?:com|net|org|info|news|media|[a-z]{2})(?:\.[a-z]{2})?$/g;
const NEWS = /(?:news|online)$/;

/**
 * Tells who among organisations brings the news of an archive: an agency, which people tell what they say, or a paper
 * that its articles are from. Of them, lists of those that are named most would say no more than that.
 */
export function createPressTeller(
  sources: readonly Pick<GroupingRows, 'name'>[],
): (entity: Pick<EntityRows, 'kind' | 'name'>) => boolean {
  const papers = new Set<string>();
  for (const { name } of sources) {
    const label = squeeze(name.toLowerCase().replace(AROUND, '').replace(AROUND, ''));
    papers.add(label).add(label.replace(NEWS, ''));
  }
  return ({ kind, name }) =>
    kind === 'organisation' && (nameService(name) !== null || papers.has(squeeze(name)));
}

function squeeze(name: string): string {
  return foldCase(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '');
}
