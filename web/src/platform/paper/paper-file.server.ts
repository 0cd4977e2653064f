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

/**
 * Papers as a file to keep. Several are one PDF, or one archive of Word files. `fileName` is without its ending and never has a child's
 * name: it lies about in folders of downloads.
 */
export async function paperResponse(
  papers: readonly Paper[],
  format: PaperFormat,
  fileName: string,
  logo: Logo | null = null,
): Promise<Response> {
  const safe =
    fileName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'paper'
  if (format === 'pdf') return asFile(await pdfOf(papers, logo), 'pdf', safe)
  const [only, ...others] = papers
  if (only && others.length === 0) return asFile(await wordOf(only, logo), 'docx', safe)
  const files: Record<string, Uint8Array> = {}
  for (const [at, paper] of papers.entries()) files[`${String(at + 1).padStart(3, '0')}.docx`] = await wordOf(paper, logo)
  return asFile(zipSync(files), 'zip', safe)
}

const asFile = (bytes: Uint8Array, ending: keyof typeof types, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[ending],
      'content-disposition': `attachment; filename="${name}.${ending}"`,
      'cache-control': 'private, no-store',
    },
  })
