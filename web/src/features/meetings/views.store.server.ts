import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PersonRole } from './meetings.form.ts'
import type { AtMeeting } from './meetings.store.server.ts'
import { type Answers, asOneText } from './questions.rules.ts'

/** What staff wrote down for a person stands as given; a draft that person had begun by a link is replaced by it. */
export async function addSaid(
  db: Database,
  at: AtMeeting & { personId: string; staffId: string },
  { said, today }: { said: string; today: string },
): Promise<void> {
  await sql`insert into meeting_view (school_id, pupil_id, meeting_id, person_id, view_id, answers, given_on, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.meetingId}, ${at.personId}, ${newId()}, ${JSON.stringify({ said })}::jsonb, ${today}, ${at.staffId})
    on conflict (school_id, person_id) do update set answers = excluded.answers, given_on = excluded.given_on, recorded_by = excluded.recorded_by
    where meeting_view.given_on is null`.execute(db)
}

export interface ViewsGiven {
  pupilView: string | null
  familyView: string | null
}

/** What the pupil and the family said before meetings since a day, newest first, as one text each: so that it is not typed again. */
export async function viewsSince(
  db: Database,
  { schoolId, pupilId, since }: { schoolId: string; pupilId: string; since: string },
): Promise<ViewsGiven> {
  const { rows } = await sql<{
    role: PersonRole
    name: string
    answers: Answers
  }>`select p.role, p.name, v.answers from meeting_view v
      join meeting_person p on p.school_id = v.school_id and p.person_id = v.person_id and p.withdrawn_at is null
      join meeting m on m.school_id = v.school_id and m.meeting_id = v.meeting_id and m.state <> 'cancelled'
    where v.school_id = ${schoolId} and v.pupil_id = ${pupilId} and v.given_on >= ${since}::date and p.role in ('pupil', 'parent')
    order by v.given_on desc, p.recorded_at`.execute(db)
  const textOf = (role: PersonRole): string | null => {
    const said = rows.filter((row) => row.role === role)
    const texts = said.map(({ name, answers }) => (said.length > 1 ? `${name}:\n` : '') + asOneText(role, answers))
    return texts.filter((text) => text.trim() !== '').join('\n\n') || null
  }
  return { pupilView: textOf('pupil'), familyView: textOf('parent') }
}
