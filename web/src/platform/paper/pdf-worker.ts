import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from './paper.ts'
import { withBoxes } from './printable.ts'

// A thread of its own: typesetting holds whatever thread it is on.
const fonts = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'))
const weights = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((one) => path.join(fonts, one))
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: weights }] })
const template = fs.readFileSync(path.join(import.meta.dirname, 'paper.typ'), 'utf8')

// The compiler's words for a character that no font has; UA-1 asks that each can be shown.
const notShown = /the text `\\?"(.*?)\\?"` could not be displayed/g

/** One PDF/UA-1, checked by the compiler itself. */
function compiled(papers: readonly Paper[], logo: string): Uint8Array {
  const run = compiler.compile({ mainFileContent: template, inputs: { papers: JSON.stringify(papers), logo } })
  const { result } = run
  if (run.hasError() || !result) throw new Error(`typst: ${kindsOf(JSON.stringify(run.takeError()?.shortDiagnostics ?? []))}`)
  return compiler.pdf(result, { pdfStandard: 'ua-1' })
}

/** What went wrong, without a word of what was written. */
const kindsOf = (text: string): string => text.replace(/`[^`]*`/g, '…').slice(0, 300)

function tryCompiling(papers: readonly Paper[], logo: string): Uint8Array {
  const missing = new Set<string>()
  for (let attempt = 0; attempt < 12; attempt++) {
    try {
      return compiled(missing.size > 0 ? withBoxes(papers, missing) : papers, logo)
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error)
      const found = [...says.matchAll(notShown)].flatMap(([, quoted = '']) => [...unquoted(quoted)])
      if (found.every((one) => missing.has(one))) throw new Error(kindsOf(says))
      for (const one of found) missing.add(one)
    }
  }
  throw new Error('typst: too many characters that no font has')
}

const unquoted = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

parentPort?.on('message', ({ job, papers, logo }: { job: number; papers: readonly Paper[]; logo: string }) => {
  try {
    parentPort?.postMessage({ job, pdf: tryCompiling(papers, logo) })
  } catch (error) {
    parentPort?.postMessage({ job, trouble: error instanceof Error ? error.message : 'unknown' })
  }
  // What was typeset is not kept: it is about children, and it would fill the memory.
  compiler.evictCache(0)
})
