import { keepLedger } from '#features/provision/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { calendarWords, isBlankClosure, isBlankTerm, problemsOfCalendar, withLastDay } from './calendar.rules.ts'
import { closuresOf, saveClosures, saveTerms, termsOf } from './calendar.store.server.ts'
import { refuseProblems, refuseUnseen } from './changed-meanwhile.rules.ts'
import { schoolRow } from './facts.store.server.ts'
import { changesOf, seenOf } from './rows.rules.ts'
import { CalendarForm } from './school.form.ts'
import { mayKeepSchool } from './school.policy.ts'

/** The terms and closures of one school year, as a whole. What is not changed is left as it was recorded. */
export const setCalendar = command({
  name: 'school.set-calendar',
  input: CalendarForm,
  may: mayKeepSchool,
  async load({ db, school }) {
    await schoolRow(db, school.id, true)
    const [terms, closures] = [await termsOf(db, school.id), await closuresOf(db, school.id)]
    return {
      terms: terms.filter((one) => one.withdrawnAt === null),
      closures: closures.filter((one) => one.withdrawnAt === null),
    }
  },
  async change({ db, school, viewer, today }, form, stands) {
    const { year } = form
    const held = {
      terms: stands.terms.filter((one) => one.year === year),
      closures: stands.closures.filter((one) => one.year === year),
    }
    const before = calendarWords(held.terms, held.closures)
    refuseUnseen(form.seen, seenOf([...held.terms, ...held.closures]), before)
    const others = stands.terms.filter((one) => one.year !== year)
    refuseProblems(problemsOfCalendar(form, others, today))
    const at = { schoolId: school.id, by: viewer.staffId, year }
    const terms = changesOf(
      held.terms,
      form.terms.filter((row) => !isBlankTerm(row)),
      (one, row) => one.name === row.name && one.startsOn === row.startsOn && one.endsOn === row.endsOn,
    )
    const closures = changesOf(
      held.closures,
      form.closures.filter((row) => !isBlankClosure(row)).map(withLastDay),
      (one, row) =>
        one.kind === row.kind && (one.name ?? '') === row.name && one.startsOn === row.startsOn && one.endsOn === row.endsOn,
    )
    await saveTerms(db, at, terms)
    await saveClosures(db, at, closures)
    if (terms.added.length + terms.withdrawn.length + closures.added.length + closures.withdrawn.length > 0)
      await keepLedger(db, school.id, { groupIds: null })
    const detail = { year, added: terms.added.length + closures.added.length }
    return { value: null, audit: { detail, before, after: { terms: form.terms, closures: form.closures } } }
  },
})
