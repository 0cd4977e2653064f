import http from 'node:http'
import { demoPeople } from '#platform/sign-in/demo-people.ts'

export interface Answered {
  ms: number
  status: number
  text: string
}

/** One browser: one connection that is kept, and its cookies. */
export class Client {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  readonly #address: string
  readonly #cookies: Map<string, string>

  constructor(address: string, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#address = address
    this.#cookies = new Map(cookies)
  }

  /** Another browser of the same person. */
  again(): Client {
    return new Client(this.#address, this.#cookies)
  }

  async signIn(): Promise<this> {
    const form = new URLSearchParams({ demo: demoPeople[0]?.email ?? '', next: '/' })
    const { status } = await this.#ask('/sign-in', { method: 'POST', body: form.toString() })
    if (status !== 302) throw new Error(`Signing in was answered ${status}`)
    return this
  }

  /** The whole page, and how long it took until its last byte. */
  async get(path: string): Promise<Answered> {
    const answer = await this.#ask(path, { method: 'GET', body: '' })
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`)
    return answer
  }

  /** A form that is sent, and how long it took until the answer. What it answers is looked at by whoever asked. */
  post(path: string, form: URLSearchParams): Promise<Answered> {
    return this.#ask(path, { method: 'POST', body: form.toString() })
  }

  close(): void {
    this.#agent.destroy()
  }

  #ask(path: string, { method, body }: { method: string; body: string }): Promise<Answered> {
    const headers = {
      'user-agent': 'Mozilla/5.0 (X11; Linux x64) Chrome/140.0 Safari/537.36',
      accept: 'text/html',
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && { 'content-type': 'application/x-www-form-urlencoded', origin: this.#address }),
    }
    const started = performance.now()
    return new Promise((resolve, reject) => {
      const request = http.request(`${this.#address}${path}`, { agent: this.#agent, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const ms = performance.now() - started
          this.#keep(response.headers['set-cookie'] ?? [])
          resolve({ ms, status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name && value !== undefined) this.#cookies.set(name, value)
    }
  }
}

/** Every client asks again as soon as it was answered, until the time is over. Answers each request's milliseconds. */
export async function load(clients: readonly Client[], path: string, seconds: number): Promise<number[]> {
  const end = performance.now() + seconds * 1000
  const times = await Promise.all(
    clients.map(async (client) => {
      const own: number[] = []
      while (performance.now() < end) own.push((await client.get(path)).ms)
      return own
    }),
  )
  return times.flat()
}
