import { migrations } from './migrations/list.js';

/** The whole schema as the migrations make it, for people to read and for a check that nobody edits one in place. */
export function schemaSql(): string {
  const parts = Object.entries(migrations).map(([name, statements]) =>
    [`-- ${name}`, ...statements.map((one) => `${outdent(one)};`)].join('\n\n'),
  );
  return `-- Made from the migrations of the store by \`npm run gen\`. Do not edit: append a migration.\n\n${parts.join('\n\n')}\n`;
}

/** Statements stand two columns in, where the code has them. */
const outdent = (statement: string): string => statement.replaceAll('\n  ', '\n');
