import { openArchive } from '../outline/pack-archive.ts';
import { reopenBodies } from '../parallel/reopen-bodies.ts';
import { planSite } from '../plan/plan.ts';
import { openPageMaker } from '../render/page-maker.ts';
import type { SentGroup } from '../render/write-pages.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import type { PageWorkerSetup } from './page-workers.ts';

answerBatches(async ({ maker, archive, illustrations, settings, cache }: PageWorkerSetup) => {
  const make = await openPageMaker(maker);
  const find = findInTurn(planSite(openArchive(archive), settings, illustrations).groups);
  const { bodies } = reopenBodies(cache);
  return (sent: readonly SentGroup[]) =>
    make(
      sent.map((group) => ({ ...group, group: find(group.place) })),
      bodies.read,
    );
});

/** Finds items by their places, which ascend: those between are passed over. */
function findInTurn<Item>(items: Iterable<Item>): (place: number) => Item {
  const left = items[Symbol.iterator]();
  let next = 0;
  return (place) => {
    for (; next < place; next++) left.next();
    next++;
    return left.next().value as Item;
  };
}
