import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import mammoth from 'mammoth'

/** Whether the programs that read a PDF are here. On a test server they have to be. */
export function readsPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env['CI']) throw new Error('pdftotext is missing: install poppler-utils')
    return false
  }
}

function inFile<T>(bytes: Uint8Array, read: (file: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paper-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    fs.writeFileSync(file, bytes)
    return read(file)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

const run = (program: string, args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The words of a PDF, page by page. */
export const pagesOf = (bytes: Uint8Array): string[] =>
  inFile(bytes, (file) => run('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1))

/** What a PDF says of itself: Title, Tagged, Pages. */
export const aboutPdf = (bytes: Uint8Array): Record<string, string> =>
  inFile(bytes, (file) =>
    Object.fromEntries(
      run('pdfinfo', [file])
        .split('\n')
        .flatMap((line) => {
          const at = line.indexOf(':')
          return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trim()]] : []
        }),
    ),
  )

/** How high the smallest line of a PDF stands, in points: about 1.3 of its type. */
export const lowestLine = (bytes: Uint8Array): number =>
  inFile(bytes, (file) => {
    const words = run('pdftotext', ['-bbox', file, '-']).matchAll(/yMin="([0-9.]+)" xMax="[0-9.]+" yMax="([0-9.]+)"/g)
    return Math.min(...[...words].map(([, top, foot]) => Number(foot) - Number(top)))
  })

/** A Word file as HTML: its headings, tables and words. */
export const htmlOfWord = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
