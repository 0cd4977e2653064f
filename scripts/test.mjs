import './node-26.mjs'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath
const bin = (name) => path.join(root, 'node_modules', name)
const vitest = (...args) => [node, bin('vitest/vitest.mjs'), 'run', ...args]
const quick = process.argv.includes('--quick')

const found = (...places) => places.find((place) => place && fs.existsSync(place)) ?? null
const chromium = found(
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
)
const postgres =
  spawnSync('initdb', ['--version']).status === 0 ||
  (fs.existsSync('/usr/lib/postgresql') && fs.readdirSync('/usr/lib/postgresql').length > 0)

const steps = [
  {
    name: 'types',
    run: [
      [node, bin('@react-router/dev/bin.cjs'), 'typegen'],
      [node, bin('typescript/bin/tsc'), '-p', '.'],
    ],
    cwd: 'web',
  },
  { name: 'types of the law', run: [[node, bin('typescript/bin/tsc'), '-p', 'packages/duties']] },
  { name: 'types of the formats', run: [[node, bin('typescript/bin/tsc'), '-p', 'packages/interop']] },
  { name: 'types of provision', run: [[node, bin('typescript/bin/tsc'), '-p', 'packages/provision']] },
  { name: 'lint', run: [[node, bin('@biomejs/biome/bin/biome'), 'ci', '.']] },
  { name: 'unit, property, law and walls', run: [vitest('--project', 'unit')] },
  { name: 'the law, packed alone', run: [[node, 'scripts/pack-alone.mjs']] },
  { name: 'database, embedded', run: [vitest('--project', 'database')] },
  {
    name: 'database, PostgreSQL',
    needs: postgres,
    without: 'PostgreSQL 15 or newer is not installed here (initdb was not found)',
    run: [[node, 'web/tests/support/postgres-server.ts', 'run', '--', ...vitest('--project', 'database')]],
  },
  {
    name: 'browser journeys with accessibility',
    needs: chromium && !quick,
    without: quick ? 'left out of the quick check' : 'Chromium is not installed here (set CHROMIUM to where it is)',
    run: [[node, 'scripts/build.mjs'], vitest('--project', 'journeys')],
    env: { CHROMIUM: chromium ?? '' },
  },
]

const results = steps.map((step) => {
  if ('needs' in step && !step.needs) return { ...step, state: 'not run' }
  console.log(`\n=== ${step.name}`)
  const started = Date.now()
  const ok = step.run.every(([command, ...args]) => {
    const options = { cwd: path.join(root, step.cwd ?? '.'), stdio: 'inherit', env: { ...process.env, ...step.env } }
    return spawnSync(command, args, options).status === 0
  })
  return { ...step, state: ok ? 'passed' : 'failed', seconds: Math.round((Date.now() - started) / 1000) }
})

console.log('\n')
for (const result of results)
  console.log(
    `${result.state.padEnd(8)} ${result.name}${result.state === 'not run' ? `: ${result.without}` : ` (${result.seconds} s)`}`,
  )
const count = (state) => results.filter((result) => result.state === state).length
const strict = process.env.CI === 'true'
const failed = count('failed') + (strict ? count('not run') : 0)
if (strict && count('not run') > 0) console.log('Where everything must run, not run counts as failed.')
console.log(`steps: ${count('passed')} passed, ${failed} failed${strict ? '' : `, ${count('not run')} skipped`}`)
process.exit(failed > 0 ? 1 : 0)
