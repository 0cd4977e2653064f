import { SummaryList } from '#ui/SummaryList.tsx'

export interface Book {
  id: string
  title: string
  asks: string
  strength: string
  standing: string
  who: string
  authority: readonly { words: string; url: string | null }[]
  checked: string
  inForce: string
  reaches: string
  starts: string
  counted: string | null
  warned: string | null
  exceptions: readonly string[]
  shownBy: readonly string[]
  note: string | null
  examples: readonly string[]
}

/** What a duty says, name by name. The same words as in the duty book. */
export function BookFacts({ book }: { book: Book }) {
  const facts = [
    { name: 'Strength', value: `${book.strength}. ${book.standing}` },
    { name: 'Who', value: book.who },
    { name: 'Authority', value: <Authorities authority={book.authority} /> },
    { name: 'Checked', value: book.checked },
    { name: 'In force', value: book.inForce },
    { name: 'Reaches', value: book.reaches },
    { name: 'Starts', value: book.starts },
    ...(book.counted === null ? [] : [{ name: 'Counted', value: book.counted }]),
    ...(book.warned === null ? [] : [{ name: 'Warned', value: book.warned }]),
    ...(book.exceptions.length === 0 ? [] : [{ name: 'Exceptions', value: book.exceptions.join('; ') }]),
    { name: 'Shown by', value: book.shownBy.join('; ') },
    ...(book.note === null ? [] : [{ name: 'Note', value: book.note }]),
  ]
  return (
    <>
      <p>{book.asks}</p>
      <SummaryList facts={facts} />
      <details>
        <summary className="more">Worked examples: {book.examples.length}</summary>
        <ul className="list">
          {book.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Authorities({ authority }: { authority: Book['authority'] }) {
  return authority.map((source, index) => (
    <span key={source.words}>
      {index > 0 && '; '}
      {source.url === null ? (
        source.words
      ) : (
        <a href={source.url} rel="noreferrer">
          {source.words}
        </a>
      )}
    </span>
  ))
}
