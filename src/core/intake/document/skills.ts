/** Lines of a skills section → named groups of keywords, or single skills. */

import { type Reading, reading } from './readings.js';
import type { TextLine } from './text-line.js';

export interface SkillReading {
  readonly name: Reading;
  readonly keywords: readonly string[];
}

const listSeparator = /\s*[,，、;；|•·∙⋅\t]\s*|\s+[/–—]\s+/u;
const level = /\s*(?:\((?:[^()]{1,24})\)|[●○★☆◉⬤▪■□]+|\b\d{1,3}\s?%)\s*$/u;
const maximum = 120;

export function readSkills(lines: readonly TextLine[]): SkillReading[] {
  const out: SkillReading[] = [];
  let count = 0;
  for (const line of joinedLines(lines)) {
    if (count >= maximum) break;
    const group = /^([^:：]{2,40})[:：]\s*(.*)$/u.exec(line.text) ?? boldLabel(line);
    const list = items(group ? group[2]! : line.text);
    if (group && list.length > 0) {
      out.push({ name: reading(group[1]!.trim(), line, 'skill'), keywords: list });
      count += list.length;
    } else if (!group || list.length === 0) {
      for (const item of list) out.push({ name: reading(item, line, 'skill'), keywords: [] });
      count += list.length;
    }
  }
  return out;
}

/** "**Languages** Python, Go": a label told by its type or its own column. */
function boldLabel(line: TextLine): readonly [string, string, string] | undefined {
  const first = line.runs[0];
  if (!first || line.runs.length < 2 || first.text.length > 40 || /[,;•]/.test(first.text)) return undefined;
  const second = line.runs[1]!;
  if (!(first.bold && !second.bold) && !(second.apart && second.text.includes(','))) return undefined;
  const rest = line.runs
    .slice(1)
    .map((run) => (run.apart ? `\t${run.text}` : run.text))
    .join('');
  return ['', first.text, rest.trim()];
}

/** A list that runs over its line goes on with the next. */
function joinedLines(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    const open =
      last && !line.bullet && /[,，、|•·]\s*$/.test(last.text) && last.column === line.column && !/^[^:：]{2,40}[:：]/.test(line.text);
    if (open) out[out.length - 1] = { ...last, text: `${last.text} ${line.text}`, runs: [...last.runs, ...line.runs] };
    else out.push(line);
  }
  return out;
}

function items(text: string): string[] {
  return text
    .split(listSeparator)
    .map((item) =>
      item
        .replace(level, '')
        .replace(/^(?:and|und|et|y)\s+/i, '')
        .replace(/[.;,\s]+$/, '')
        .trim(),
    )
    .filter((item) => item.length > 0 && item.length <= 60 && /[\p{L}\p{N}]/u.test(item));
}
