/** Names by their codes, from rows of a code and a name, parted by `|`. */
export function readNames(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').map((row) => {
      const [code = '', ...name] = row.trim().split(/\s+/);
      return [code, name.join(' ')];
    }),
  );
}
