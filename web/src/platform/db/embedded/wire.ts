import { Duplex } from 'node:stream'

const startup = 0
const query = 'Q'.charCodeAt(0)
const sync = 'S'.charCodeAt(0)

/** What pg takes for its socket. Whole requests go to the database's thread; whatever it says comes back as if from a server. */
export class Wire extends Duplex {
  readonly #send: (bytes: Uint8Array) => void
  readonly #close: () => void
  #waiting: Buffer = Buffer.alloc(0)

  constructor(send: (bytes: Uint8Array) => void, close: () => void) {
    super()
    this.#send = send
    this.#close = close
  }

  // What pg asks of a network socket and a thread has no use for.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  hear(bytes: Uint8Array): void {
    if (!this.destroyed && !this.writableEnded) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#waiting = this.#waiting.length === 0 ? chunk : Buffer.concat([this.#waiting, chunk])
    const end = endOfLastRequest(this.#waiting)
    if (end > 0) {
      this.#send(Uint8Array.from(this.#waiting.subarray(0, end)))
      this.#waiting = this.#waiting.subarray(end)
    }
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#close()
    done(error)
  }
}

/** The thread answers whole requests only: a start, a simple query, or everything up to a Sync. */
function endOfLastRequest(bytes: Buffer): number {
  let end = 0
  for (let at = 0; at + 5 <= bytes.length; ) {
    const kind = bytes[at]
    // The first message has no letter before its length.
    const length = kind === startup ? bytes.readUInt32BE(at) : bytes.readUInt32BE(at + 1) + 1
    if (at + length > bytes.length) break
    at += length
    if (kind === startup || kind === query || kind === sync) end = at
  }
  return end
}
