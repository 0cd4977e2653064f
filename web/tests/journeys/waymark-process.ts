import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

export interface Running {
  address: string
  /** Everything it printed. */
  said: () => string
  stop: () => Promise<void>
  /** Ends it as a power cut does: without a word, and the folder stays. */
  kill: () => Promise<void>
}

/**
 * Starts Waymark as its user does, on a port of its own and an empty data folder that is removed afterwards; or again on a folder and a
 * port that were used before, and stay.
 */
export async function startWaymark(script: 'start' | 'demo', again?: { folder: string; port: number }): Promise<Running> {
  const folder = again?.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-journey-'))
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, [path.join(root, `scripts/${script}.mjs`)], {
    cwd: root,
    env: {
      ...environment,
      INIT_CWD: root,
      WAYMARK_DATA: folder,
      PORT: String(again?.port ?? 0),
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const address = await greeting(script === 'demo' || again !== undefined, child, () => said)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  const stop = async () => {
    await end('SIGTERM')
    if (!again) fs.rmSync(folder, { recursive: true, force: true })
  }
  return { address, said: () => said, stop, kill: () => end('SIGKILL') }
}

/** Where nothing is kept yet, a link to set a school up comes after the address. */
function greeting(isSetUp: boolean, child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /Waymark is at (http:\S+)/.exec(said())?.[1]
      if (found && (isSetUp || said().includes('/set-up/'))) resolve(found)
    }
    child.stdout?.on('data', look)
    child.once('exit', () => reject(new Error(`Waymark ended before it served:\n${said()}`)))
  })
}
