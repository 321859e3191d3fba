/** The picture that an article's front matter says stands for it. */
import type { FieldTree } from '../field-tree.ts';
import { isMapping } from '../field-values.ts';
import type { Field, Metadata } from '../metadata.ts';
import { cleanValue } from './clean-value.ts';

interface LeadPicture {
  /** Paths and addresses, as written, the likeliest first. */
  readonly sources: readonly string[];
  readonly alt: string;
  readonly caption: string;
  /** `hint`: it is meant for lists and for sharing, and most often a small version of one in the text. */
  readonly role: 'lead' | 'hint';
}

/** Fields that hold it, as sites and their themes call it, the best first; each in the form in which fields are looked up. */
const LEAD_FIELDS = [
  ...['image', 'images', 'cover', 'coverimage', 'coverimg', 'featuredimage', 'featureimage', 'featuredimg'],
  ...[
    'featured',
    'feature',
    'heroimage',
    'hero',
    'header',
    'headerimage',
    'headerimg',
    'banner',
    'bannerimage',
  ],
  ...['leadimage', 'mainimage', 'topimage', 'postimage', 'titleimage', 'photo', 'picture', 'img', 'bild'],
  ...['topimg', 'featureimg', 'imageurl', 'featuredimageurl', 'postimg', 'titleimg'],
  ...['titelbild', 'imagen', 'imagem', 'foto', 'photos', 'pictures', 'background', 'backgroundimage'],
] as const;
const HINT_FIELDS = [
  ...['thumbnail', 'thumb', 'thumbnailimage', 'teaser', 'teaserimage', 'ogimage', 'opengraphimage'],
  ...[
    'thumbnailimg',
    'previewimg',
    'socialimage',
    'shareimage',
    'shareimg',
    'cardimage',
    'previewimage',
    'preview',
    'twitterimage',
  ],
] as const;

/** Keys of a mapping, the best first. */
const SOURCE_KEYS = ['image', 'src', 'url', 'path', 'file', 'filename', 'source', 'href', 'relativepath'];
const MORE_KEYS = [
  'overlayimage',
  'teaser',
  'ogimage',
  'large',
  'full',
  'original',
  'feature',
  'hero',
  'featured',
];
const ALT_KEYS = ['alt', 'alttext', 'imagealt', 'imagedescription', 'description'];
const CAPTION_KEYS = ['caption', 'desc', 'imagecaption', 'credit', 'imagecredit', 'photocredit'];
/** Ends of the names of fields beside it: `image_alt`, `cover-caption`. */
const [ALT_ENDS, CAPTION_ENDS] = [
  ['alt', 'alttext', 'description'],
  ['caption', 'credit', 'credits'],
] as const;

const PICTURE = /\.(?:png|apng|jpe?g|jfif|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;
const MOST = 4;
const LONGEST = 2000;

const FIELDS: ReadonlySet<string> = new Set<string>([...LEAD_FIELDS, ...HINT_FIELDS]);

/** @returns `null` where no field names a picture */
export function findLeadPicture(metadata: Metadata): LeadPicture | null {
  // An article has a few fields, and most have none of so many.
  return [...metadata.keys()].some((name) => FIELDS.has(name)) ? findStated(metadata) : null;
}

function findStated(metadata: Metadata): LeadPicture | null {
  for (const [names, role] of [
    [LEAD_FIELDS, 'lead'],
    [HINT_FIELDS, 'hint'],
  ] as const)
    for (const name of names) {
      const field = metadata.get(name);
      const sources = field === undefined ? [] : listSources(field);
      if (field === undefined || sources.length === 0) continue;
      const { tree } = field;
      const alt = tree === undefined ? [] : readKeys(tree, ALT_KEYS);
      const caption = tree === undefined ? [] : readKeys(tree, CAPTION_KEYS);
      return {
        sources,
        alt: cleanValue((alt.length > 0 ? alt : readBeside(metadata, name, ALT_ENDS))[0] ?? ''),
        caption: cleanValue(
          (caption.length > 0 ? caption : readBeside(metadata, name, CAPTION_ENDS)).join(' '),
        ),
        role,
      };
    }
  return null;
}

function listSources({ tree, values }: Field): readonly string[] {
  const written = tree === undefined ? values.slice(0, 1) : readSources(tree);
  return written.slice(0, MOST).filter((value) => value.length <= LONGEST && mayBePicture(value));
}

/** `cover: true` names none. */
function mayBePicture(value: string): boolean {
  return (
    PICTURE.test(value.trim()) || /^https?:\/\/\S+$/.test(value.trim()) || /^!?\[\[.+\]\]$/.test(value.trim())
  );
}

/** Of a list its first, of a mapping what is called the picture. */
function readSources(tree: FieldTree): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (!isMapping(tree)) return tree.slice(0, 1).flatMap(readSources);
  const own = [...SOURCE_KEYS, ...MORE_KEYS].flatMap((key) => {
    const value = lookUp(tree, key);
    return value === undefined ? [] : readSources(value);
  });
  return own;
}

function readKeys(tree: FieldTree, keys: readonly string[]): readonly string[] {
  if (typeof tree === 'string') return [];
  if (!isMapping(tree)) return tree.slice(0, 1).flatMap((item) => readKeys(item, keys));
  return keys.flatMap((key) => {
    const value = lookUp(tree, key);
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
}

function lookUp(mapping: ReadonlyMap<string, FieldTree>, key: string): FieldTree | undefined {
  for (const [name, value] of mapping) if (name.toLowerCase().replace(/[\s_-]/g, '') === key) return value;
  return undefined;
}

function readBeside(metadata: Metadata, name: string, ends: readonly string[]): readonly string[] {
  return ends.flatMap((end) => metadata.get(`${name}${end}`)?.values[0] ?? []);
}
