/** A template in code, as Eleventy takes those in JavaScript. */
export interface Template {
  /** What stands in the front matter of others; a function may make it. */
  readonly data: unknown;
  readonly render: (this: object, data: object) => unknown;
  /** What `this` is while a page is rendered, with what Eleventy adds to it. */
  readonly createThis: (added: object) => object;
}

type Render = Template['render'];

interface Written {
  readonly data?: unknown;
  readonly render?: Render;
}

const showNothing: Render = () => '';

/**
 * Finds the template in a module: a class, a function, an object or a text, as Eleventy does for JavaScript.
 *
 * @param path of the module, as Eleventy tells it
 * @throws {Error} where it holds none
 */
export function openTemplate(module: Readonly<Record<string, unknown>>, path: string): Template {
  const { data } = module;
  const exported = module['default'] ?? module;
  if (isTemplateClass(exported)) {
    const made = new exported();
    // It may have private fields, which a copy would not have.
    return complete({ data, ...pick(made) }, made, (added) => Object.assign(made, added));
  }
  if (typeof exported === 'function') return complete({ data, render: exported as Render }, module);
  if (typeof exported === 'string' || exported instanceof Promise)
    return complete({ data, render: () => exported }, module);
  const written = { data, ...pick(Object(exported)) };
  if (written.data === undefined && written.render === undefined)
    throw new Error(`${path} exports no template: write export default function (data) { … }.`);
  return complete(written, Object(exported));
}

/** Told from a function by what its instances have. */
function isTemplateClass(exported: unknown): exported is new () => Written {
  const prototype: unknown = typeof exported === 'function' ? exported.prototype : null;
  return (
    typeof prototype === 'object' && prototype !== null && ('data' in prototype || 'render' in prototype)
  );
}

function pick({ data, render }: Written): Written {
  return { ...(data === undefined ? {} : { data }), ...(render === undefined ? {} : { render }) };
}

function complete(
  { data = {}, render = showNothing }: Written,
  self: object,
  createThis: Template['createThis'] = (added) => ({ ...self, ...added }),
): Template {
  return { data: typeof data === 'function' ? data.bind(self) : data, render, createThis };
}
