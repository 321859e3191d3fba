import { annotate } from '../../../src/annotate/annotate.ts';
import { settleHeadlines } from '../../../src/relate/headlines/settle-headlines.ts';
import { listTexts } from '../../../src/tools/columns/texts.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { columnById } from '../column-in-time.ts';
import { outlineAll } from '../outlined.ts';

/** An article by its headline and its paragraphs. */
export interface Told {
  readonly headline: string;
  readonly body?: string;
  readonly language?: string;
}

/** The headlines of an archive as its pages show them, in the order of its articles. */
export function showHeadlines(articles: readonly Told[]): readonly string[] {
  const annotated = articles.map(({ headline, body = '', language = 'en' }, at) =>
    annotate(
      articleOf(body === '' ? [] : body.split('\n'), {
        headline,
        language,
        id: `${String(at).padStart(4, '0')}.txt`,
      }),
    ),
  );
  const shown = listTexts(settleHeadlines(columnById(outlineAll(annotated).outlines)));
  return shown.map((text, at) => text || articles[at]!.headline);
}
