import fs from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { describe, expect, test } from 'vitest'
import config from '../../src/routes.ts'
import { linksOf, sourcesOf } from './import-graph.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const sources = sourcesOf(root, ['web/src', 'packages/duties/src', 'packages/interop/src'])
const pages = sources.filter((file) => /[.]page[.]tsx?$/.test(file)).sort()
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const bodyOf = (file: string, text: string) =>
  parse(text, { sourceType: 'module', plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] }).program.body

/** Pages that are opened before it is known who asks, each with its reason. Every other page stands behind the sign-in. */
const beforeSignIn: Readonly<Record<string, string>> = {
  'platform/sign-in/sign-in.page.tsx': 'where a person signs in',
  'platform/sign-in/two-step.page.tsx': 'the second step of signing in',
  'platform/sign-in/sign-out.page.tsx': 'ends a session, also one that has run out',
  'features/staff/set-up.page.tsx': 'the first person of an empty database, by a link that works once',
  'features/staff/join.page.tsx': 'an invited person, by a link that works once',
  'features/meetings/answer.page.tsx': 'a parent, a pupil or somebody from outside, by a link that is answered once',
  'features/year/calendar.page.ts': 'a calendar program, by a secret address that its person made and can withdraw',
  'features/sessions/kept.page.tsx':
    'an empty page that a phone keeps for days without a connection: what it shows comes out of the phone',
  'platform/reading/reading.page.tsx': 'type size and colours, kept in the browser alone',
  'platform/reading/look.page.tsx': 'the parts of the look, with invented words; not served in production',
}

/** Pages that reach the database by no query or command, each with its reason. */
const byAnotherWay: Readonly<Record<string, string>> = {
  'platform/sign-in/sign-in.page.tsx': 'in which schools a person holds a role is asked before a school is known',
  'platform/sign-in/two-step.page.tsx': 'the same',
  'platform/sign-in/switch-school.page.tsx': 'the same: it is another school that is asked for',
  'features/staff/set-up.page.tsx': 'there is no school and nobody yet to ask in its name; it writes its own entry to the log',
  'features/staff/join.page.tsx': 'the link is the permission, before there is an account; it writes its own entry to the log',
  'features/meetings/answer.page.tsx':
    'the link is the permission, and there is no account; each opening writes its own entry to the log',
  'features/packs/packs.page.tsx':
    'what was asked for by a command begins to be made at once, beside answering: it is read by the queries of its room',
  'features/packs/pack.page.tsx': 'the same: whoever watches takes up what a process left behind',
  'features/year/calendar.page.ts':
    'whose secret address it is is asked before a school is known; the calendar itself comes by a query',
}

const short = (page: string): string => page.replace('web/src/', '')

describe('every page', () => {
  interface Tree {
    type: string
    [part: string]: unknown
  }
  const isTree = (part: unknown): part is Tree => typeof part === 'object' && part !== null && 'type' in part
  const partsOf = (tree: Tree): Tree[] => Object.values(tree).flat().filter(isTree)

  /** How each title that the page may bear ends; '?' where it is not to be read from the source. */
  function endsOf(value: Tree): string[] {
    if (value.type === 'StringLiteral') return [String(value['value'])]
    if (value.type === 'TemplateLiteral') return [textOfLast(value)]
    return value.type === 'ConditionalExpression'
      ? [value['consequent'], value['alternate']].filter(isTree).flatMap(endsOf)
      : ['?']
  }
  const textOfLast = (template: Tree): string => JSON.stringify(template['quasis']).match(/.*"raw":"([^"]*)"/)?.[1] ?? '?'

  const isTitle = (tree: Tree): boolean =>
    tree.type === 'ObjectProperty' && isTree(tree['key']) && tree['key']['name'] === 'title'
  const titlesIn = (tree: Tree): string[] =>
    isTitle(tree) && isTree(tree['value']) ? endsOf(tree['value']) : partsOf(tree).flatMap(titlesIn)

  function titlesOf(page: string): string[] {
    const meta = bodyOf(page, textOf(page)).flatMap((node) =>
      node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration'
        ? node.declaration.declarations.filter((one) => one.id.type === 'Identifier' && one.id.name === 'meta')
        : [],
    )
    return meta.flatMap((one) => titlesIn({ ...one }))
  }

  const shown = pages.filter((page) => textOf(page).includes('export default'))
  test('that shows something bears a title that says what it is and ends in Waymark', () => {
    expect(shown.length).toBeGreaterThan(25)
    const titles = shown.flatMap((page) => (titlesOf(page).length > 0 ? titlesOf(page) : ['none']).map((title) => [page, title]))
    expect(titles.filter(([, title]) => !/ - Waymark$/.test(title ?? ''))).toEqual([])
  })

  test('bears a title of its own, so that tabs and a screen reader tell them apart', () => {
    const titles = shown.flatMap(titlesOf)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })
})

describe('every address', () => {
  const all = (entries: readonly RouteConfigEntry[]): RouteConfigEntry[] =>
    entries.flatMap((entry) => [entry, ...all(entry.children ?? [])])
  const filesOf = (entries: readonly RouteConfigEntry[]): string[] =>
    all(entries)
      .map((entry) => entry.file)
      .filter((file) => file.includes('.page.'))
      .sort()

  test('leads to a page that is there, and every page has one address', () => {
    expect(filesOf(config)).toEqual(pages.map(short))
  })

  test('stands behind the sign-in, but for the few that are listed with a reason', () => {
    const outside = filesOf(config.filter((entry) => entry.file !== 'signed-in.layout.tsx'))
    expect(outside).toEqual(Object.keys(beforeSignIn).sort())
  })

  test('names no child: only ids and the names of things stand in it', () => {
    const named = all(config).flatMap((entry) => [...(entry.path ?? '').matchAll(/:(\w+)/g)].map((found) => found[1]))
    expect(named.filter((name) => !/Id$/.test(name ?? '') && !['token', 'kind'].includes(name ?? ''))).toEqual([])
  })
})

describe('the data of a page', () => {
  /** The part of a source that runs: what is imported for its type alone leads nowhere. */
  function running(file: string): string {
    const text = textOf(file)
    const kept = bodyOf(file, text).filter(
      (node) =>
        (node.type === 'ImportDeclaration' && node.importKind !== 'type' && !node.specifiers.every(isTypeOnly)) ||
        (node.type === 'ImportDeclaration' && node.specifiers.length === 0) ||
        ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.exportKind !== 'type'),
    )
    const dynamic = [...text.matchAll(/\bimport\(\s*['"`][^'"`]+['"`]\s*\)/g)].map(([found]) => found)
    return [...kept.map((node) => text.slice(node.start ?? 0, node.end ?? 0)), ...dynamic].join('\n')
  }
  const isTypeOnly = (specifier: { type: string; importKind?: unknown }): boolean => specifier.importKind === 'type'

  const throughTheDoor = /[.](query|command)[.]server[.]ts$/
  const database = /[.]store[.]server[.]ts$|^package:(kysely|pg|@electric-sql\/pglite)$/
  const next = new Map<string, string[]>()
  const linksFrom = (file: string): string[] => {
    if (!next.has(file)) next.set(file, sources.includes(file) ? linksOf(file, running(file)).map((link) => link.to) : [])
    return next.get(file) ?? []
  }

  /** The way from a page to the database that asks nobody's permission, file by file, if there is one. */
  function wayAround(page: string): string[] | null {
    const ways: string[][] = [[page]]
    const seen = new Set<string>()
    for (let way = ways.pop(); way; way = ways.pop()) {
      const here = way.at(-1) ?? ''
      if (database.test(here)) return way
      if (seen.has(here) || throughTheDoor.test(here)) continue
      seen.add(here)
      for (const file of linksFrom(here)) ways.push([...way, file])
    }
    return null
  }

  test('comes only by a query or command, which asks who may and writes the log', () => {
    const around = pages.filter((page) => !(short(page) in byAnotherWay)).flatMap((page) => wayAround(page)?.join(' -> ') ?? [])
    expect(around).toEqual([])
  })

  test('comes another way only where the list above still says why', () => {
    expect(Object.keys(byAnotherWay).filter((page) => wayAround(`web/src/${page}`) === null)).toEqual([])
  })

  test('a way around would be seen', () => {
    expect(wayAround('web/src/features/pupil/open-pupil.query.server.ts')).toBeNull()
    expect(wayAround('web/src/features/pupil/public.server.ts')).not.toBeNull()
  })
})
