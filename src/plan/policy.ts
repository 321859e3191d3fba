/** Content Security Policy of every page: only what lies in the site itself is loaded, and nothing in a page can send or embed anything elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
