import type { EntityKind, NameForm } from '../../../model/model.ts';
import { CanonicalName, type NameCandidate } from '../names/canonical-name.ts';
import type { NameGroup } from '../names/name-group.ts';

/** Mentions that are alike. */
export interface CountedMentions {
  readonly form: NameForm;
  readonly group: NameGroup;
  /** Short forms that stand under another name by themselves. */
  readonly explained: boolean;
  count: number;
}

interface Counting extends CountedMentions {
  /** The name that they speak for; `null` where they are explained. */
  readonly vote: { readonly chosen: CanonicalName; readonly candidate: NameCandidate } | null;
}

/** What one entity's mentions are, counted one by one in order of time. */
export class MentionCounts {
  /** In the order of their first mentions. */
  readonly all: Counting[] = [];
  /** Articles by index, each once, ascending. */
  readonly articles: number[] = [];
  /** The name that each kind of its mentions chooses. */
  readonly chosen = new Map<EntityKind, CanonicalName>();
  readonly #byForm = new Map<NameForm, Counting[]>();

  /** @param explained the mention is a short form that stands under another name by itself */
  add(form: NameForm, group: NameGroup, article: number, explained: boolean): void {
    if (this.articles.at(-1) !== article) this.articles.push(article);
    const counting = this.#find(form, group, explained);
    counting.count++;
    const { vote } = counting;
    if (vote !== null) vote.chosen.count(vote.candidate);
  }

  #find(form: NameForm, group: NameGroup, explained: boolean): Counting {
    const alike = this.#byForm.get(form);
    const known = alike?.find((one) => one.group === group && one.explained === explained);
    if (known !== undefined) return known;
    const vote = explained ? null : this.#voteFor(form, group.kind);
    const counting: Counting = { form, group, explained, count: 0, vote };
    this.all.push(counting);
    if (alike === undefined) this.#byForm.set(form, [counting]);
    else alike.push(counting);
    return counting;
  }

  #voteFor({ name, text }: NameForm, kind: EntityKind): Counting['vote'] {
    const chosen = this.chosen.get(kind) ?? new CanonicalName(kind);
    this.chosen.set(kind, chosen);
    return { chosen, candidate: chosen.find(name, text) };
  }
}
