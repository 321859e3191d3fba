import type { Problem, Slug, StoryName } from '../../../model/model.ts';
import { readHeads } from '../../../outline/read-outlines.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import { suffixSlug } from '../../../tools/text/slug.ts';
import { selectArticles } from '../../decisions/article-selection.ts';
import { type StoryDecision, slugOfStory } from '../../decisions/story-decisions.ts';
import type { RelateInput } from '../../relate-input.ts';
import { openSlugs, type ToldStory } from '../name/give-slugs.ts';

type Of<Kind extends StoryDecision['kind']> = Extract<StoryDecision, { kind: Kind }>;

/** What makes the names of a story whose articles an editor chose. */
type NameArticles = (articles: readonly number[]) => Omit<StoryName, 'headline'>;

/**
 * Stories as the archive's editor has them: parted first, then merged, renamed and hidden. A line finds its story by its
 * address, or by that which it would have if it began with another of its articles: an earlier article that joins a
 * story takes no line from it.
 */
export function decideStories(
  stories: readonly ToldStory[],
  decisions: readonly StoryDecision[],
  input: RelateInput,
  nameArticles: NameArticles,
): { readonly stories: readonly ToldStory[]; readonly problems: readonly Problem[] } {
  if (decisions.length === 0) return { stories, problems: [] };
  const editor = new Editor(stories, input, nameArticles);
  const ofKind = <Kind extends StoryDecision['kind']>(kind: Kind): readonly Of<Kind>[] =>
    decisions.filter((one): one is Of<Kind> => one.kind === kind);
  for (const split of ofKind('split')) editor.split(split);
  for (const merge of ofKind('merge')) editor.merge(merge);
  for (const rename of ofKind('rename')) editor.rename(rename);
  for (const hide of ofKind('hide')) editor.hide(hide);
  return { stories: editor.stories, problems: editor.problems };
}

class Editor {
  readonly problems: Problem[] = [];
  #stories: readonly ToldStory[];
  readonly #input: RelateInput;
  readonly #nameArticles: NameArticles;
  readonly #slugOf: ReturnType<typeof openSlugs>;

  constructor(stories: readonly ToldStory[], input: RelateInput, nameArticles: NameArticles) {
    this.#stories = stories;
    this.#input = input;
    this.#nameArticles = nameArticles;
    this.#slugOf = openSlugs(input);
  }

  get stories(): readonly ToldStory[] {
    return this.#stories;
  }

  split(decision: Of<'split'>): void {
    const story = this.#find(decision.name, decision);
    if (story === null) return;
    const headOf = readHeads(this.#input.outlines);
    const isHere = selectArticles(decision.articles) ?? (() => false);
    const taken = story.articles.filter((row) => isHere(headOf(row)));
    if (taken.length === 0) {
      this.#report(decision, `No article of "${decision.articles}" is in "${decision.name}".`);
      return;
    }
    const left = story.articles.filter((row) => !taken.includes(row));
    const { language } = story.name.headline;
    const part = {
      slug: this.#nameSlug(taken[0]!, decision.as),
      name: { headline: { text: decision.as, language }, ...this.#nameArticles(taken) },
      articles: taken,
    };
    const rest = { ...story, name: { ...story.name, ...this.#nameArticles(left) }, articles: left };
    this.#replace([story], left.length === 0 ? [part] : [rest, part]);
  }

  merge(decision: Of<'merge'>): void {
    const story = this.#find(decision.name, decision);
    const into = this.#find(decision.into, decision);
    if (story === null || into === null || story === into) return;
    const articles = [...into.articles, ...story.articles].sort((a, b) => a - b);
    const name = { ...into.name, ...this.#nameArticles(articles) };
    this.#replace([story, into], [{ ...into, name, articles }]);
  }

  rename(decision: Of<'rename'>): void {
    const story = this.#find(decision.name, decision);
    if (story === null) return;
    const headline = { ...story.name.headline, text: decision.to };
    this.#replace([story], [{ ...story, name: { ...story.name, headline } }]);
  }

  hide(decision: Of<'hide'>): void {
    const story = this.#find(decision.name, decision);
    if (story !== null) this.#replace([story], []);
  }

  #find(written: string, decision: StoryDecision): ToldStory | null {
    const slug = slugOfStory(written);
    const found =
      this.#stories.find((story) => story.slug === slug) ??
      this.#stories.find(({ articles }) => articles.some((row) => this.#slugOf(row) === slug));
    if (found === undefined) this.#report(decision, `"${written}" is no running story of this archive.`);
    return found ?? null;
  }

  #replace(old: readonly ToldStory[], by: readonly ToldStory[]): void {
    this.#stories = [...this.#stories.filter((story) => !old.includes(story)), ...by];
  }

  /** From the day of the first article, and the name that the editor gave. */
  #nameSlug(first: number, name: string): Slug {
    const slug = this.#slugOf(first, name);
    const isTaken = this.#stories.some((story) => story.slug === slug);
    return isTaken ? suffixSlug(slug, readTexts(this.#input.outlines.ids)(first)) : slug;
  }

  #report({ place }: StoryDecision, message: string): void {
    const hint = 'Write the address that it has in the site, or remove the line.';
    this.problems.push({ ...place, severity: 'warning', rule: 'entities/story', message, hint });
  }
}
