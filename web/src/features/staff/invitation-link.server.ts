import type { House } from '#platform/http/house-context.server.ts'
import { sendMessage } from '#platform/mail/send.server.ts'

/** The link of an invitation, and whether it was also sent. The message names nobody but its reader. */
export async function handOver(
  house: House,
  school: string,
  to: { name: string; email: string; token: string },
): Promise<{ link: string; sent: boolean }> {
  const link = `${house.origin}/join/${to.token}`
  const text = `Hello ${to.name},\n\n${school} has invited you to Waymark. Open this link within seven days to choose a password:\n\n${link}\n`
  try {
    return { link, sent: await sendMessage(house.settings, { to: to.email, subject: `Join ${school} on Waymark`, text }) }
  } catch (error) {
    house.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'an invitation could not be sent by mail')
    return { link, sent: false }
  }
}
