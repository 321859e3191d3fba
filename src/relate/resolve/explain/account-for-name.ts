import type { BearerAccount, NameAccount, Shortlist } from '../../../model/name-account.ts';
import { readHeads } from '../../../outline/read-outlines.ts';
import type { Decisions } from '../../decisions/decisions.ts';
import type { Resolution } from '../resolve-names.ts';
import { type Bearer, everyName, findBearers } from './bearers.ts';
import { listJoins, listPartings } from './list-joins.ts';
import { listLinks } from './list-links.ts';
import { listReadings } from './list-readings.ts';
import { listRenames, listSplits, listUndoneSlips } from './list-splits.ts';
import { findNearNames } from './near-names.ts';
import { tellName, tellPairs } from './pairs.ts';
import { gatherWritten } from './written.ts';

/** More would not be read. */
const MOST_BEARERS = 10;
const MOST_FORMS = 12;
const MOST_PAIRS = 30;

/**
 * Who bears a name, in any of its spellings, and which names the steps joined with it or kept apart from it.
 *
 * @param asked may say a kind, as in `entities.yaml`: `places/Chicago`
 * @param decisions those that the names were resolved with
 */
export function accountForName(asked: string, resolution: Resolution, decisions: Decisions): NameAccount {
  const { bearers, isPart } = findBearers(asked, resolution);
  const { shown, more } = list(bearers, MOST_BEARERS);
  return {
    asked,
    isPart,
    bearers: { shown: shown.map((bearer) => accountForBearer(bearer, resolution, decisions)), more },
    near: shown.length === 0 ? findNearNames(asked, everyName(resolution)) : [],
  };
}

function accountForBearer(bearer: Bearer, resolution: Resolution, decisions: Decisions): BearerAccount {
  const headOf = readHeads(resolution.undone.outlines);
  const pathOf = (article: number): string => headOf(article).path;
  const { name, kind, state, articles } = bearer;
  const links = listLinks(bearer, resolution);
  const joined = [
    ...listReadings(bearer),
    ...listJoins(bearer, resolution),
    ...listRenames(bearer, decisions),
    ...links.joined,
  ];
  const apart = [
    ...listUndoneSlips(bearer, resolution),
    ...listPartings(bearer, resolution),
    ...listSplits(bearer, resolution, decisions),
    ...links.apart,
  ];
  const forms = [...gatherWritten(bearer)]
    .map(([form, where]) => tellName(form, where, pathOf))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return {
    name,
    kind,
    state,
    written: list(forms, MOST_FORMS),
    articles: articles.length,
    joined: list(tellPairs(joined, pathOf), MOST_PAIRS),
    apart: list(tellPairs(apart, pathOf), MOST_PAIRS),
  };
}

function list<Item>(items: readonly Item[], most: number): Shortlist<Item> {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
