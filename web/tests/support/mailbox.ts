import net from 'node:net'

export interface Mailbox {
  url: string
  messages: string[]
  /** Refuses every message from now on, or takes them again. */
  refuse(yes: boolean): void
  close(): Promise<void>
}

/** A mail server of a test: it takes every message, or refuses it. */
export async function aMailbox(): Promise<Mailbox> {
  const messages: string[] = []
  let refusing = false
  const server = net.createServer((socket) => {
    let inside = false
    let message = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 mailbox')
    socket.on('data', (data) => {
      for (const line of data.toString('utf8').split('\r\n').slice(0, -1)) {
        if (inside && line !== '.') message += `${line}\n`
        else if (inside) {
          inside = false
          // Long lines come folded (quoted-printable).
          messages.push(message.replaceAll('=\n', ''))
          message = ''
          say('250 kept')
        } else if (/^EHLO|^HELO/.test(line)) say('250 mailbox')
        else if (/^DATA/.test(line)) {
          inside = true
          say('354 go on')
        } else if (/^QUIT/.test(line)) say('221 bye')
        else say(refusing && /^RCPT/.test(line) ? '550 not here' : '250 ok')
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    messages,
    refuse: (yes) => {
      refusing = yes
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
