/** Types that the name of a file does not tell, or not to everybody. */
const OWN_TYPES = new Map([
  ['feed.xml', 'application/atom+xml'],
  ['feed.json', 'application/feed+json'],
  ['ndjson', 'application/x-ndjson'],
]);

const TEXT = /^text\/|[/+](?:javascript|json|x-ndjson|xml)$/;

/**
 * @param usual what files of this ending usually are
 * @returns the value of `Content-Type` for a file of a site: every text of it is in UTF-8
 */
export function chooseMediaType(path: string, usual: string | undefined): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = OWN_TYPES.get(name) ?? OWN_TYPES.get(ending) ?? usual ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
