/** Endings of files whose text is Markdown, in small letters. */
export const MARKDOWN_ENDINGS = [
  ...['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mkdown', 'mdwn', 'mdtxt', 'mdtext'],
  ...['mdx', 'qmd', 'rmd', 'rmarkdown'],
] as const;

/** Endings of files in which any text may be an article; files without one are as these. */
export const TEXT_ENDINGS = [
  ...MARKDOWN_ENDINGS,
  ...['txt', 'text', 'rst', 'rest', 'org', 'adoc', 'asciidoc', 'lr'],
] as const;
