import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { NameForm } from '../../../model/model.ts';
import type { NameEvidence, NamingStep } from '../../../model/name-account.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName, keyOfOrganisation, levelSpaces } from '../names/name-key.ts';
import { nameOfGroup } from '../names/name-of-group.ts';
import type { Bearer } from './bearers.ts';
import type { Pair } from './pairs.ts';

/** What stands in articles, and the names that it is read as before names are joined. */
export function* listReadings({ groups }: Bearer): Iterable<Pair> {
  for (const [group, forms] of groups)
    for (const [form, articles] of forms)
      for (const { from, to, step, likeness } of stepsOf(form, group))
        if (keyOfName(from) !== keyOfName(to))
          yield { a: { name: from, articles }, b: { name: to, articles: [] }, step, why: [likeness] };
}

interface Read {
  readonly from: string;
  readonly to: string;
  readonly step: NamingStep;
  readonly likeness: NameEvidence;
}

function stepsOf({ text, name, form }: NameForm, group: NameGroup): readonly Read[] {
  const [written, full] = [text, name].map(levelSpaces);
  const read = { from: written!, to: nameOfGroup(group), step: 'reading' } as const;
  if (form === 'demonym') return [{ ...read, likeness: { kind: 'demonym' } }];
  if (isInGazetteer(text, group)) return [{ ...read, likeness: { kind: 'gazetteer' } }];
  const inArticle: Read = { from: written!, to: full!, step: 'articles', likeness: { kind: 'own-article' } };
  if (group.split) return [inArticle];
  const whose: NameEvidence = { kind: group.fixedName === null ? 'same-key' : 'whose' };
  const known = isInGazetteer(name, group);
  return [inArticle, { ...read, from: full!, likeness: known ? { kind: 'gazetteer' } : whose }];
}

function isInGazetteer(name: string, { place, fixedName, kind }: NameGroup): boolean {
  if (place !== null) return true;
  return kind === 'organisation' && findOrganisation(name, keyOfOrganisation)?.name === fixedName;
}
