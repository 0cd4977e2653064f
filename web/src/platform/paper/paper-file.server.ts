import { setImmediate } from 'node:timers/promises'
import { zipSync } from 'fflate'
import { asResponse } from '../http/answer.server.ts'
import type { Logo, Paper, PaperFormat } from './paper.ts'
import { pdfOf } from './pdf.server.ts'
import { wordOf } from './word.server.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const

/** Which file an address asks for. */
export function formatOf(kind: string): PaperFormat {
  if (kind === 'pdf' || kind === 'docx') return kind
  throw asResponse({ kind: 'not-found', says: 'A paper is made as PDF or as Word.' })
}

export interface PaperFile {
  bytes: Uint8Array
  ending: keyof typeof types
}

/**
 * Papers as a file. Several are one PDF, or one archive of Word files; `onDone` hears how many of these are made, and may throw to stop.
 * Word files are made on the thread that answers, so others are let in between.
 */
export async function paperFile(
  papers: readonly Paper[],
  format: PaperFormat,
  logo: Logo | null = null,
  onDone: (done: number) => Promise<void> = async () => undefined,
): Promise<PaperFile> {
  if (format === 'pdf') return { bytes: await pdfOf(papers, logo), ending: 'pdf' }
  const [only, ...others] = papers
  if (only && others.length === 0) return { bytes: await wordOf(only, logo), ending: 'docx' }
  const files: Record<string, Uint8Array> = {}
  for (const [at, paper] of papers.entries()) {
    files[`${String(at + 1).padStart(3, '0')}.docx`] = await wordOf(paper, logo)
    await setImmediate()
    await onDone(at + 1)
  }
  // Word files are archives themselves: to press them again gains nothing.
  return { bytes: zipSync(files, { level: 0 }), ending: 'zip' }
}

/**
 * Papers as a file to keep. `fileName` is without its ending and never has a child's name: it lies about in folders of downloads.
 */
export async function paperResponse(
  papers: readonly Paper[],
  format: PaperFormat,
  fileName: string,
  logo: Logo | null = null,
): Promise<Response> {
  return asFile(await paperFile(papers, format, logo), fileName)
}

/** A file to save, never shown in the page. */
export function asFile({ bytes, ending }: PaperFile, fileName: string): Response {
  const safe =
    fileName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'paper'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[ending],
      'content-disposition': `attachment; filename="${safe}.${ending}"`,
      'cache-control': 'private, no-store',
    },
  })
}
