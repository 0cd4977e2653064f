import { type Topic, topics } from '../engine/duty.ts'
import { type Bookable, type BookEntry, bookEntry } from './entry.ts'
import { topicWords } from './words.ts'

/** The whole book in Markdown: every duty by topic, with its law, its examples, and who has checked it. */
export function dutyBook(duties: readonly (Bookable & { topic: Topic })[]): string {
  const parts = topics.map((topic) => {
    const here = duties.filter((duty) => duty.topic === topic)
    return here.length === 0 ? [] : [`## ${topicWords[topic]}`, '', ...here.flatMap((duty) => entryLines(bookEntry(duty)))]
  })
  return `${[...preface(duties), ...parts.flat()].join('\n').trimEnd()}\n`
}

function preface(duties: readonly Bookable[]): string[] {
  const count = (strength: Bookable['strength']) => duties.filter((duty) => duty.strength === strength).length
  const unchecked = duties.filter((duty) => duty.basis !== 'read').length
  return [
    '# The duty book',
    '',
    'Made from the code by `npm run duty-book`; do not edit it. Each entry is in our own words: the link leads to the source. Not legal advice.',
    '',
    `${duties.length} duties: ${count('must')} must, ${count('should')} should, ${count('may')} may. UNCHECKED stands at ${unchecked} whose source or number was not read; no entry has been signed by a person yet.`,
    '',
  ]
}

function entryLines(entry: BookEntry): string[] {
  const authority = entry.authority.map(({ words, url }) => (url === null ? words : `[${words}](${url})`)).join('; ')
  const line = (name: string, says: string | null) => (says === null || says === '' ? [] : [`- ${name}: ${says}`])
  return [
    `### ${entry.title}`,
    '',
    `\`${entry.id}\` · *${entry.strength}* · ${entry.standing} · ${entry.who}`,
    '',
    entry.asks,
    '',
    ...line('Authority', authority),
    ...line('Checked', entry.checked),
    ...line('In force', entry.inForce),
    ...line('Reaches', entry.reaches),
    ...line('Starts', entry.starts),
    ...line('Counted', entry.counted),
    ...line('Warned', entry.warned),
    ...line('Exceptions', entry.exceptions.join('; ')),
    ...line('Shown by', entry.shownBy.join('; ')),
    ...line('Note', entry.note),
    '- Examples:',
    ...entry.examples.map((example) => `  - ${example}`),
    '',
  ]
}
