import { isBlank } from '../sections/rule-line.ts';
import { isMailHeader, MAIL_HEADLINE, mayBeginArticle } from './article-fields.ts';
import type { FrontMatterBlock } from './front-matter-block.ts';
import type { Metadata, MetadataFault, ReadMetadata } from './metadata.ts';
import { salvageFields } from './salvage.ts';
import { readToml } from './toml.ts';
import { mayWithhold } from './withheld.ts';
import { brokenFault, readYaml } from './yaml.ts';

/**
 * Reads a block of front matter. Where a parser gives up, what its lines plainly say is kept.
 * @param firstLine line in the file of the text that the block was found in
 * @returns `null` where the block is no mapping, and so no front matter
 */
export function readBlock(block: FrontMatterBlock, firstLine: number): ReadMetadata | null {
  const line = firstLine + block.sourceLine;
  const read = parseBlock(block, line) ?? readGlued(block, line);
  if (!read) return null;
  const faults = block.closed ? read.faults : [unclosedFault(line), ...read.faults];
  const isBroken = read.faults.some((fault) => fault.rule === 'front-matter/broken');
  if (!isBroken) return { metadata: read.metadata, faults };
  return { metadata: new Map([...read.metadata, ...salvageFields(block.source, line)]), faults };
}

function parseBlock(block: FrontMatterBlock, line: number): ReadMetadata | null {
  const { language, source } = block;
  if (language === 'header') return { metadata: readHeader(source, line), faults: [] };
  // Every JSON document is a YAML one.
  if (language === 'yaml' || language === 'json') return readYaml(source, line, block.sourceColumn);
  if (language === 'toml') return readToml(source, line);
  return { metadata: salvageWithholding(source, line), faults: [codeFault(line)] };
}

/** Of program code only this is taken, where it is plain: `{ draft: true }`. */
function salvageWithholding(source: string, firstLine: number): Metadata {
  const found = source
    .split('\n')
    .slice(0, 1000)
    .flatMap((line, index) =>
      line
        .split(/[{},;]/)
        .map((part) => part.trim())
        .filter(mayWithhold)
        .flatMap((part) => [...salvageFields(part, firstLine + index)]),
    );
  return new Map(found);
}

/** `title:A` between hyphens is a mapping to all but YAML. */
function readGlued({ language, source }: FrontMatterBlock, line: number): ReadMetadata | null {
  const lines = source.split('\n').filter((written) => !isBlank(written));
  const isGlued = lines.every((written) => /^[A-Za-z][\w-]{0,40}:\S/.test(written));
  if (
    language !== 'yaml' ||
    !isGlued ||
    !lines.some((written) => mayBeginArticle(written) || mayWithhold(written))
  )
    return null;
  const reason = 'a blank is missing behind a colon';
  return { metadata: salvageFields(source, line), faults: [brokenFault(line, 1, reason)] };
}

/** The subject of a mail is its headline. */
function readHeader(source: string, line: number): Metadata {
  const fields = salvageFields(source, line);
  const subject = isMailHeader(source.split('\n')) ? fields.get('subject') : undefined;
  return subject === undefined ? fields : new Map([...fields, [MAIL_HEADLINE, subject]]);
}

function unclosedFault(firstLine: number): MetadataFault {
  return {
    line: firstLine - 1,
    column: 1,
    rule: 'front-matter/unclosed',
    message: 'the front matter that begins here has no end; it was taken to end where its fields do.',
    hint: 'Put a line like the first one below its last field.',
  };
}

function codeFault(firstLine: number): MetadataFault {
  return {
    line: firstLine - 1,
    column: 1,
    rule: 'front-matter/code',
    message: 'the front matter is program code, which is never run.',
    hint: 'Write it in YAML: a line of three hyphens, lines like "title: …" and "date: …", three hyphens.',
  };
}
