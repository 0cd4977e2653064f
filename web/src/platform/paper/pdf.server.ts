import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Logo, Paper } from './paper.ts'
import { settable } from './printable.ts'

/** A paper could not be typeset. The message says nothing of what was written. */
export class PaperFailed extends Error {}

interface Job {
  resolve(pdf: Uint8Array): void
  reject(error: Error): void
  timer: ReturnType<typeof setTimeout>
}

const longest = 120_000
const waiting = new Map<number, Job>()
let thread: Worker | null = null
let jobs = 0

/** The pages are bundled and the thread is not: it is found in the source beside them. */
function threadFile(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'src/platform/paper/pdf-worker.ts')
    if (fs.existsSync(file)) return file
    if (folder === path.dirname(folder)) throw new PaperFailed('The program that typesets papers is not where it should be')
  }
}

function started(): Worker {
  if (thread) return thread
  const worker = new Worker(threadFile(), { execArgv: [] })
  worker.on('message', ({ job, pdf, trouble }: { job: number; pdf?: Uint8Array; trouble?: string }) => {
    const asked = take(job)
    if (pdf) asked?.resolve(pdf)
    else asked?.reject(new PaperFailed(trouble ?? 'unknown'))
  })
  worker.on('error', (error: unknown) => stop(worker, error instanceof Error ? error.name : 'unknown'))
  worker.on('exit', () => stop(worker, 'it ended'))
  // Last: whoever begins to listen holds the process again.
  worker.unref()
  thread = worker
  return worker
}

function take(job: number): Job | undefined {
  const asked = waiting.get(job)
  waiting.delete(job)
  clearTimeout(asked?.timer)
  return asked
}

/** Everybody who waits is told; the next paper starts a new thread. */
function stop(worker: Worker, why: string): void {
  if (thread !== worker) return
  thread = null
  void worker.terminate()
  for (const job of [...waiting.keys()]) take(job)?.reject(new PaperFailed(`The thread that typesets papers stopped: ${why}`))
}

/** A raster picture as a drawing that holds it: pictures come to the typesetter as text. */
const drawingOf = ({ mediaType, wide, high, picture }: Logo): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}"><image width="${wide}" height="${high}" href="data:${mediaType};base64,${Buffer.from(picture).toString('base64')}"/></svg>`

/**
 * Papers as one tagged PDF on A4 that meets PDF/UA-1 by the compiler's own check, each paper beginning on a new page and counting its
 * own pages. @throws PaperFailed
 */
export function pdfOf(papers: readonly Paper[], logo: Logo | null = null): Promise<Uint8Array> {
  if (papers.length === 0) return Promise.reject(new PaperFailed('There is no paper to print'))
  const job = ++jobs
  return new Promise((resolve, reject) => {
    const worker = started()
    const timer = setTimeout(() => stop(worker, 'it took too long'), longest)
    waiting.set(job, { resolve, reject, timer })
    worker.postMessage({ job, papers: papers.map(settable), logo: logo ? drawingOf(logo) : '' })
  })
}
