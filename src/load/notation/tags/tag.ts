/** A tag of a template engine or a shortcode: `{% include image.html src="a.jpg" %}`, `[caption id="a"]`. */
export interface Tag {
  readonly name: string;
  /** `{% endraw %}`, `[/caption]`. */
  readonly isEnd: boolean;
  /** What it gives by name. */
  readonly named: ReadonlyMap<string, string>;
  /** What it gives without one, in order. */
  readonly plain: readonly string[];
  /** All that follows its name, as written. */
  readonly rest: string;
}

/** What stands before `://` is no name. */
const PART =
  /(?<![\w-])([\w-]+)[ \t]*[=:](?!\/\/)[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"',]+))|"([^"]*)"|'([^']*)'|([^\s"',|]+)/g;
const MOST_PARTS = 50;
/** As Zola writes its tags: `youtube(id="a")`. */
const CALL = /^\s*([\w-]{1,60})\(([\s\S]*)\)\s*$/;

/** Whether a tag is written as a call, which a bare `{% end %}` ends. */
export function isCall(content: string): boolean {
  return CALL.test(content);
}

/** @param content what stands between the marks */
export function readTag(content: string): Tag {
  const named = new Map<string, string>();
  const plain: string[] = [];
  const inner = content
    .replace(CALL, '$1 $2')
    .replace(/\s\/\s*$/, '')
    .trim()
    .replace(/^\//, '')
    .trim();
  for (const part of [...inner.matchAll(PART)].slice(0, MOST_PARTS)) {
    const [, key, ...values] = part;
    const value = values.find((each) => each !== undefined) ?? '';
    if (key === undefined) plain.push(value);
    else named.set(key.toLowerCase(), value);
  }
  const [first = '', ...others] = plain;
  const isEnd = content.trim().startsWith('/') || /^end_?[a-z]/i.test(first);
  const name = first.toLowerCase().replace(/^end_?(?=[a-z])/, '');
  const rest = inner.slice(inner.search(/\s|$/)).trim();
  return { name, isEnd, named, plain: others, rest };
}

/** The first of these names that a tag gives. */
export function pickNamed({ named }: Tag, names: readonly string[]): string | null {
  for (const name of names) {
    const value = named.get(name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return null;
}
