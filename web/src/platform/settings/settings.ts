import { z } from 'zod'

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const Settings = z.object({
  WAYMARK_DATA: z.string().min(1).default('./data'),
  PORT: wholeNumber(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  BACKUP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  WAYMARK_SECRET: z.string().min(32).optional(),
  WAYMARK_FILE_KEY: z.string().min(32).optional(),
  CLAMD_SOCKET: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Waymark <waymark@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  WEB_CONCURRENCY: wholeNumber(1, 64).optional(),
})

export type Settings = z.infer<typeof Settings>

const whatToDo: Record<keyof Settings, string> = {
  WAYMARK_DATA: 'give a folder for the embedded database',
  PORT: 'give a port number from 0 to 65535',
  HOST: 'give the address to listen on, such as 127.0.0.1',
  DATABASE_URL: 'give an address that begins with postgresql://, or leave it unset for the embedded database',
  BACKUP_DATABASE_URL: 'give the address of a database user who may read everything, for backups of a PostgreSQL server',
  ORIGIN: 'give the address people type, such as https://waymark.example.sch.uk',
  TRUST_PROXY: 'choose yes where a proxy of your own stands before Waymark and adds X-Forwarded-For, else no',
  WAYMARK_SECRET: 'give at least 32 characters, or leave it unset and one is made and kept in the data folder',
  WAYMARK_FILE_KEY: 'give at least 32 characters, or leave it unset and one is made and kept in the data folder',
  CLAMD_SOCKET: 'give the path of the socket of clamd, or its host and port such as 127.0.0.1:3310',
  SMTP_URL: 'give an address that begins with smtp:// or smtps://, or leave it unset',
  MAIL_FROM: 'give the sender of messages, such as Waymark <send@example.sch.uk>',
  LOG_LEVEL: 'choose fatal, error, warn, info, debug or silent',
  WEB_CONCURRENCY: 'give how many processes to run, 1 to 64',
}

/** A setting that cannot be used. Its message names the setting and says what to do; the value is never repeated. */
export class WrongSetting extends Error {}

/** Reads every setting once. An empty value counts as unset. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(given)
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
  throw new WrongSetting(names.map((name) => `${name} cannot be used: ${instruction(name)}.`).join('\n'))
}

function instruction(name: string): string {
  return Object.entries(whatToDo).find(([key]) => key === name)?.[1] ?? 'see the settings in the README'
}
