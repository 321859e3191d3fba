/** Extensions of markdown-it that bring no types of their own. */
declare module 'markdown-it-deflist' {
  const extend: (parser: import('markdown-it').MarkdownIt) => void;
  export default extend;
}
declare module 'markdown-it-footnote' {
  const extend: (parser: import('markdown-it').MarkdownIt) => void;
  export default extend;
}
declare module 'markdown-it-mark' {
  const extend: (parser: import('markdown-it').MarkdownIt) => void;
  export default extend;
}
declare module 'markdown-it-sub' {
  const extend: (parser: import('markdown-it').MarkdownIt) => void;
  export default extend;
}
declare module 'markdown-it-sup' {
  const extend: (parser: import('markdown-it').MarkdownIt) => void;
  export default extend;
}
