import { strFromU8, unzipSync } from 'fflate'

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

export interface Workbook {
  /** The cells of each sheet by its name, row by row; numbers as numbers, and an empty cell as null. */
  sheets: ReadonlyMap<string, (string | number | null)[][]>
  /** Whether any cell is worked out by a formula. */
  formulas: boolean
}

/** A workbook out of its own bytes, read by none of the code that writes it. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    plain([...(si ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  )
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => plain(name ?? ''))
  const sheets = names.map((name, at) => [name, rowsOf(files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '', strings)] as const)
  return { sheets: new Map(sheets), formulas: [...files.values()].some((xml) => /<f[ >]/.test(xml)) }
}

function rowsOf(xml: string, strings: readonly string[]): (string | number | null)[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells]) => {
    const row: (string | number | null)[] = []
    for (const [, letters = '', about = '', value = ''] of (cells ?? '').matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>(.*?)<\/v>/gs))
      row[columnOf(letters)] = about.includes('t="s"') ? (strings[Number(value)] ?? null) : Number(value)
    return Array.from(row, (cell) => cell ?? null)
  })
}

const columnOf = (letters: string): number => [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
