import { z } from 'zod'
import { day, text } from '#platform/http/fields.ts'
import { unknownFields } from './letter-fields.rules.ts'

export const kinds = ['joined', 'left', 'changed', 'other'] as const
export type Kind = (typeof kinds)[number]

/** The languages that templates are kept in: as their speakers call them. */
export const languages = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
  ro: 'Română',
  pt: 'Português',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  lt: 'Lietuvių',
  tr: 'Türkçe',
  so: 'Soomaali',
  uk: 'Українська',
  bg: 'Български',
  other: 'Another language',
} as const
export type Language = keyof typeof languages
const languageCodes = Object.keys(languages) as [Language, ...Language[]]

export const toWhoms = ['family', 'young-person'] as const

export const TemplateForm = z.object({
  name: text('Enter a name for it', 80),
  kind: z.enum(kinds, 'Choose what the letter is for'),
  toWhom: z.enum(toWhoms, 'Choose whom it is written to'),
  language: z.enum(languageCodes, 'Choose the language'),
  body: text('Write the letter', 20_000).superRefine((body, context) => {
    const unknown = unknownFields(body)
    if (unknown.length > 0)
      context.addIssue({
        code: 'custom',
        message: `Waymark does not know ${unknown.map((one) => `{${one}}`).join(', ')}: use one of the fields named above`,
      })
  }),
})

export const WithdrawTemplateForm = z.object({ templateId: z.uuid() })

/** Both are given, or neither. */
export const VirtualSchoolForm = z
  .object({ headName: z.string().trim().max(200, 'Use 200 characters or fewer'), headEmail: z.string().trim().max(254) })
  .superRefine(({ headName, headEmail }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (headName !== '' && headEmail === '') wrong('headEmail', 'Enter their address too, or empty both')
    if (headName === '' && headEmail !== '') wrong('headName', 'Enter their name too, or empty both')
    if (headEmail !== '' && !z.email().safeParse(headEmail).success)
      wrong('headEmail', 'Enter an email address such as name@example.org')
  })

export const hows = ['call', 'email', 'message', 'conversation', 'visit', 'other'] as const
export type How = (typeof hows)[number]

export const ContactForm = z.object({
  pupilId: z.uuid(),
  happenedOn: day('Enter the day'),
  how: z.enum(hows, 'Choose how'),
  who: text('Enter with whom', 200),
  says: text('Enter what was said, in a sentence or two', 6000),
})

export const WithdrawContactForm = z.object({ pupilId: z.uuid(), contactId: z.uuid() })

/** Whether a mail server is set here, as the page knows: without one nothing is put in the queue. */
const mail = z.enum(['yes', 'no']).default('no')

/** One letter for many: a suggested kind, or a template of the school. */
export const SendManyForm = z.object({
  pupils: z
    .union([z.array(z.uuid()), z.uuid().transform((one) => [one])], 'Choose at least one pupil')
    .refine((list) => list.length > 0, 'Choose at least one pupil')
    .refine((list) => list.length <= 300, 'Choose up to 300 pupils'),
  choice: z.string().min(1, 'Choose the letter'),
  sentOn: day('Enter the day the letters go out'),
  byEmail: z.literal('yes').optional(),
  mail,
})

/** None, one or several, as ticked. */
const addresses = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish()
  .transform((typed) => [...new Set((typed ?? []).map((one) => one.trim()).filter((one) => one !== ''))])

/** Who of those recorded gets letters; what stood when the form was opened, to compare. */
export const LettersToForm = z.object({ pupilId: z.uuid(), wanted: addresses, seen: z.string().default('') })

export const SendLetterForm = z.object({
  pupilId: z.uuid(),
  kind: z.enum(kinds, 'Choose what the letter says'),
  addressee: text('Enter whom the letter is to', 300),
  body: text('Write the letter', 20_000).refine((body) => !/\{[^{}\n]{0,60}\}/.test(body), {
    message: 'A field in curly brackets is left in the letter: put the words there, or take it out',
  }),
  sentOn: day('Enter the day the letter goes out'),
  language: z.enum(languageCodes).default('en'),
  /** Addresses of the family, where it also goes by email: each once, however it is written. */
  emails: addresses,
  mail,
})
