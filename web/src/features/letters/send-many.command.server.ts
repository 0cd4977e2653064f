import { pupilForChange } from '#features/pupil/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { keepLetter } from './keep-letter.server.ts'
import { draftFrom, draftOf } from './letter.rules.ts'
import { type AboutLetter, letterFacts } from './letter-facts.server.ts'
import { type Kind, SendManyForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { wishesOf } from './letters-to.store.server.ts'
import { type TemplateRow, templatesOf } from './templates.store.server.ts'

async function load(tools: CommandTools, { pupils }: { pupils: string[] }) {
  const about: AboutLetter[] = []
  const wishes = await wishesOf(tools.db, tools.school.id, pupils)
  for (const pupilId of [...new Set(pupils)].sort()) {
    await pupilForChange(tools.db, tools.school.id, pupilId)
    about.push(await letterFacts(tools, pupilId, wishes))
  }
  return { about, templates: await templatesOf(tools.db, tools.school.id) }
}

/** The same letter for many, each with its own names and days: all of them are kept as sent, or none. */
export const sendMany = command({
  name: 'letters.send-many',
  input: SendManyForm,
  may: mayWriteLetters,
  load,
  change: async ({ db, school, viewer, today }, { choice, sentOn, byEmail, mail }, { about, templates }) => {
    if (sentOn > today) throw invalid('sentOn', 'Enter today or an earlier date')
    const chosen = letterFor(choice, templates)
    const batchId = newId()
    const emailsOf = ({ emails }: AboutLetter) => (byEmail && mail === 'yes' ? emails : [])
    for (const one of about) {
      const { kind, language, ...draft } = chosen(one)
      const letter = { ...draft, kind, language, sentOn, emails: emailsOf(one), batchId, mail: mail === 'yes' }
      const whose = { pupilId: one.about.pupilId, care: one.lookedAfter }
      await keepLetter(db, { school, staffId: viewer.staffId }, whose, letter)
    }
    const pupils = about.map((one) => one.about.pupilId)
    const emailed = about.filter((one) => emailsOf(one).length > 0).length
    const detail = { batchId, choice, emailed }
    return { value: { batchId, letters: about.length, emailed }, audit: { pupils, detail, after: { sentOn } } }
  },
})

/** How each pupil's letter is made. One that the template does not fit is refused by name of the template, and nothing goes out. */
function letterFor(choice: string, templates: readonly TemplateRow[]) {
  const template = templates.find(({ templateId }) => templateId === choice)
  const kind = (['joined', 'left', 'changed'] as const).find((one) => one === choice)
  if (!template && !kind) throw invalid('choice', 'Choose the letter')
  return ({ facts }: AboutLetter): { kind: Kind; language: string; addressee: string; body: string } => {
    if (kind) return { kind, language: 'en', ...draftOf(kind, facts) }
    if (!template) throw invalid('choice', 'Choose the letter')
    if ((template.toWhom === 'young-person') !== facts.youngPerson)
      throw invalid(
        'choice',
        facts.youngPerson
          ? `“${template.name}” is written to families, and one of those chosen is a young person who is written to themselves. Leave them out, or choose another letter.`
          : `“${template.name}” is written to young people, and one of those chosen is younger. Leave them out, or choose another letter.`,
      )
    return { kind: template.kind, language: template.language, ...draftFrom(template.body, facts) }
  }
}
