import net from 'node:net'

/** `FOUND` in clamd's answer; anything but OK and FOUND is no answer. */
export type Scanned = 'clean' | 'infected' | 'unscanned'

const patience = 30_000
const chunk = 64 * 1024

/**
 * Asks ClamAV about a file, by the INSTREAM command of clamd (its manual, clamd(8)). Without a scanner, or when it does not answer, the
 * file is unscanned: it is kept, marked so, and asked about again.
 */
export async function scanBytes(socket: string | undefined, bytes: Uint8Array): Promise<Scanned> {
  if (!socket) return 'unscanned'
  try {
    const says = await ask(socket, bytes)
    if (/\bFOUND\b/.test(says)) return 'infected'
    return /^stream: OK\b/.test(says) ? 'clean' : 'unscanned'
  } catch {
    return 'unscanned'
  }
}

function ask(socket: string, bytes: Uint8Array): Promise<string> {
  const at = /^(.+):(\d{1,5})$/.exec(socket)
  const line = at ? net.connect({ host: at[1] ?? '', port: Number(at[2]) }) : net.connect({ path: socket })
  return new Promise((resolve, reject) => {
    let says = ''
    line.setTimeout(patience, () => line.destroy(new Error('clamd did not answer in time')))
    line.on('data', (part) => (says += part.toString('latin1')))
    line.on('error', reject)
    line.on('close', () => resolve(says.replaceAll('\0', '').trim()))
    line.on('connect', () => {
      line.write('zINSTREAM\0')
      for (let from = 0; from < bytes.length; from += chunk) {
        const part = bytes.subarray(from, from + chunk)
        const length = Buffer.alloc(4)
        length.writeUInt32BE(part.length)
        line.write(length)
        line.write(part)
      }
      line.write(Buffer.alloc(4))
    })
  })
}
