import { spawn } from 'node:child_process'
import path from 'node:path'

const script = path.resolve(import.meta.dirname, '../../../scripts/waymark.mjs')

export interface Answered {
  code: number | null
  out: string
  error: string
}

/** Runs one command of Waymark as a person would, over the embedded database of this data folder. */
export function waymark(data: string, words: readonly string[], more: { cwd?: string; env?: Record<string, string> } = {}) {
  const { DATABASE_URL: _, INIT_CWD: __, BACKUP_DATABASE_URL: ___, ...environment } = process.env
  const child = spawn(process.execPath, [script, ...words], {
    cwd: more.cwd ?? path.dirname(data),
    env: { ...environment, WAYMARK_DATA: data, ...more.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Omit<Answered, 'code'> = { out: '', error: '' }
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (said.error += bytes.toString()))
  return new Promise<Answered>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
}

/** The whole of what a command printed, read as JSON: nothing else may stand beside it. */
export function jsonOf<T>(answered: Answered): T {
  return JSON.parse(answered.out)
}
