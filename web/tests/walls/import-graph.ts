import fs from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'
import { type Rule, rules } from './import-rules.ts'

export interface Link {
  from: string
  to: string
}

export interface Stop extends Link {
  rule: string
  comment: string
}

const source = /[.](ts|tsx|mts)$/
const aliases: readonly [string, string][] = [
  ['#platform/', 'web/src/platform/'],
  ['#features/', 'web/src/features/'],
  ['#ui/', 'web/src/ui/'],
  ['#tests/', 'web/tests/'],
]

/** Every TypeScript file below these folders, as paths from the root with forward slashes. */
export function sourcesOf(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((name) => source.test(name) && !/node_modules|\/build\/|\.react-router\//.test(name)),
  )
}

/** What a file imports, types included. */
export function linksOf(file: string, text: string): Link[] {
  const { body } = parse(text, {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  }).program
  const fixed = body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []))
  const dynamic = [...text.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].flatMap(([, request]) => (request ? [request] : []))
  const asked = [...fixed, ...dynamic]
  return [...new Set(asked)].map((request) => ({ from: file, to: resolve(file, request) }))
}

function resolve(from: string, request: string): string {
  for (const [alias, folder] of aliases) if (request.startsWith(alias)) return folder + request.slice(alias.length)
  if (request.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), request))
  const [scope = '', name = ''] = request.split('/')
  return `package:${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}

/** The links that a rule stops. */
export function stopsOf(links: readonly Link[]): Stop[] {
  return links.flatMap((link) =>
    rules.filter((rule) => stops(rule, link)).map((rule) => ({ ...link, rule: rule.name, comment: rule.comment })),
  )
}

function stops(rule: Rule, { from, to }: Link): boolean {
  if (!rule.from.test(from) || rule.except?.test(from) || !rule.to.test(to)) return false
  if (typeof rule.allow === 'function') return !rule.allow(from, to)
  return !rule.allow?.test(to)
}

/** Rings of files that need each other. Two such files are one idea. */
export function ringsOf(links: readonly Link[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) if (!to.startsWith('package:')) next.set(from, [...(next.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'closed'>()
  const rings: string[][] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'closed') return
    if (state.get(file) === 'open') {
      rings.push([...trail.slice(trail.indexOf(file)), file])
      return
    }
    state.set(file, 'open')
    for (const other of next.get(file) ?? []) visit(other, [...trail, file])
    state.set(file, 'closed')
  }
  for (const file of next.keys()) visit(file, [])
  return rings
}
