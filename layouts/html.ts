/**
 * Markup that is safe to put into a page as it stands. Made by {@link html}, which escapes what it is given.
 */
export class Markup {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What a template may hold: text and numbers are escaped, nothing is shown for `null` and `false`. */
export type Child = Markup | string | number | null | false | undefined | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]!) : text;
}

function show(child: Child): string {
  if (child === null || child === false || child === undefined) return '';
  if (typeof child === 'string') return escapeHtml(child);
  if (typeof child === 'number') return String(child);
  if (child instanceof Markup) return child.value;
  return child.map(show).join('');
}

/**
 * Template tag that escapes every value but {@link Markup}.
 *
 * @throws {Error} where a value stands as an unquoted attribute: that cannot be made safe by escaping.
 * @example html`<a href="${url}">${headline}</a>`
 */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  let page = strings[0]!;
  for (let index = 0; index < children.length; index++) {
    const before = strings[index]!;
    if (before.endsWith('='))
      throw new Error(`unquoted attribute before value ${index + 1}: …${before.slice(-40)}`);
    page += show(children[index]) + strings[index + 1]!;
  }
  return new Markup(page);
}
