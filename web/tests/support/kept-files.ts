import net from 'node:net'
import { type Keeper, TakenFile } from '#platform/files/take-in.server.ts'
import { readSettings } from '#platform/settings/settings.ts'

/** What keeps files in tests: no scanner, unless its address is given. */
export const aKeeper = (scanner = ''): Keeper => ({
  settings: readSettings({ CLAMD_SOCKET: scanner }),
  fileKey: 'a key for the files of tests, of no worth',
})

/** Sound as a browser records it: its first bytes say what it is. */
export const sound = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex')

/** A file of words that was taken in for a pupil. */
export async function aTakenFile(
  schoolId: string,
  pupilId: string,
  { name = 'work.txt', words = 'What was seen', keeper = aKeeper() } = {},
): Promise<TakenFile> {
  const taken = await TakenFile.from(keeper, { schoolId, pupilId }, { name, bytes: new TextEncoder().encode(words) })
  if (!(taken instanceof TakenFile)) throw new Error(taken.says)
  return taken
}

export interface Scanner {
  address: string
  /** How many files it was shown. */
  seen: () => number
  close(): Promise<void>
}

/** A scanner of a test, in clamd's own words: it warns of everything with EICAR in it. */
export async function aScanner(): Promise<Scanner> {
  let seen = 0
  const server = net.createServer((socket) => {
    let got: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (part) => {
      got = Buffer.concat([got, Buffer.from(part)])
      const file = fileIn(got)
      if (!file) return
      seen++
      socket.end(`stream: ${file.includes('EICAR') ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  return {
    address: `127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    seen: () => seen,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** The file of an INSTREAM command, once all of it has come. */
function fileIn(got: Buffer): Buffer | null {
  const parts: Buffer[] = []
  let at = 'zINSTREAM\0'.length
  while (at + 4 <= got.length) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
