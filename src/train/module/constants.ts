import { LABELS, OUTSIDE, TYPES } from '../../annotate/tagger/model/labels.ts';
import { MODELS } from '../../annotate/tagger/tables.ts';
import { CHAR } from '../../annotate/tagger/words/char-classes.ts';
import { HINT } from '../../annotate/tagger/words/hints.ts';
import { LISTS } from '../../annotate/tagger/words/lists.ts';
import { ROLE } from '../../annotate/tagger/words/roles.ts';
import { CASING } from '../../annotate/tagger/words/token-table.ts';
import { CAPITAL, EDGE_ROW, FIELD, MATTER, SIGN, SIGN_BITS } from '../../annotate/tagger/words/word-form.ts';

const CONSTANTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CAPITAL,
  CASING,
  CHAR,
  EDGE_ROW,
  FIELD,
  HINT,
  LABEL: { count: LABELS, outside: OUTSIDE, types: TYPES.length },
  LISTS,
  MATTER,
  MODEL: Object.fromEntries(MODELS.map((name, number) => [name, number])),
  ROLE,
  SIGN,
  SIGN_BITS,
};

/** The numbers that the module and the rest of the tagger have in common, as a source of the module. */
export function writeConstants(): string {
  return Object.entries(CONSTANTS)
    .map(([name, numbers]) => {
      const rows = Object.entries(numbers).map(([key, number]) => `${key} = ${number}`);
      return `export enum ${name} { ${rows.join(', ')} }\n`;
    })
    .join('');
}
