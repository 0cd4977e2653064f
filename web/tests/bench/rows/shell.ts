import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { Client } from '../client.ts'
import type { Ground } from '../ground.ts'
import { root, startNode, web } from '../process.ts'
import type { Row } from '../row.ts'

export const b9: Row = {
  name: 'B9',
  work: 'JavaScript and CSS of the first page, gzip',
  floor: 'the framework alone: a page with one heading and no style (Mantine is no longer used)',
  target: { most: 1.25 },
  async measure(ground) {
    const pages = await ourPages(ground)
    const client = path.join(web, 'build/client')
    const [today, signIn] = [weigh(pages.today, client), weigh(pages.signIn, client)]
    const shell = await shellPage(ground)
    const bare = weigh(shell.html, shell.client)
    const notes = [
      `Today, signed in: ${today.files} files, ${kB(today.script)} of scripts and ${kB(today.style)} of styles; shell ${bare.files} files`,
      `the sign-in page: ${kB(signIn.script + signIn.style)}`,
      pages.compressed ? 'The server compresses what it sends' : 'The server itself does not compress: a proxy before it has to',
    ]
    return { ours: (today.script + today.style) / 1000, floor: (bare.script + bare.style) / 1000, unit: 'kB', notes }
  },
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

async function ourPages(ground: Ground): Promise<{ today: string; signIn: string; compressed: boolean }> {
  const server = await startNode('server.ts', [], ground.settings(await ground.embedded(), null))
  try {
    const client = new Client(server.ready)
    const { text: signIn } = await client.get('/sign-in')
    const { text: today } = await (await client.signIn()).get('/')
    const script = /\/assets\/[\w.-]+\.js/.exec(today)?.[0] ?? '/'
    const answer = await fetch(`${server.ready}${script}`, { headers: { 'accept-encoding': 'gzip' } })
    return { today, signIn, compressed: answer.headers.get('content-encoding') !== null }
  } finally {
    await server.stop()
  }
}

async function shellPage(ground: Ground): Promise<{ html: string; client: string }> {
  const folder = ground.place('shell')
  const built = spawnSync(process.execPath, [path.join(root, 'node_modules/@react-router/dev/bin.cjs'), 'build'], {
    cwd: path.join(web, 'tests/bench/shell'),
    env: { ...process.env, SHELL_BUILD: folder, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`the shell could not be built: ${built.stderr.slice(-400)}`)
  const build: ServerBuild = await import(path.join(folder, 'server/index.js'))
  const answer = await createRequestHandler(build, 'production')(new Request('http://127.0.0.1/'))
  return { html: await answer.text(), client: path.join(folder, 'client') }
}

interface Weight {
  files: number
  script: number
  style: number
}

/** Everything the page names and what those scripts import, each packed by itself as it is sent. */
function weigh(html: string, client: string): Weight {
  const names = new Set([...html.matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].flatMap(([, name]) => name ?? []))
  const weight: Weight = { files: 0, script: 0, style: 0 }
  for (const name of names) {
    const bytes = fs.readFileSync(path.join(client, 'assets', name))
    weight.files++
    weight[name.endsWith('.css') ? 'style' : 'script'] += gzipSync(bytes).length
    // A Set gives what is added while it is walked.
    if (name.endsWith('.js'))
      for (const [, found] of bytes.toString().matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
        if (found) names.add(found)
  }
  return weight
}
