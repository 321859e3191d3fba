import { trimEndOf } from '../../../tools/text/cut.ts';
import { type Field, type Metadata, normaliseFieldName } from '../metadata.ts';

/** Fields by which programs for websites keep an article from readers, and the values that do so. */
const RULES: readonly { readonly names: readonly string[]; readonly values: RegExp }[] = [
  {
    names: [
      'draft',
      'isdraft',
      'private',
      'hidden',
      'hide',
      'unlisted',
      'unpublished',
      'headless',
      'hugodraft',
    ],
    values: /^(?:true|yes|on|y|1)$/,
  },
  {
    names: ['published', 'ispublished', 'publish', 'dgpublish', 'public', 'ispublic'],
    values: /^(?:false|no|off|n|0)$/,
  },
  {
    names: ['status', 'poststatus', 'visibility', 'state'],
    values:
      /^(?:drafts?|auto-?draft|private|password|pending|future|scheduled|trash|hidden|unlisted|unpublished|entwurf|borrador|brouillon|rascunho|bozza|черновик|草稿|下書き|مسودة)(?:\s{0,5}[,;(/|–—-].*)?$/,
  },
  { names: ['password', 'postpassword'], values: /^(?!(?:null|~|false|no|none)$)./ },
];

const WITHHOLDING_FIELDS: ReadonlySet<string> = new Set(RULES.flatMap(({ names }) => names));

/** A line may keep its article from readers: `Status: draft`, `draft = true`, `draft:true`. */
export function mayWithhold(line: string): boolean {
  const name = /^["']?([A-Za-z][\w -]{0,40}?)["']?\s{0,8}[:=]/.exec(line)?.[1];
  return name !== undefined && WITHHOLDING_FIELDS.has(normaliseFieldName(name));
}

/** What an office or a league says of a case, a firm or a match, too. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
  'status: pending',
  'status: scheduled',
  'state: pending',
  'state: scheduled',
  'state: private',
]);

interface Withholding {
  readonly field: Field;
  /** It may be of what the article is about, where that is named beside it. */
  readonly isOfAnything: boolean;
  /** For a message: `status: private`; of a password only that there is one. */
  readonly stated: string;
}

/** The field that says that an article is a draft, or not for everyone; `null` where none does. */
export function findWithholding(metadata: Metadata): Withholding | null {
  for (const { names, values } of RULES) {
    for (const name of names) {
      const field = metadata.get(name);
      const value = field?.values.map(readWord).find((word) => values.test(word));
      if (!field || value === undefined) continue;
      const stated = `${name}: ${name.endsWith('password') ? '…' : value}`;
      return { field, stated, isOfAnything: OF_ANYTHING.has(stated) };
    }
  }
  return null;
}

function readWord(value: string): string {
  const word = value.slice(0, 100).replace(/^(?:[\s"'“”]|\p{Extended_Pictographic}|\uFE0F)+/u, '');
  return trimEndOf(word, /[\s"'“”]/).toLowerCase();
}
