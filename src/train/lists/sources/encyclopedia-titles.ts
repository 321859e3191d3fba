import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

/** Titles of the articles of Wikipedia that are read most, in lower case: compromise-wikipedia. */
export async function* readEncyclopediaTitles({ load }: Packages): AsyncGenerator<ListedName> {
  const { unpack } = (await load('efrt/src/index.js')) as {
    unpack: (packed: string) => Readonly<Record<string, unknown>>;
  };
  const { default: packed } = (await load('compromise-wikipedia/src/_model.js')) as { default: string };
  for (const name of Object.keys(unpack(packed))) yield { list: 'wiki', name };
}
