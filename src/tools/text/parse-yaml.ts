import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** Nothing that is read here needs more than a handful. */
const DEEPEST = 50;

/**
 * Parses YAML that anybody may have written, in time with its length: keys are not compared with each other, and where
 * a fault was found is not noted for each of a million. There is an end to nesting: what makes nodes of the tokens
 * calls itself, and where it comes to the end of the stack, Node may come to its own.
 *
 * @returns the first document there is; `null` where it is nested too deeply
 */
export function parseYaml(
  source: string,
  lineCounter: LineCounter,
  schema: 'core' | 'json',
): Document.Parsed | null {
  const tokens = readTokens(source, lineCounter);
  if (tokens === null) return null;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const composer = new Composer({ schema, uniqueKeys: false, prettyErrors: false });
    const [document, second] = composer.compose(tokens, true, source.length);
    if (second !== undefined) {
      const { range } = second as Document.Parsed;
      document!.errors.push(
        new YAMLParseError([range[0], range[1]], 'MULTIPLE_DOCS', 'Only the first document counts'),
      );
    }
    return document as Document.Parsed;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function readTokens(source: string, lineCounter: LineCounter): readonly CST.Token[] | null {
  const parser = new Parser(lineCounter.addNewLine);
  const tokens: CST.Token[] = [];
  lineCounter.addNewLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
