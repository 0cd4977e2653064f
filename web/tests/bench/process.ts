import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../../..')
export const web = path.join(root, 'web')

export interface Running {
  /** What it said when it was ready: an address, or a figure. */
  ready: string
  pid: number
  stop(): Promise<void>
}

type Environment = Record<string, string>

/** Everything a server is told; nothing is taken from the one who runs the bench. */
export const settingsFor = (dataFolder: string, databaseUrl: string | null): Environment => ({
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'production',
  WAYMARK_DATA: dataFolder,
  WAYMARK_DEMO: '1',
  WAYMARK_SECRET: 'a secret for the bench alone, of no worth',
  PORT: '0',
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
})

/** Runs a TypeScript file of web/ in its own process until it says that it is ready. */
export function startNode(
  file: string,
  args: readonly string[],
  env: Environment,
  ready = /Waymark is at (\S+)/,
): Promise<Running> {
  const child = spawn(process.execPath, [path.join(web, file), ...args], { cwd: root, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said = (said + bytes).slice(-20_000)
    })
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = ready.exec(said)?.[1]
      if (!found) return
      child.stdout.off('data', look)
      resolve({ ready: found, pid: child.pid ?? 0, stop: () => stop(child) })
    }
    child.stdout.on('data', look)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said.slice(-600)}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
