import {
  hasLettersFromLeft,
  hasRightToLeftLetters,
  isRightToLeft,
  markText,
} from '../../src/knowledge/languages/text-language.ts';
import type { StoryName } from '../../src/model/model.ts';
import type { AnyLink } from '../../src/model/page-parts.ts';
import { type Child, html, type Markup } from '../html.ts';
import { sayName } from '../words/worded-name.ts';
import { showHeadline } from './headline.ts';
import type { Here } from './href.ts';
import { typeset } from './typeset.ts';

/** `lang` and `dir` of a text, where they differ from those of its surroundings. */
export function describeLanguage(text: string, language: string, around: string): Markup | null {
  const { lang, dir } = markText(text, language, around);
  if (lang === null && dir === null) return null;
  return html`${lang !== null && html` lang="${lang}"`}${dir !== null && html` dir="${dir}"`}`;
}

/** `dir` of a part of the page that is laid out as the text in it runs; `null` where that is as the page. */
export function describeLayout(language: string, { words }: Here): Markup | null {
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  return direction === words.direction ? null : html` dir="${direction}"`;
}

/** `dir` of the page's own words within such a part. */
export function describeOwnLayout(language: string, here: Here): Markup | null {
  return describeLayout(language, here) && html` dir="${here.words.direction}"`;
}

/** A text in its own language, typeset, within a line of another: none of its signs moves the others. */
export function showInLanguage(text: string, language: string, around: string): Child {
  const marks = describeLanguage(text, language, around);
  const set = typeset(text, language);
  return marks === null ? set : html`<bdi${marks}>${set}</bdi>`;
}

/** Whether a text has letters that run against the page. */
export function runsOtherWay(text: string, { words }: Here): boolean {
  return words.direction === 'ltr' ? hasRightToLeftLetters(text) : hasLettersFromLeft(text);
}

/** A name, typeset, which may be in any letters: those that run the other way do not move what stands beside them. */
export function showName(name: string, here: Here): Child {
  const set = typeset(name, here.site.language);
  return runsOtherWay(name, here) ? html`<bdi>${set}</bdi>` : set;
}

function showHeadlineInLanguage(headline: string, language: string, here: Here): Child {
  const marks = describeLanguage(headline, language, here.language);
  const shown = showHeadline(headline, language);
  return marks === null ? shown : html`<bdi${marks}>${shown}</bdi>`;
}

/** What happened in a story, in the language of the headline that says it. */
export function showStoryName({ headline }: StoryName, here: Here): Child {
  return showHeadlineInLanguage(headline.text, headline.language, here);
}

/** Who makes a story, and the word from its headlines, which is in their language: `Niger and ECOWAS: sanctions`. */
export function showStoryKicker({ names, word }: StoryName, here: Here): Child {
  const shown = word && showInLanguage(word.text, word.language, here.language);
  return html`${here.words.stories.nameOf<Child>(names, shown, (name) => showName(name, here))}`;
}

/** An address of the web, which is read from the left on every page. */
export function showAddress(address: string, { words }: Here): Child {
  return words.direction === 'rtl' ? html`<bdi dir="ltr">${address}</bdi>` : address;
}

/** The text of a link: the page's own, a headline in its language, or a name. */
export function showLinkText(link: AnyLink, here: Here): Child {
  if ('kind' in link) {
    return link.kind === 'story' ? showStoryName(link.name, here) : sayName(link, here.words);
  }
  const { text, language } = link;
  if (language === undefined) return showName(text, here);
  return showHeadlineInLanguage(text, language, here);
}
