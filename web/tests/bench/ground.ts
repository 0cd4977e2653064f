import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { openOffice } from '#platform/office/office.ts'
import { dump, openPostgres, type Postgres, restore } from './postgres.ts'
import { type Running, root, settingsFor, startNode, web } from './process.ts'
import { buildProvision } from './provision-data.ts'
import { buildOne, buildTrust } from './school-data.ts'

type Say = (words: string) => void
type Make = typeof buildOne

const folder = path.join(root, 'bench/data')

/** What the rows stand on. Everything is made when a row first asks for it, and closed at the end. */
export class Ground {
  readonly say: Say
  readonly #stack = new AsyncDisposableStack()
  readonly #made = new Map<string, Promise<unknown>>()
  readonly #run: string
  readonly #key: string

  constructor(say: Say) {
    this.say = say
    this.#key = keyOfData()
    fs.mkdirSync(folder, { recursive: true })
    for (const name of fs.readdirSync(folder)) if (!name.startsWith(this.#key)) remove(path.join(folder, name))
    this.#run = fs.mkdtempSync(path.join(folder, `${this.#key}-run-`))
    this.#stack.defer(() => remove(this.#run))
  }

  close(): Promise<void> {
    return this.#stack.disposeAsync()
  }

  /** Made once in a run, however many rows ask. */
  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const had = this.#made.get(name)
    if (had) return had as Promise<T>
    const making = make()
    this.#made.set(name, making)
    return making
  }

  /** An empty folder of this run. */
  place(name: string): string {
    return fs.mkdtempSync(path.join(this.#run, `${name}-`))
  }

  async serve(settings: Record<string, string>): Promise<Running> {
    const server = await startNode('server.ts', [], settings)
    this.#stack.defer(() => server.stop())
    return server
  }

  async run(file: string, args: readonly string[], settings: Record<string, string>, ready?: RegExp): Promise<Running> {
    const running = await startNode(file, args, settings, ready)
    this.#stack.defer(() => running.stop())
    return running
  }

  postgres(): Promise<Postgres> {
    return this.once('postgres', async () => {
      const postgres = await openPostgres(this.place('postgres'))
      this.#stack.defer(() => postgres.stop())
      return postgres
    })
  }

  /** One school on PostgreSQL. */
  oneOnPostgres(): Promise<string> {
    return this.once('one', () => this.#database('one', null, buildOne))
  }

  /** The same school with ninety-nine others. */
  async trustOnPostgres(): Promise<string> {
    await this.oneOnPostgres()
    return this.once('trust', () => this.#database('trust', 'one', buildTrust))
  }

  /** The same school with a year of provision, all of it recorded. */
  async provisionOnPostgres(): Promise<string> {
    await this.oneOnPostgres()
    return this.once('provision', () => this.#database('provision', 'one', buildProvision))
  }

  /** One school on the embedded database, in a data folder of this run. */
  embedded(): Promise<string> {
    return this.once('embedded', async () => {
      const kept = path.join(folder, `${this.#key}-embedded`)
      if (!fs.existsSync(kept)) await this.#makeEmbedded(kept)
      const copy = this.place('embedded')
      fs.cpSync(kept, copy, { recursive: true })
      return copy
    })
  }

  settings(dataFolder: string | null, databaseUrl: string | null): Record<string, string> {
    return settingsFor(dataFolder ?? this.place('settings'), databaseUrl)
  }

  async #makeEmbedded(kept: string): Promise<void> {
    const making = this.place('making')
    this.say('making one school on the embedded database, once ...')
    await this.#build(settingsFor(making, null), buildOne)
    fs.renameSync(making, kept)
  }

  async #database(name: string, upon: string | null, make: Make): Promise<string> {
    const postgres = await this.postgres()
    const fileOf = (kept: string) => path.join(folder, `${this.#key}-${kept}.dump`)
    const had = fs.existsSync(fileOf(name)) ? name : upon
    await postgres.query('postgres', `create database ${name} owner waymark_owner`)
    if (had) restore(postgres, name, fileOf(had))
    if (had !== name) {
      this.say(`making "${name}" on PostgreSQL, once ...`)
      // Only what is measured must reach the disk before it is answered.
      await postgres.query(name, `alter database ${name} set synchronous_commit = off`)
      await this.#build(this.settings(null, postgres.url(name)), make)
      await postgres.query(name, `alter database ${name} reset synchronous_commit`)
      dump(postgres, name, fileOf(name))
    }
    await postgres.query(name, 'vacuum analyze')
    return postgres.url(name)
  }

  async #build(settings: Record<string, string>, make: Make): Promise<void> {
    const office = await openOffice({ ...settings, LOG_LEVEL: 'warn' })
    const started = Date.now()
    await make(office, this.say)
    await office.door.end()
    this.say(`made after ${Math.round((Date.now() - started) / 1000)} s`)
  }
}

const remove = (place: string) => fs.rmSync(place, { recursive: true, force: true })

/** Data is made again when its builder or a migration changes, and each month, because what is due depends on the day. */
function keyOfData(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 7))
  for (const place of ['database/seeds/demo', 'database/migrations'])
    for (const name of fs.readdirSync(path.join(web, place), { recursive: true, encoding: 'utf8' }).sort())
      if (fs.statSync(path.join(web, place, name)).isFile()) hash.update(fs.readFileSync(path.join(web, place, name)))
  for (const builder of [
    'school-data.ts',
    'pupil-data.ts',
    'provision-data.ts',
    '../../src/features/provision/ledger-lines.store.server.ts',
  ])
    hash.update(fs.readFileSync(path.join(import.meta.dirname, builder)))
  return hash.digest('hex').slice(0, 10)
}
