import './node-26.mjs'

await import('../web/command-line.ts')
