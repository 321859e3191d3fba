import type { Field, Metadata } from './metadata.ts';

/** Fields by which programs for websites keep an article from readers, and the values that do so. */
const rules: readonly { readonly names: readonly string[]; readonly values: RegExp }[] = [
  { names: ['draft', 'isdraft', 'private', 'hidden', 'unlisted'], values: /^(?:true|yes|on|y|1)$/ },
  { names: ['published', 'ispublished', 'publish'], values: /^(?:false|no|off|n|0)$/ },
  {
    names: ['status', 'poststatus', 'visibility'],
    values:
      /^(?:drafts?|auto-?draft|private|password|pending|future|scheduled|trash|hidden|unlisted|unpublished)$/,
  },
  { names: ['password', 'postpassword'], values: /^(?!(?:null|~|false|no|none)$)./ },
];

export const withholdingFields: readonly string[] = rules.flatMap(({ names }) => names);

interface Withholding {
  readonly field: Field;
  /** For a message: `status: private`; of a password only that there is one. */
  readonly stated: string;
}

/** The field that says that an article is a draft, or not for everyone; `null` where none does. */
export function findWithholding(metadata: Metadata): Withholding | null {
  for (const { names, values } of rules) {
    for (const name of names) {
      const field = metadata.get(name);
      const value = readWord(field);
      if (field && values.test(value))
        return { field, stated: `${name}: ${name.endsWith('password') ? '…' : value}` };
    }
  }
  return null;
}

function readWord(field: Field | undefined): string {
  const value = field?.values[0] ?? '';
  return value
    .slice(0, 100)
    .replace(/^[\s"'“”]+|[\s"'“”]+$/g, '')
    .toLowerCase();
}
