import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import { wordSet } from '../../tools/text/word-set.ts';

const PERSIAN_GULF = 'Persian Gulf';
/** What papers tell of beside the Gulf of Iran and Kuwait… */
const PERSIAN =
  wordSet(`hormuz iran iranian iranians iraq iraqi iraqis kuwait kuwaiti kuwaitis saudi arab arabs arabia
  arabian bahrain qatar emirates dubai opec tanker tankers warship warships frigate frigates gunboat gunboats
  minesweeper minesweepers mines missile missiles naval navy military war escort escorts escorting`);
/** …and beside that of Texas and Louisiana. */
const AMERICAN =
  wordSet(`mexico texas louisiana mississippi alabama florida nola caribbean hurricane hurricanes rig rigs
  drilling offshore pipeline pipelines refiner refiners refinery refineries gasoline grain grains soybean soybeans corn
  wheat sorghum milo bushel bushels basis barge barges exporters usda`);
const WORD = /[a-z]+/g;

/** Whether a name is that of two gulfs, of which the text of its article says which is meant. */
export function isGulf([usual, ...others]: readonly PlaceRecord[]): boolean {
  return usual?.name === PERSIAN_GULF && others.length > 0;
}

/** The Gulf that an article is about: the American one where more of its words are on what is done there. */
export function chooseGulf([persian, ...others]: readonly PlaceRecord[], text: string): PlaceRecord {
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (AMERICAN.has(word)) balance++;
    else if (PERSIAN.has(word)) balance--;
  }
  const american = balance > 0 ? others.find(({ type }) => type === 'region') : undefined;
  return american ?? persian!;
}
