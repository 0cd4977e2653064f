import { createHash } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../db/ids.ts'
import type { House } from '../http/house-context.server.ts'
import { type Problem, Refused } from '../work/refusal.ts'
import { lookAt } from './kinds.server.ts'
import { type Scanned, scanBytes } from './scan.server.ts'
import { sealBytes } from './seal.server.ts'

/** What of the house it takes to keep a file. */
export type Keeper = Pick<House, 'settings' | 'fileKey'>

interface What {
  fileId: string
  name: string
  mediaType: string
  size: number
  sha256: string
  scan: Scanned
  sealed: Uint8Array
}

/** A file that was looked at, scanned and sealed, and may be kept. Only this room makes one: a form cannot carry it as text. */
export class TakenFile {
  readonly what: What
  private constructor(what: What) {
    this.what = what
  }

  /** Takes in one file for a pupil, or says what is wrong with it. `spoken` for what a browser recorded. */
  static async from(
    { settings, fileKey }: Keeper,
    { schoolId, pupilId }: { schoolId: string; pupilId: string },
    { name, bytes, spoken = false }: { name: string; bytes: Uint8Array; spoken?: boolean },
  ): Promise<TakenFile | { says: string }> {
    const looked = await lookAt(bytes, { spoken })
    if ('says' in looked) return { says: `“${shown(name)}” ${looked.says}.` }
    const scan = await scanBytes(settings.CLAMD_SOCKET, bytes)
    if (scan === 'infected')
      return { says: `“${shown(name)}” was not kept: the virus scanner warns of it. Tell whoever looks after IT.` }
    const fileId = newId()
    const sealed = sealBytes(fileKey, { schoolId, pupilId, fileId }, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { mediaType, ending } = looked
    return new TakenFile({ fileId, name: named(name, ending), mediaType, size: bytes.length, sha256, scan, sealed })
  }
}

export const TakenFiles = z.array(z.custom<TakenFile>((one) => one instanceof TakenFile)).default([])

const mostAtOnce = 10

/** The files of a form's field, each taken in; one that cannot be kept refuses the form, and nothing of it is kept. */
export async function takeIn(
  house: Keeper,
  at: { schoolId: string; pupilId: string },
  files: readonly File[],
  field: string,
): Promise<TakenFile[]> {
  if (files.length > mostAtOnce) throw wrong(field, [`Choose up to ${mostAtOnce} files at a time.`])
  const taken: TakenFile[] = []
  const says: string[] = []
  for (const file of files) {
    const one = await TakenFile.from(house, at, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (one instanceof TakenFile) taken.push(one)
    else says.push(one.says)
  }
  if (says.length > 0) throw wrong(field, says)
  return taken
}

const wrong = (field: string, says: readonly string[]): Refused =>
  new Refused({ kind: 'not-valid', problems: says.map((one): Problem => ({ field, says: one })) })

/** Without folders, line ends, or signs that turn the reading direction; under the ending of what it is. */
function named(name: string, ending: string): string {
  const stem = shown(name).replace(/\.[^.]{1,8}$/, '') || 'file'
  return `${stem.slice(0, 120)}.${ending}`
}

const shown = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim()
    .slice(0, 120)
