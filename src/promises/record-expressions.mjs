/**
 * Loaded before the program, notes each regular expression that it makes of a text, with the place where it does, and
 * writes them to the file that `DATELINE_EXPRESSIONS` names when it ends.
 */
import { writeFileSync } from 'node:fs';

/** @type {Map<string, { source: string, flags: string, place: string }>} */
const made = new Map();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given, self) {
    const expression = Reflect.construct(target, given, self);
    const { source, flags } = expression;
    const key = `/${source}/${flags}`;
    if (!made.has(key))
      made.set(key, { source, flags, place: new Error().stack?.split('\n')[2]?.trim() ?? '' });
    return expression;
  },
  apply: (_, __, [source, flags]) => new globalThis.RegExp(source, flags),
});

process.on('exit', () =>
  writeFileSync(process.env['DATELINE_EXPRESSIONS'] ?? '', JSON.stringify([...made.values()])),
);
