import { isBlank } from '../sections/rule-line.ts';
import { mayBeginArticle } from './article-fields.ts';
import { MOST_VALUES } from './field-values.ts';
import type { FrontMatterBlock } from './front-matter-block.ts';
import type { HeaderField } from './header/header-forms.ts';
import { decodeMailWords, findMailMeaning, isMailHeader } from './header/mail-header.ts';
import { readProgramValue } from './header/program-values.ts';
import { mayWithhold } from './left-out/withheld.ts';
import {
  type Field,
  type Metadata,
  type MetadataFault,
  normaliseFieldName,
  type ReadMetadata,
} from './metadata.ts';
import { salvageFields } from './salvage.ts';
import { readToml } from './toml.ts';
import { brokenFault, readYaml } from './yaml.ts';

/**
 * Reads a block of front matter. Where a parser gives up, what its lines plainly say is kept.
 * @param firstLine line in the file of the text that the block was found in
 * @returns `null` where the block is no mapping, and so no front matter
 */
export function readBlock(block: FrontMatterBlock, firstLine: number): ReadMetadata | null {
  const first = readOne(block, firstLine);
  const next = first && block.next ? readBlock(block.next, firstLine) : null;
  if (!first || !next) return first;
  return {
    metadata: new Map([...next.metadata, ...first.metadata]),
    faults: [...first.faults, ...next.faults],
  };
}

function readOne(block: FrontMatterBlock, firstLine: number): ReadMetadata | null {
  const line = firstLine + block.sourceLine;
  if (block.fields) return { metadata: readHeader(block.fields, firstLine), faults: [] };
  const { language } = block;
  const source = block.source.includes('\u00A0') ? setBlanks(block.source) : block.source;
  const parse = parserOf(block);
  const read = parse(source, line) ?? readGlued({ ...block, source }, line);
  if (!read) return null;
  const found = [...read.faults, ...listManyFaults(read.metadata)];
  const faults = block.closed ? found : [unclosedFault(line), ...found];
  const isBroken = read.faults.some((fault) => fault.rule === 'front-matter/broken');
  if (!isBroken || language === 'code') return { metadata: read.metadata, faults };
  return { metadata: new Map([...read.metadata, ...salvageFields(source, line, parse)]), faults };
}

function listManyFaults(metadata: Metadata): readonly MetadataFault[] {
  return [...metadata]
    .filter(([, { values }]) => values.length >= MOST_VALUES)
    .map(([name, { line, column }]) => ({
      line,
      column,
      rule: 'front-matter/many',
      message: `"${name}" has ${MOST_VALUES} values or more: those beyond were left out.`,
      hint: 'Name only what this article is about.',
    }));
}

/** Blanks of a word processor where a parser wants plain ones: at the beginning of a line, and behind a name. */
function setBlanks(source: string): string {
  if (!source.includes('\u00A0')) return source;
  const setPlain = (blanks: string) => blanks.replaceAll('\u00A0', ' ');
  return source
    .replace(/(?:^|\n)[ \t\u00A0]+(?=\S)/g, setPlain)
    .replace(
      /(?<![^\n])([^\n:=]{1,60}[:=])([ \t\u00A0]+)/g,
      (_, name: string, blanks: string) => name + setPlain(blanks),
    )
    .replace(/\u00A0(?=\s{0,8}[:=])/g, ' ');
}

function parserOf({
  language,
  sourceColumn,
}: FrontMatterBlock): (source: string, line: number) => ReadMetadata | null {
  // Every JSON document is a YAML one.
  if (language === 'yaml' || language === 'json')
    return (source, line) => readYaml(source, line, sourceColumn);
  if (language === 'toml') return readToml;
  return (source, line) => ({ metadata: salvageWithholding(source, line), faults: [codeFault(line)] });
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

function readHeader(stated: readonly HeaderField[], firstLine: number): Metadata {
  const isMail = isMailHeader(stated);
  const fields = new Map<string, Field>();
  for (const { name: written, value, index, column } of stated) {
    const name = normaliseFieldName(written);
    if (value === '' || fields.has(name)) continue;
    const values = isMail ? [decodeMailWords(value)] : readProgramValue(value);
    if (values.length === 0) continue;
    const isList = values.length > 1;
    const field: Field = { line: firstLine + index, column, values, isList, isHeader: true };
    fields.set(name, field);
    const meaning = isMail ? findMailMeaning(name) : null;
    if (meaning !== null && !fields.has(meaning)) fields.set(meaning, field);
  }
  return fields;
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
