import nodemailer from 'nodemailer'
import type { Settings } from '../settings/settings.ts'

/** Sends one message where a mail server is set. False where none is, so that the person can copy the link instead. */
export async function sendMessage(settings: Settings, message: { to: string; subject: string; text: string }): Promise<boolean> {
  if (!settings.SMTP_URL) return false
  await nodemailer.createTransport(settings.SMTP_URL).sendMail({ from: settings.MAIL_FROM, ...message })
  return true
}
