/** What a reader of the text can see and the compiler cannot: clocks, chance and locale in the core, long files, long functions, drawers without a name. */
import ts from 'typescript';

export interface Untidy {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const forbiddenInCore: readonly [RegExp, string][] = [
  [/\bDate\.now\b/, 'asks the time'],
  [/\bnew Date\(\s*\)/, 'asks the time'],
  [/\bMath\.random\b/, 'throws dice'],
  [/\bIntl\b/, 'depends on the locale'],
  [/\.(toLocale\w*|localeCompare)\(/, 'depends on the locale'],
];
const anywhere: readonly [RegExp, string][] = [
  [/\b(TODO|FIXME|XXX)\b/, 'is unfinished'],
  [/\b(describe|it|test)\.(only|skip|todo)\(/, 'switches tests off'],
];
const drawers = /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/;

const longestFile = 300;
const longestFunction = 70;

/** `file` as a path from the root with forward slashes. */
export function untidy(file: string, text: string): Untidy[] {
  const found: Untidy[] = [];
  if (drawers.test(file)) found.push({ file, line: 1, what: 'is a drawer without a name' });
  const core = /^src\/(core|simulate)\//.test(file) && !/\.(test|fixture|contract)\.ts$/.test(file);
  const rules = core ? [...forbiddenInCore, ...anywhere] : anywhere;
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    for (const [pattern, what] of rules) if (pattern.test(withoutComment(line))) found.push({ file, line: i + 1, what });
  });
  if (core && lines.length > longestFile + 1 && !file.includes('.gen.')) {
    found.push({ file, line: longestFile, what: `is longer than ${longestFile} lines` });
  }
  if (core && !/\.examples\.ts$/.test(file)) found.push(...longFunctions(file, text));
  return found;
}

const withoutComment = (line: string): string => (/^\s*(\*|\/\*\*?)/.test(line) ? '' : line);

function longFunctions(file: string, text: string): Untidy[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: Untidy[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      if (last - first + 1 > longestFunction)
        found.push({ file, line: first + 1, what: `holds a function longer than ${longestFunction} lines` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
