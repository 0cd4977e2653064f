/** What a spreadsheet program may take for the start of a formula, in either width of the character. */
const FORMULA_START = /^[\s\uFEFF]*[=+\-@\t\r\n＝＋－＠]/

/** Makes a cell harmless to open in a spreadsheet (OWASP, CSV injection): an apostrophe tells it that this is text. */
export function neutralise(cell: string): string {
  return FORMULA_START.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell
}

const quoted = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** CSV that Excel opens with its accents right (UTF-8 with a byte order mark) and its formulas dead. */
export function writeCsv(rows: string[][]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(neutralise(cell))).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}
