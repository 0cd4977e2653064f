// Starts a PostgreSQL server of its own in a temporary folder, runs a command with WAYMARK_TEST_DATABASE_URL set, and stops it.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const packaged = fs.existsSync('/usr/lib/postgresql')
  ? fs
      .readdirSync('/usr/lib/postgresql')
      .sort()
      .reverse()
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
  : []
const folders = [...packaged, ...(process.env.PATH ?? '').split(path.delimiter)]
const program = (name: string): string | null =>
  folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null

function postgresUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => /^(postgres|nobody):/.test(one))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

export interface Server {
  url: string
  stop(): void
}

/** Null where PostgreSQL is not installed. The owner may make roles and databases and is no superuser. */
export async function startPostgres(): Promise<Server | null> {
  const [initdb, pgCtl, psql] = [program('initdb'), program('pg_ctl'), program('psql')]
  if (!initdb || !pgCtl || !psql) return null
  const user = postgresUser()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-postgres-'))
  if (user) fs.chownSync(folder, user.uid, user.gid)
  const run = (command: string, ...args: string[]) => {
    const done = spawnSync(command, args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    if (done.status !== 0) throw new Error(`${path.basename(command)} failed`)
  }
  const data = path.join(folder, 'data')
  const port = await freePort()
  run(initdb, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
  run(
    pgCtl,
    '-D',
    data,
    '-w',
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=100`,
    '-l',
    path.join(folder, 'log'),
    'start',
  )
  run(
    psql,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    'postgres',
    '-qc',
    'create role waymark_owner login createrole createdb nosuperuser nobypassrls',
    '-c',
    'create database waymark owner waymark_owner',
    '-c',
    'create role waymark_backup login bypassrls',
    '-c',
    'grant pg_read_all_data to waymark_backup',
  )
  return {
    url: `postgresql://waymark_owner@127.0.0.1:${port}/waymark`,
    stop() {
      run(pgCtl, '-D', data, '-m', 'immediate', 'stop')
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

const [, script, verb, dashes, command, ...args] = process.argv
if (script && import.meta.filename === fs.realpathSync(script)) {
  if (verb !== 'run' || dashes !== '--' || !command) {
    console.error('Use: postgres-server.ts run -- COMMAND ...')
    process.exit(2)
  }
  const server = await startPostgres()
  if (!server) {
    console.error('PostgreSQL is not installed here: initdb, pg_ctl and psql are needed.')
    process.exit(3)
  }
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, WAYMARK_TEST_DATABASE_URL: server.url } })
  server.stop()
  process.exit(done.status ?? 1)
}
