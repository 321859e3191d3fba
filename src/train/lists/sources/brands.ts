import type { Packages } from '../../packages.ts';
import { nameCompany } from '../legal-forms.ts';
import type { ListedName } from '../listed-name.ts';

interface Icon {
  readonly title: string;
  readonly aliases?: { readonly aka?: readonly string[] };
}

interface WebService {
  readonly name: string;
  readonly company?: string;
}

const WEB_DOMAIN = /\.\w+$/;

/** Brands with logos, and services that web pages load. */
export function* readBrands({ readJson }: Packages): Generator<ListedName> {
  for (const { title, aliases } of readJson('simple-icons/data/simple-icons.json') as readonly Icon[])
    for (const name of [title, ...(aliases?.aka ?? [])]) yield { list: 'brand', name };
  const services = readJson('third-party-web/dist/entities-nostats.json') as readonly WebService[];
  for (const { name, company } of services) {
    if (!WEB_DOMAIN.test(name)) yield { list: 'brand', name };
    if (company !== undefined) for (const owner of nameCompany(company)) yield { list: 'brand', name: owner };
  }
}
