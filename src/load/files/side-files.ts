/** A text that stands among articles and is none. */
export interface SideFile {
  /** For messages: `a note on the folder`. */
  readonly name: string;
  /**
   * What makes an article of it all the same: `stated`: its date in front matter, or with its author; `named`: that, or
   * a day in the name of its file; `long`: a text longer
   * than a note, as a machine read it from a page or heard it; `null`: nothing.
   */
  readonly articleIf: 'stated' | 'named' | 'long' | null;
}

interface SideRow extends SideFile {
  readonly pattern: RegExp;
}

const TEXT_ENDING = String.raw`(?:\.(?:md|markdown|mdown|mkd|txt|text|rst|adoc|html?))?`;

/** Names of such files, without their folders. */
const NAMES: readonly SideRow[] = [
  {
    name: 'a note on the folder',
    articleIf: 'stated',
    pattern: new RegExp(
      `^(?:readme|licen[cs]e|copying|contributing|changelog|code[_-]of[_-]conduct|contributors|maintainers|pull_request_template|issue_template)(?:\\.[a-z]{2}(?:-[a-z]{2})?|[-_](?:mit|apache|gpl|bsd|cc0?|[a-z]{2}))?${TEXT_ENDING}$`,
      'i',
    ),
  },
  {
    name: 'a note on the folder',
    articleIf: 'stated',
    pattern: new RegExp(`^(?:AUTHORS|NOTICE|INSTALL|TODO|SECURITY|SUPPORT|CITATION|CHANGES)${TEXT_ENDING}$`),
  },
  {
    name: 'a note for a program that writes',
    articleIf: 'stated',
    pattern: /^(?:(?:CLAUDE|AGENTS?|GEMINI|COPILOT|SKILL)(?:\.local)?|copilot-instructions)\.md$/,
  },
  {
    name: 'a file of a program',
    articleIf: null,
    pattern:
      /^(?:cname|gemfile|rakefile|makefile|gnumakefile|dockerfile|containerfile|procfile|vagrantfile|jenkinsfile|brewfile|podfile|pipfile|codeowners|_redirects|_headers|_config|requirements\.txt|constraints\.txt|cmakelists\.txt|runtime\.txt)$/i,
  },
  {
    name: 'a note for robots',
    articleIf: 'stated',
    pattern: /^(?:robots|humans|ads|app-ads|security|llms|sitemap)\.txt$/i,
  },
  {
    name: 'a page for addresses that do not exist',
    articleIf: 'stated',
    pattern: /^404\.(?:md|markdown|mdx|html?)$/i,
  },
  {
    name: 'a note on a picture or another file',
    articleIf: 'long',
    pattern: /\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf)\.(?:[a-z]{2}\.)?txt$/i,
  },
  {
    name: 'a list of the articles of a folder',
    articleIf: null,
    pattern: /^_index(?:\.[a-z-]{2,8})?\.(?:md|markdown|mdx|html?)$/i,
  },
];

/** Folders in which programs for websites keep what is no article, wherever they stand. */
const FOLDERS: readonly SideRow[] = [
  {
    name: 'a part of a website’s making',
    articleIf: null,
    pattern:
      /(?:^|\/)(?:_layouts|_includes|_sass|_data|_plugins|_site|archetypes|exampleSite|scaffolds|_templates|bower_components|__pycache__)\//,
  },
  {
    name: 'a form for new articles',
    articleIf: 'named',
    pattern: /^(?:[^/]{1,80}\/){0,3}[Tt]emplates?\//,
  },
  {
    name: 'a text for a program that writes',
    articleIf: 'stated',
    pattern: /^(?:[^/]{1,80}\/){0,2}_?[Pp]rompts?\//,
  },
  {
    name: 'a page on the website or on who writes there',
    articleIf: 'named',
    pattern:
      /(?:^|\/)(?:_authors|_people|_staff|_team|_tabs|(?:content|src|source)\/(?:[a-z]{2}\/)?authors?)\//,
  },
];

/** What fits none of a table, in letters of either case, need not be looked up in it: most paths do not. */
const joinPatterns = (rows: readonly SideRow[]) =>
  new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), 'i');
const MAY_BE_NAME = joinPatterns(NAMES);
const MAY_BE_IN_FOLDER = joinPatterns(FOLDERS);

/** What a text file is, by its path, where that says that it is no article; otherwise `null`. */
export function findSideFile(relativePath: string): SideFile | null {
  const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  const folder = MAY_BE_IN_FOLDER.test(relativePath)
    ? FOLDERS.find(({ pattern }) => pattern.test(relativePath))
    : undefined;
  return folder ?? (MAY_BE_NAME.test(name) ? NAMES.find(({ pattern }) => pattern.test(name)) : null) ?? null;
}

/** Files by which a folder shows that it is the source of a website. */
const SITE_FILES =
  /^(?:_config\.ya?ml|(?:hugo|config|zola|book)\.(?:toml|ya?ml)|\.?eleventy(?:\.config)?\.[cm]?[jt]s|gatsby-config\.[jt]s|pelicanconf\.py|conf\.py)$/;
/** Folders of such a one that hold no articles of their own: those of a theme, and what was made from the others. */
const SITE_FOLDERS: ReadonlySet<string> = new Set(['themes', 'public', 'layouts', 'output', 'vendor']);

/**
 * Folders at the root that are a website's making, or made from it.
 * @param names of all that stands at the root
 */
export function listSiteFolders(names: readonly string[]): ReadonlySet<string> {
  return names.some((name) => SITE_FILES.test(name)) ? SITE_FOLDERS : new Set();
}

const LINK = /^(?:\.{0,2}\/)?(?:[^\s/:<>|]{1,100}\/){0,20}[^\s/:<>|]{1,100}$/;

/** Where links cannot be made, their targets stand in files of their names: `a/same.md`, without an end of the line. */
export function isLinkTarget(text: string): boolean {
  return (
    text.length <= 300 &&
    LINK.test(text) &&
    (/^\.{0,2}\//.test(text) || /\.(?:md|markdown|txt|html?)$/i.test(text))
  );
}
