import type {
  AnnotatedArticle,
  Article,
  ArticleHead,
  Mention,
  Outline,
  Span,
  Sport,
} from '../model/model.ts';
import { digestOf } from '../tools/text/digest.ts';
import { countContentWords } from './article/content-words.ts';
import { headlineKey } from './article/headline-key.ts';
import { leadOf } from './article/lead.ts';
import { readTextAlone } from './article/read-text.ts';
import { sketchText } from './article/sketch-text.ts';
import { tellSide } from './article/tell-side.ts';
import { tellSport } from './article/tell-sport.ts';
import { lookBeside } from './beside.ts';
import { describeMentions } from './descriptions/describe-mentions.ts';
import { makeReadable } from './headline/readable-headline.ts';
import { cutText, packBody } from './pack-body.ts';
import { choosePlaces } from './places/choose-places.ts';
import { notePlace } from './places/place-note.ts';
import { findShareSigns } from './share-signs.ts';

/** An annotated article in the two parts in which it is kept. */
interface Parted {
  readonly outline: Outline;
  /** A packed body, of which the outline has the digest. */
  readonly body: string;
}

/** Parts what the archive asks of an article from the text that only its pages show. */
export function outlineArticle({ article, mentions, sentences }: AnnotatedArticle): Parted {
  const { text, blocks } = article;
  const read = readTextAlone(article);
  const sport = tellSport(text);
  const words = countContentWords({ headline: article.headline, text: read });
  return partArticle(article, sentences, {
    readable: makeReadable(article, mentions),
    lead: leadOf({ article }),
    ...outlineMentions(text, mentions, article, sport),
    sport,
    side: tellSide(text, sport),
    words: [...words.keys()],
    wordCounts: [...words.values()],
    sketch: sketchText(read),
    relatedLines: blocks.flatMap(({ kind, anchor, start, end }) =>
      kind === 'related' ? [{ anchor, headline: headlineKey(text.slice(start, end)) }] : [],
    ),
  });
}

/** As {@link outlineArticle}, of an article that cannot be read for what is in it: it is shown, and is like no other. */
export function outlineUnread(article: Article): Parted {
  return partArticle(article, [], {
    readable: null,
    lead: '',
    ...NO_MENTIONS,
    sport: null,
    side: null,
    words: [],
    wordCounts: [],
    sketch: article.digest,
    relatedLines: [],
  });
}

/** What an article is not, but what it says. */
type Reading = Omit<Outline, 'article' | 'body' | 'textBytes' | 'file' | 'bodyStart' | 'pictures'>;

function partArticle(article: Article, sentences: readonly Span[], reading: Reading): Parted {
  const { text, blocks, pictures, file, ...head } = article;
  const body = packBody({ text, blocks, sentences });
  const outline: Outline = {
    article: head,
    body: digestOf(body),
    textBytes: Buffer.byteLength(cutText(body) ?? ''),
    file,
    bodyStart: blocks[0]?.start ?? 0,
    pictures,
    ...reading,
  };
  return { outline, body };
}

/** What an outline says of mentions. */
export type MentionOutline = Pick<
  Outline,
  'forms' | 'starts' | 'beside' | 'places' | 'descriptions' | 'shareSigns'
>;

const NO_MENTIONS: MentionOutline = {
  forms: [],
  starts: [],
  beside: [],
  places: [],
  descriptions: [],
  shareSigns: [],
};

export function outlineMentions(
  text: string,
  mentions: readonly Mention[],
  { language, date }: Pick<ArticleHead, 'language' | 'date'>,
  sport: Sport,
): MentionOutline {
  const beside = lookBeside(text, mentions, sport);
  return {
    forms: mentions.map(({ start: _, end: __, ...form }) => form),
    starts: mentions.map(({ start }) => start),
    beside,
    places: choosePlaces(mentions, beside, { text, date }).map((place) =>
      place === null ? null : notePlace(place),
    ),
    descriptions: describeMentions(text, mentions, language),
    shareSigns: findShareSigns(text, mentions),
  };
}

/** The mentions of an outline, as an annotated article has them. */
export function mentionsOf({ forms, starts }: Pick<Outline, 'forms' | 'starts'>): readonly Mention[] {
  return forms.map((form, i) => ({ ...form, start: starts[i]!, end: starts[i]! + form.text.length }));
}
