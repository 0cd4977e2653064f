import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { type FileLine, FileList } from '#ui/FileList.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { type Service, serviceWords } from './services.rules.ts'
import { AdviceAndEnd, DecideOne, ReferTo } from './specialists-forms.view.tsx'
import './specialists.css'

export interface Recommendation {
  recommendationId: string
  says: string
  decision: 'followed' | 'declined' | null
  decidedOn: string | null
  because: string | null
}
export interface Referral {
  referralId: string
  service: Service
  toWhom: string
  why: string
  parentsSaid: string
  parentsOn: string
  sentOn: string
  leadProfessional: string | null
  endedOn: string | null
  endedBecause: string | null
  advice: readonly {
    adviceId: string
    receivedOn: string
    byWhom: string
    summary: string
    recommendations: readonly Recommendation[]
    files: readonly FileLine[]
  }[]
}

export interface SpecialistsProps {
  about: { pupilId: string; forename: string; surname: string }
  referrals: readonly Referral[]
  mayRefer: boolean
  today: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  referred: 'It is recorded that they are asked, with the parents.',
  'advice-recorded': 'The advice is recorded. Say of each recommendation what becomes of it.',
  decided: 'It is recorded what becomes of it.',
  ended: 'It is recorded that this has ended.',
}

/** Who from outside was asked, what they advise, and what became of each recommendation. */
export function SpecialistsView({ about, referrals, mayRefer, today, said, sent }: SpecialistsProps) {
  return (
    <div className="narrow">
      <PupilHead
        about={about}
        title="Specialists and agencies"
        lead="The Code asks schools to involve a specialist where a pupil makes little or no progress over time with support that fits, and the parents in that decision."
        said={sent || !said ? null : saidWords[said]}
      />
      {['decide', 'end'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      {referrals.length === 0 && (
        <EmptyState title="Nobody from outside was asked yet">Who is asked, and what they advise, stands here.</EmptyState>
      )}
      {referrals.map((referral) => (
        <One key={referral.referralId} referral={referral} may={mayRefer} today={today} sent={sent} />
      ))}
      {mayRefer && <ReferTo key={referrals.length} today={today} sent={sent} />}
    </div>
  )
}

function One({ referral, may, today, sent }: { referral: Referral; may: boolean; today: string; sent: Sent | null }) {
  const { service, toWhom, sentOn, why, parentsSaid, parentsOn, leadProfessional, endedOn, endedBecause, advice } = referral
  return (
    <section className="sheet card referral" aria-label={`${serviceWords[service]}, ${toWhom}`}>
      <h2>
        {serviceWords[service]}: {toWhom}
      </h2>
      <p className="muted">
        Asked on {dayWords(sentOn)}
        {leadProfessional && `. Lead professional: ${leadProfessional}`}
        {endedOn && `. Ended on ${dayWords(endedOn)}: ${endedBecause}`}
        {!endedOn && advice.length === 0 && '. No advice has come yet'}.
      </p>
      <p className="said-words">{why}</p>
      <p className="said-words">
        <b>With the parents on {dayWords(parentsOn)}:</b> {parentsSaid}
      </p>
      {advice.map((one) => (
        <div key={one.adviceId} className="advised">
          <h3>
            Advice of {one.byWhom}, {dayWords(one.receivedOn)}
          </h3>
          <p className="said-words">{one.summary}</p>
          <FileList files={one.files} at={`${one.adviceId}/files`} />
          {one.recommendations.length > 0 && (
            <ol className="recommendations">
              {one.recommendations.map((line) => (
                <li key={line.recommendationId}>
                  <p className="said-words">{line.says}</p>
                  {line.decision && line.decidedOn && (
                    <p className="muted">
                      {line.decision === 'followed' ? 'Followed' : 'Not followed'} ({dayWords(line.decidedOn)}): {line.because}
                    </p>
                  )}
                  {!line.decision && !may && <p className="muted">Not decided yet.</p>}
                  {!line.decision && may && <DecideOne recommendation={line} />}
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
      {may && !endedOn && <AdviceAndEnd key={advice.length} referral={referral} today={today} sent={sent} />}
    </section>
  )
}
