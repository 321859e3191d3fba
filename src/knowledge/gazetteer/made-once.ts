import { makeOnce } from '../../compile/made-once.mjs';

/**
 * Makes plain data of the gazetteer's files for the first time, and recalls it from then on: to make all that a new
 * article asks for takes 60 ms, since code is slow that runs for the first time, to parse it 12.
 *
 * @param name of the file that keeps it
 * @param make all that it depends on is in `src`
 */
export function makeJsonOnce<Made>(name: string, make: () => Made): Made {
  const json = makeOnce(name, 'src/', () => Buffer.from(JSON.stringify(make()))).toString();
  return JSON.parse(json) as Made;
}
