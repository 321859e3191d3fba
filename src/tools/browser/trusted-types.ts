/**
 * What the scripts of a site hand to browsers as markup or as the address of a script goes through here: a browser that
 * knows Trusted Types takes it from nowhere else, so that no text of an article can become either by an oversight.
 */

interface Policy {
  /** What browsers take in the place of text: to TypeScript it is text. */
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

declare global {
  /** Older browsers have none. */
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

/** The one that the site's policy names. */
const NAME = 'dateline';

const policy = globalThis.trustedTypes?.createPolicy(NAME, createRules(findRoot())) ?? null;

/** The site's root, from the script that runs: all of them lie one folder below it. */
function findRoot(): string {
  const { src } = document.currentScript as HTMLScriptElement;
  return new URL('..', src).href;
}

function createRules(root: string): Policy {
  return {
    createHTML: (text) => text,
    createScriptURL(url) {
      if (new URL(url, document.baseURI).href.startsWith(root)) return url;
      throw new TypeError(`${url} is no script of this site`);
    },
  };
}

/** A page of the site, to be looked at: nothing in it is run, loaded or shown. */
export function parseInertly(text: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}

/**
 * The address of a script of the site, as browsers take it.
 *
 * @throws {TypeError} where it is of none
 */
export function scriptAddress(url: string): string {
  return policy?.createScriptURL(url) ?? url;
}
