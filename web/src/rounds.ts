import { lookAfterPacks } from '#features/packs/make-packs.server.ts'
import { remindEverybody } from '#features/reminders/daily.server.ts'
import { clockInLondon } from '#platform/clock/clock.ts'
import { scanWaitingFiles } from '#platform/files/scan-waiting.server.ts'
import type { Round } from '#platform/jobs/jobs.ts'
import { sendWaitingMail } from '#platform/mail/send-waiting.server.ts'

/** The work of the rooms that the server does beside answering: every one on this page, each asked every minute. */
export const rounds: readonly Round[] = [
  { name: 'reminders', work: (house) => remindEverybody(house, clockInLondon()) },
  { name: 'mail', work: sendWaitingMail },
  { name: 'files', work: scanWaitingFiles },
  { name: 'packs', work: lookAfterPacks },
]
