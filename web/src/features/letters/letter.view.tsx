import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { PaperLinks } from '#ui/PaperLinks.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import './letters.css'

export interface LetterProps {
  about: { pupilId: string; forename: string; surname: string }
  school: string
  letter: { addressee: string; language: string; body: string; sentOn: string; by: string | null; copyToVirtualSchool: boolean }
}

/** One letter as it went out: on paper, only the letter. */
export function LetterView({ about, school, letter }: LetterProps) {
  return (
    <div className="narrow">
      <div className="noprint">
        <PageHead
          eyebrow={
            <>
              <Link to={`/pupils/${about.pupilId}`}>
                {about.forename} {about.surname}
              </Link>
              {' / '}
              <Link to={`/pupils/${about.pupilId}/letters`}>Letters</Link>
            </>
          }
          title="A letter"
          lead={`Sent on ${dayWords(letter.sentOn)}${letter.by ? ` by ${letter.by}` : ''}${letter.copyToVirtualSchool ? ', with a copy for the virtual school head' : ''}.`}
        >
          <PrintButton />
          <PaperLinks />
        </PageHead>
      </div>
      <article className="sheet card paper">
        <p className="paper-head">{school}</p>
        <p>{dayWords(letter.sentOn)}</p>
        <p>{letter.addressee}</p>
        <p className="paper-body" lang={letter.language === 'other' ? undefined : letter.language}>
          {letter.body}
        </p>
        {letter.copyToVirtualSchool && <p>Copy: virtual school head</p>}
      </article>
    </div>
  )
}
