import './node-26.mjs'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// The law as anybody else would have it: packed, installed in an empty folder without a network, its README's examples run there by plain
// Node, its types read there, and its tests run on what was packed. The repository itself is not touched: a copy is packed.
const root = fileURLToPath(new URL('..', import.meta.url))
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-alone-'))
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }))

function run(cwd, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  console.error(`${[command, ...args].join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`)
  process.exit(1)
}
const npm = (cwd, ...args) =>
  process.env.npm_execpath ? run(cwd, process.execPath, process.env.npm_execpath, ...args) : run(cwd, 'npm', ...args)
const tool = (name) => path.join(root, 'node_modules', name)

function pack() {
  const copy = path.join(temp, 'repository')
  const from = path.join(root, 'packages/duties')
  const left = new Set(['dist', 'node_modules', '.stryker-tmp'].map((name) => path.join(from, name)))
  fs.cpSync(from, path.join(copy, 'packages/duties'), { recursive: true, filter: (file) => !left.has(file) })
  for (const name of ['tsconfig.base.json', 'LICENSE']) fs.copyFileSync(path.join(root, name), path.join(copy, name))
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  const cwd = path.join(copy, 'packages/duties')
  const before = fs.readFileSync(path.join(cwd, 'package.json'), 'utf8')
  npm(cwd, 'pack', '--silent', '--pack-destination', temp)
  if (fs.readFileSync(path.join(cwd, 'package.json'), 'utf8') !== before) throw new Error('Packing changed package.json for good')
  return path.join(
    temp,
    fs.readdirSync(temp).find((name) => name.endsWith('.tgz')),
  )
}

function install(tarball) {
  const alone = path.join(temp, 'alone')
  fs.mkdirSync(alone)
  fs.writeFileSync(path.join(alone, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(alone, 'install', '--offline', '--no-audit', '--no-fund', '--silent', tarball)
  const installed = fs.readdirSync(path.join(alone, 'node_modules')).filter((name) => !name.startsWith('.'))
  if (installed.join() !== '@waymark') throw new Error(`More was installed than the package: ${installed}`)
  return alone
}

/** Each example of the README runs, and prints what it says it prints. */
function examples(alone) {
  const readme = fs.readFileSync(path.join(alone, 'node_modules/@waymark/duties/README.md'), 'utf8')
  const blocks = [...readme.matchAll(/^```[jt]s\n(.*?)^```/gms)].map(([, code]) => code)
  if (blocks.length === 0) throw new Error('The README has no example')
  for (const [index, code] of blocks.entries()) {
    fs.writeFileSync(path.join(alone, `example-${index}.js`), code)
    const said = [...code.matchAll(/\/\/ prints (.*)$/gm)].map(([, line]) => line)
    const printed = run(alone, process.execPath, `example-${index}.js`).split('\n').filter(Boolean)
    if (JSON.stringify(printed) !== JSON.stringify(said))
      throw new Error(`Example ${index + 1} of the README prints ${printed.join(' | ')}, and says ${said.join(' | ')}`)
  }
  return blocks.length
}

function types(alone) {
  const code = `import { assess, clocks, explain, readGiven } from '@waymark/duties'
export const names: readonly string[] = clocks.map(({ name }) => name)
export const all = [assess, explain, readGiven]
// @ts-expect-error a name is text
export const wrong: number = clocks[0]?.name ?? ''
`
  fs.writeFileSync(path.join(alone, 'reads-types.ts'), code)
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'esnext', '--types', '']
  run(alone, process.execPath, tool('typescript/bin/tsc'), ...strict, 'reads-types.ts')
}

function tests(tarball) {
  run(temp, 'tar', '-xzf', path.basename(tarball))
  const unpacked = path.join(temp, 'package')
  const modules = path.join(unpacked, 'node_modules')
  fs.mkdirSync(modules)
  for (const name of ['vitest', 'fast-check']) fs.symlinkSync(tool(name), path.join(modules, name), 'junction')
  const report = path.join(temp, 'tests.json')
  const args = ['run', '--root', unpacked, '--reporter', 'json', '--outputFile', report]
  run(unpacked, process.execPath, tool('vitest/vitest.mjs'), ...args)
  const { success, numTotalTests } = JSON.parse(fs.readFileSync(report, 'utf8'))
  if (!success || numTotalTests < 100) throw new Error(`Of the package's tests ${numTotalTests} ran, and not all passed`)
  return numTotalTests
}

const tarball = pack()
const alone = install(tarball)
const ran = examples(alone)
types(alone)
console.log(`Packed alone: ${ran} examples of the README, the types and ${tests(tarball)} tests hold.`)
