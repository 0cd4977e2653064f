import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressAssets } from './compress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'web/src',
  'web/react-router.config.ts',
  'web/vite.config.ts',
  'packages/duties/src',
  'packages/interop/src',
  'packages/provision/src',
  'package-lock.json',
]

function newest(place) {
  const stat = fs.statSync(place)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))))
}

/** Builds the pages when a source is newer than the last build. */
export function buildWhenNeeded({ always = false } = {}) {
  const built = path.join(root, 'web/build/server/index.js')
  const current =
    fs.existsSync(built) && fs.statSync(built).mtimeMs > Math.max(...sources.map((place) => newest(path.join(root, place))))
  if (current && !always) return
  console.log('Building the pages (once after each change, a few seconds) ...')
  const cli = path.join(root, 'node_modules/@react-router/dev/bin.cjs')
  const done = spawnSync(process.execPath, [cli, 'build'], {
    cwd: path.join(root, 'web'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (done.status !== 0) {
    console.error('The pages could not be built: the messages above say why.')
    process.exit(1)
  }
  compressAssets(path.join(root, 'web/build/client/assets'))
}
