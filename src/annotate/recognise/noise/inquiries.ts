import type { TokenTable } from '../../tagger/words/token-table.ts';
import type { KindedName } from '../kinded-name.ts';
import { isTitled } from '../kinds/bearer-signs.ts';

/** What is called after whoever heads it. */
const INQUIRY = /^(?:commission|committee|panel|inquiry)$/i;
const REPORT = /^report$/i;

/**
 * Inquiries called after who heads them are organisations as wholes, `Tower commission`; beside one so called, `the
 * Tower report` is what it wrote, and names nobody.
 */
export function nameInquiries(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, words } = table;
  const isBefore = (kind: RegExp, { from, to }: KindedName): boolean =>
    to - from === 1 && kind.test(forms[to]?.text ?? '');
  const heads = new Set(
    names
      .filter((name) => name.kind === 'person' && isBefore(INQUIRY, name) && !isTitled(table, name))
      .map(({ from }) => words[from]!),
  );
  for (const { from, to, kind } of names)
    if (kind === 'organisation' && to - from === 2 && INQUIRY.test(forms[to - 1]!.text))
      heads.add(words[from]!);
  if (heads.size === 0) return names;
  return names.flatMap((name) => {
    if (name.kind !== 'person' || !heads.has(words[name.from]!)) return [name];
    if (isBefore(INQUIRY, name)) return [{ ...name, to: name.to + 1, kind: 'organisation' as const }];
    return isBefore(REPORT, name) ? [] : [name];
  });
}
