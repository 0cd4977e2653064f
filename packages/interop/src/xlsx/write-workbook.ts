import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { neutralise } from '../csv/write-csv.ts'

/** Characters Excel does not allow in a sheet's name, and its longest length. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1'

/** XML 1.0 has no way to write these; one of them would make the whole workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const cellOf = (cell: string | number | null) => (typeof cell === 'string' ? neutralise(cell.replace(UNWRITABLE, '')) : cell)

interface Sheet {
  name: string
  rows: (string | number | null)[][]
}

/** A workbook of one sheet whose text can never act as a formula. */
export const writeXlsx = (sheet: Sheet): Promise<Uint8Array> => writeXlsxSheets([sheet])

/** The same, of several sheets. */
export async function writeXlsxSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return await writeWorkbook({
    sheets: sheets.map(({ name, rows }) => ({ name: sheetName(name), rows: rows.map((row) => row.map(cellOf)) })),
  })
}
