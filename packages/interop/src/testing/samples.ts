import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Sample files are kept beside the repository, not in it; their licences allow reading, not copying.
const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))

export const samplesAbsent = !existsSync(folder)

/** For test titles, so that a skipped test says why. */
export const needsSamples = samplesAbsent ? ' (skipped: no sample files in ../shared/data)' : ''

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))

export const sampleFolder = (name: string) =>
  readdirSync(`${folder}${name}`)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file, bytes: sample(`${name}/${file}`) }))

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export const rulesOf = (reading: { problems: readonly { rule: string }[] }) => reading.problems.map((problem) => problem.rule)
