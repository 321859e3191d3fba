import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { looksLikeHtml } from '../html/page-source.ts';
import { takeOutComments } from '../markdown-comments.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { type FileSection, locateLine } from '../sections/section.ts';

interface Shown {
  /** The section without what is never meant for readers. */
  readonly section: FileSection;
  /** What is not shown, each kind once. */
  readonly problems: readonly Problem[];
}

/** Takes comments out of Markdown. Other formats stay as they are. */
export function takeOutUnshown(section: FileSection): Shown {
  const { file, lines } = section;
  if (file.syntax !== 'markdown') return { section, problems: [] };
  const isMarked = lines.some((line) => line.includes('<!--'));
  if (!isMarked || looksLikeHtml(lines.join('\n'))) return { section, problems: [] };
  const head = findFrontMatter(lines)?.bodyLine ?? 0;
  const body = takeOutComments(lines.slice(head));
  const problems = body.first === null ? [] : [reportComment(section, head + body.first)];
  return { section: { ...section, lines: [...lines.slice(0, head), ...body.lines] }, problems };
}

function reportComment(section: FileSection, index: number): Problem {
  const message = 'this comment is for no reader, so it is not shown.';
  const hint = 'Write it as text if it belongs to the article.';
  return problemAt(locateLine(section, index), 'info', 'text/comment', message, hint);
}
