import nodemailer from 'nodemailer'
import type { Settings } from '../settings/settings.ts'

export interface OutgoingMessage {
  to: string
  subject: string
  text: string
  /** An event in iCalendar, for the reader's own calendar. */
  calendar?: string
}

/** Sends one message where a mail server is set. False where none is, so that the person can copy the link instead. */
export async function sendMessage(settings: Settings, { calendar, ...message }: OutgoingMessage): Promise<boolean> {
  if (!settings.SMTP_URL) return false
  const event = calendar ? { icalEvent: { method: 'PUBLISH', filename: 'meeting.ics', content: calendar } } : {}
  await nodemailer.createTransport(settings.SMTP_URL).sendMail({ from: settings.MAIL_FROM, ...message, ...event })
  return true
}
