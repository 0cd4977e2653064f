import { DatabaseSync } from 'node:sqlite'

/**
 * A lock that the kernel holds and lets go of when the process dies, even by kill -9: an exclusive transaction on a side file.
 * Null where somebody else has it.
 */
export function holdLock(file: string): DatabaseSync | null {
  const held = new DatabaseSync(file)
  try {
    held.exec('pragma locking_mode = exclusive; begin exclusive')
    return held
  } catch (error) {
    held.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null
    throw error
  }
}

const busy = 5
