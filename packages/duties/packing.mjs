import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

// Run by npm around `npm pack`. In the workspace the package is its source; Node strips no types inside node_modules, so what is packed
// is JavaScript with its declarations. npm does not put `publishConfig.exports` in the place of `exports` itself.
const here = import.meta.dirname
const at = (name) => path.join(here, name)
const kept = at('.package.json.kept')

/** The package.json of the workspace, as it was before packing. */
function putBack() {
  if (fs.existsSync(kept)) fs.renameSync(kept, at('package.json'))
}

function build() {
  fs.rmSync(at('dist'), { recursive: true, force: true })
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const { status } = spawnSync(process.execPath, [path.join(typescript, 'bin/tsc'), '-p', at('tsconfig.dist.json')], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The package does not compile: nothing was packed')
  fs.copyFileSync(at('../../LICENSE'), at('dist/LICENSE'))
}

function useTheBuild() {
  const { publishConfig, scripts: _, ...rest } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'))
  fs.copyFileSync(at('package.json'), kept)
  fs.writeFileSync(at('package.json'), `${JSON.stringify({ ...rest, ...publishConfig }, null, 2)}\n`)
}

// What an interrupted packing left is put right first.
putBack()
if (process.argv[2] === 'before') {
  build()
  useTheBuild()
}
