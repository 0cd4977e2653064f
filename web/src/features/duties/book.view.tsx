import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { type Book, BookFacts } from './book-facts.view.tsx'
import './duties.css'

export interface BookProps {
  find: string
  count: number
  of: number
  chapters: readonly { topic: string; title: string; entries: readonly Book[] }[]
}

export function BookView({ find, count, of, chapters }: BookProps) {
  return (
    <>
      <PageHead
        eyebrow={<Link to="/duties">Duties</Link>}
        title="The duty book"
        lead="Every duty in plain English, with its authority, its examples, and whether somebody has checked it. Not legal advice."
      >
        <PrintButton />
      </PageHead>
      <Form method="get" className="filters noprint" role="search" aria-label="Search the duty book" key={find}>
        <div className="field">
          <label htmlFor="find-entry">Words, such as “annual review” or “reg. 20”</label>
          <input className="inp" id="find-entry" name="find" type="search" defaultValue={find} />
        </div>
        <Button>Search</Button>
        {find && <Link to="/duties/book">Clear</Link>}
      </Form>
      <p role="status">{find ? `${count} of ${of} duties have these words` : `${of} duties`}</p>
      {count === 0 && (
        <EmptyState title="No entry has these words">Try fewer words, or another one for the same thing.</EmptyState>
      )}
      {chapters.map((chapter) => (
        <section key={chapter.topic} aria-labelledby={chapter.topic}>
          <h2 id={chapter.topic}>{chapter.title}</h2>
          {chapter.entries.map((entry) => (
            <article key={entry.id} className="sheet card" aria-labelledby={entry.id}>
              <h3 id={entry.id}>
                <Link to={`/duties/${entry.id}`}>{entry.title}</Link>
              </h3>
              <BookFacts book={entry} />
            </article>
          ))}
        </section>
      ))}
    </>
  )
}
