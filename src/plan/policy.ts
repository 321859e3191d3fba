/** Of the policy, what keeps text from becoming code in a browser by an oversight of a script: see `tools/browser/`. */
export const TRUSTED_TYPES =
  "; require-trusted-types-for 'script'; trusted-types dateline 'allow-duplicates'";

/**
 * Content Security Policy of every page: only what lies in the site itself is loaded, each sort where the site has some,
 * and nothing in a page can send or embed anything elsewhere. Frames are the site's own pages, where one that was opened
 * from a disk looks for an excerpt of another.
 */
export const CONTENT_SECURITY_POLICY = `${[
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')}${TRUSTED_TYPES}`;
