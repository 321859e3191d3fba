/** A kind of file that is no article. */
export interface OtherKind {
  /** For messages: `an image`. */
  readonly name: string;
  /** People write articles in such files, so that one may be missed. */
  readonly mayHoldArticle: boolean;
}

/** Kinds of files that are no articles, with the word for them in messages. */
const OTHER_ENDINGS = [
  {
    name: 'an image',
    mayHoldArticle: false,
    endings: 'jpg jpeg jpe jfif png apng gif webp avif svg bmp tif tiff ico heic psd ai eps',
  },
  {
    name: 'a sound or film',
    mayHoldArticle: false,
    endings: 'mp3 mp4 m4a m4v mov avi mkv webm wav ogg flac srt vtt',
  },
  {
    name: 'a document of an office program',
    mayHoldArticle: true,
    endings: 'doc docx odt rtf pages xls xlsx ods numbers ppt pptx odp key epub wpd',
  },
  { name: 'a PDF document', mayHoldArticle: true, endings: 'pdf ps' },
  { name: 'an archive of files', mayHoldArticle: false, endings: 'zip gz tgz tar bz2 xz 7z rar dmg iso' },
  { name: 'a font', mayHoldArticle: false, endings: 'woff woff2 ttf otf eot' },
  {
    name: 'data',
    mayHoldArticle: false,
    endings:
      'csv tsv json jsonl ndjson yaml yml toml xml rss atom sql sqlite db parquet ini cfg conf lock log map',
  },
  {
    name: 'program code',
    mayHoldArticle: false,
    endings:
      'js mjs cjs ts mts cts jsx tsx css scss sass less py rb php pl sh bat ps1 java c h cpp go rs swift r ipynb exe dll so wasm njk liquid hbs ejs haml pug webc mustache vue svelte',
  },
] as const;

const KINDS: ReadonlyMap<string, OtherKind> = new Map(
  OTHER_ENDINGS.flatMap(({ endings, ...other }) =>
    endings.split(' ').map((ending): readonly [string, OtherKind] => [ending, other]),
  ),
);

const PICTURE_ENDINGS: ReadonlySet<string> = new Set('jpg jpeg jpe jfif png apng gif webp avif'.split(' '));

/** Whether a file's name says that it is a picture of a kind that may be published. */
export function isPictureName(path: string): boolean {
  const at = path.lastIndexOf('.');
  return at >= 0 && path.length - at <= 5 && PICTURE_ENDINGS.has(path.slice(at + 1).toLowerCase());
}

/** Markdown that a template engine is to see first: `ferry.html.md.erb`. */
const TEMPLATED = /(\.(?:md|markdown|mdown|mdx))\.(?:erb|njk|liquid|ejs|twig|j2|tmpl)$/i;

/** The ending of a file's name in small letters, without its stop; `null` where it has none. */
export function fileEndingOf(path: string): string | null {
  const written = path.slice(path.lastIndexOf('/') + 1);
  const name = written.replace(TEMPLATED, '$1');
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** What files of an ending mostly are where they are no articles; `null` where that is not known. */
export function findOtherKind(ending: string): OtherKind | null {
  return KINDS.get(ending) ?? null;
}

const OFFICE = { name: 'a document of an office program', mayHoldArticle: true };
const IMAGE = { name: 'an image', mayHoldArticle: false };

/**
 * First bytes that tell a kind of file whatever its name, a character each. No text begins so: `RIFFA, Bahrain` and
 * `GIF89a was the format` lack what follows in a film and in an image.
 */
const SIGNATURES: readonly (OtherKind & { readonly beginning: RegExp })[] = [
  { name: 'a PDF document', mayHoldArticle: true, beginning: /^%PDF-\d\.\d\s*(?:[\r\n%]|$)/ },
  { ...OFFICE, beginning: /^\{\\rtf[\d\\]/ },
  { ...OFFICE, beginning: /^\xd0\xcf\x11\xe0/ },
  {
    name: 'an archive of files or a document of an office program',
    mayHoldArticle: true,
    beginning: /^PK\x03\x04/,
  },
  { name: 'an archive of files', mayHoldArticle: false, beginning: /^\x1f\x8b\x08/ },
  { ...IMAGE, beginning: /^\x89PNG[\r\n]/ },
  { ...IMAGE, beginning: /^\xff\xd8\xff/ },
  // A small number in its width, height or ratio of sides.
  { ...IMAGE, beginning: /^GIF8[79]a.{0,6}\0/s },
  // Four bytes of length, the last of which is small for all files that are read.
  { ...IMAGE, beginning: /^RIFF.{3}[\0-\x08]WEBP/s },
  { name: 'a sound or film', mayHoldArticle: false, beginning: /^RIFF.{3}[\0-\x08]/s },
  { name: 'a program', mayHoldArticle: false, beginning: /^\x7fELF/ },
];

/** What a file's first bytes say it is, where they say that it is no text; otherwise `null`. */
export function recogniseSignature(bytes: Buffer): OtherKind | null {
  const start = bytes.toString('latin1', 0, 16);
  return SIGNATURES.find(({ beginning }) => beginning.test(start)) ?? null;
}
