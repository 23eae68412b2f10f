/** CSV that people open in spreadsheets, written so that no cell of it is a formula (OWASP, "CSV Injection"). */

/** A spreadsheet runs what begins with one of these; a quote in front makes it text. */
const runs = /^[=+\-@\t\r]/;

export const defuse = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** One row, RFC 4180, with its line end. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map((cell) => quoted(typeof cell === 'string' ? defuse(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
