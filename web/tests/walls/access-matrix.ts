import type { Role } from '#platform/access/roles.ts'
import { everyPart } from './access-matrix-parts.ts'

// Who may do what, written by hand from what a school has decided, and not read from the policies: the two must agree.
const senco = 'senco'
const admin = 'sen-administrator'
const teacher = 'teacher'
const assistant = 'teaching-assistant'
const leadership = 'leadership'
const governor = 'governor'
const officer = 'data-protection-officer'
const systems = 'system-administrator'

/** Whose records a role can reach at all, whatever it asks. */
export const reaches: Readonly<Record<Role, 'every' | 'own' | 'none'>> = {
  senco: 'every',
  'sen-administrator': 'every',
  leadership: 'every',
  'data-protection-officer': 'every',
  teacher: 'own',
  'teaching-assistant': 'own',
  governor: 'none',
  'system-administrator': 'none',
}

type Whom = 'every' | 'own' | 'nobody'
export type Line = Readonly<Partial<Record<Whom, readonly Role[]>>>
type Lines = Readonly<Record<string, Line>>

/** About one pupil, named. For every pupil of the school, or for one's own. */
export const onePupil: Lines = {
  ...everyPart.onePupil,
  'pupil.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'pupil.find': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'pupil.open-record': { every: [senco, admin] },
  'pupil.open-details': { every: [senco, admin] },
  'pupil.change-status': { every: [senco, admin] },
  'pupil.correct-status': { every: [senco, admin] },
  'pupil.withdraw-status': { every: [senco, admin] },
  'pupil.add-need': { every: [senco, admin] },
  'pupil.correct-need': { every: [senco, admin] },
  'pupil.end-need': { every: [senco, admin] },
  'pupil.withdraw-need': { every: [senco, admin] },
  'pupil.change-details': { every: [senco, admin] },
  'pupil.record-plan-dates': { every: [senco, admin] },
  'pupil.record-family-told': { every: [senco, admin] },
  'pupil.withdraw-family-told': { every: [senco, admin] },
  'pupil.open-strengths': { every: [senco, admin], own: [teacher] },
  'pupil.add-strength': { every: [senco, admin], own: [teacher] },
  'pupil.withdraw-strength': { every: [senco, admin], own: [teacher] },
  'concerns.raise': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'concerns.decide': { every: [senco, admin] },
  'concerns.answer': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'concerns.add-files': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'concerns.remove-file': { every: [senco, admin] },
  'concerns.withdraw': { every: [senco, admin] },
  'concerns.open-file': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'meetings.open-spoken': { every: [senco, admin, leadership], own: [teacher] },
  'specialists.open-file': { every: [senco, admin, leadership], own: [teacher] },
  'concerns.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'concerns.open-of-pupil': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'support.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'support.start': { every: [senco, admin], own: [teacher] },
  'support.write-plan': { every: [senco, admin], own: [teacher] },
  'support.write-outcome': { every: [senco, admin], own: [teacher] },
  'support.withdraw-outcome': { every: [senco, admin], own: [teacher] },
  'support.keep-in-bank': { every: [senco, admin], own: [teacher] },
  'support.agree': { every: [senco, admin] },
  'support.note-progress': { every: [senco, admin], own: [teacher, assistant] },
  'support.review': { every: [senco, admin] },
  'meetings.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'meetings.schedule': { every: [senco, admin], own: [teacher] },
  'meetings.write-agenda': { every: [senco, admin], own: [teacher] },
  'meetings.cancel': { every: [senco, admin], own: [teacher] },
  'meetings.add-person': { every: [senco, admin], own: [teacher] },
  'meetings.remove-person': { every: [senco, admin], own: [teacher] },
  'meetings.make-link': { every: [senco, admin] },
  'meetings.withdraw-link': { every: [senco, admin] },
  'meetings.record-said': { every: [senco, admin], own: [teacher] },
  'meetings.write-minutes': { every: [senco, admin], own: [teacher] },
  'meetings.hold': { every: [senco, admin], own: [teacher] },
  'meetings.add-action': { every: [senco, admin], own: [teacher] },
  'meetings.action-done': { every: [senco, admin], own: [teacher] },
  'meetings.share': { every: [senco, admin], own: [teacher] },
  'support.roll-forward': { every: [senco, admin] },
  'profiles.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'profiles.begin': { every: [senco, admin], own: [teacher] },
  'profiles.begin: healthcare': { every: [senco, admin] },
  'profiles.write': { every: [senco, admin], own: [teacher] },
  'profiles.write: healthcare': { every: [senco, admin] },
  'profiles.sign': { every: [senco, admin] },
  'profiles.mark-read': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'profiles.add-arrangement': { every: [senco, admin] },
  'profiles.withdraw-arrangement': { every: [senco, admin] },
  'progress.open-scores': { every: [senco, admin, leadership], own: [teacher] },
  'progress.add-screener': { every: [senco, admin], own: [teacher] },
  'progress.withdraw-screener': { every: [senco, admin], own: [teacher] },
  'specialists.open': { every: [senco, admin, leadership], own: [teacher] },
  'specialists.refer': { every: [senco, admin] },
  'specialists.record-advice': { every: [senco, admin] },
  'specialists.decide': { every: [senco, admin] },
  'specialists.end': { every: [senco, admin] },
  'meetings.plan-evening': { every: [senco, admin], own: [teacher] },
  'letters.open': { every: [senco, admin] },
  'letters.send-many': { every: [senco, admin] },
  'letters.open-contacts': { every: [senco, admin, leadership], own: [teacher] },
  'letters.add-contact': { every: [senco, admin, leadership], own: [teacher] },
  'letters.withdraw-contact': { every: [senco, admin, leadership], own: [teacher] },
  'letters.send': { every: [senco, admin] },
  'audit-trail.open': { every: [senco, leadership, officer] },
  'deadlines.put-aside': { every: [senco, admin] },
  'deadlines.bring-back': { every: [senco, admin] },
  'deadlines.give': { every: [senco, admin] },
  'deadlines.take-back': { every: [senco, admin] },
  'deadlines.list-to-arrange': { every: [senco, admin, leadership] },
}

/** A list or a count of pupils. Whom the answer may name: every pupil of the school, one's own, or nobody. */
export const manyPupils: Lines = {
  ...everyPart.manyPupils,
  'concerns.open-board': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'letters.open-many': { every: [senco, admin] },
  'meetings.open-evening': { every: [senco, admin], own: [teacher] },
  'support.open-plans': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'support.print-plans': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'pupil.mine': { own: [senco, admin, leadership, teacher, assistant] },
  'register.open': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'register.export': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'register.list': { every: [senco, admin, leadership], own: [teacher, assistant] },
  'register.counts': { nobody: [governor] },
  'deadlines.today': { every: [senco, admin, leadership], own: [teacher, assistant], nobody: [governor] },
  'duties.open': { every: [senco, admin, leadership], own: [teacher] },
  'duties.open-one': { every: [senco, admin, leadership], nobody: [governor] },
  'duties.open-in-numbers': { nobody: [governor] },
  'reminders.make': { every: [senco, admin, leadership], own: [teacher, assistant], nobody: [governor] },
  'year.open': { every: [senco, admin, leadership], own: [teacher], nobody: [governor] },
  'year.fetch': { every: [senco, admin, leadership], own: [teacher], nobody: [governor] },
  'deadlines.list-due': { every: [senco, admin, leadership] },
}

/** About one thing of the school, named: a file, a person, a group, an entry. Another school's is never found. */
export const oneThing: Readonly<Record<string, readonly Role[]>> = {
  ...everyPart.oneThing,
  'exchange.open': [senco, admin],
  'exchange.open-file': [senco, admin],
  'exchange.map': [senco, admin],
  'exchange.check': [senco, admin],
  'exchange.decide': [senco, admin],
  'exchange.bring-in': [senco, admin],
  'exchange.undo': [senco, admin],
  'staff.list-people': [senco, leadership, systems],
  'staff.give-role': [senco, leadership, systems],
  'staff.end-role': [senco, leadership, systems],
  'staff.end-access': [senco, leadership, systems],
  'staff.renew-invitation': [senco, leadership, systems],
  'staff.set-group-times': [senco, admin, leadership],
  'staff.set-group-staff': [senco, admin, leadership],
  'evidence.record': [senco, admin, leadership],
  'evidence.withdraw': [senco, admin, leadership],
  'deadlines.record-senco': [senco, admin, leadership],
  'letters.print-together': [senco, admin],
  'letters.withdraw-template': [senco, admin],
  'profiles.withdraw-series': [senco, admin],
  'support.withdraw-banked': [senco, admin],
  'progress.open-drop': [senco, admin],
  'progress.keep': [senco, admin],
  'progress.withdraw': [senco, admin],
  'support.undo-roll': [senco, admin],
  'register.withdraw-view': [senco, admin, leadership, teacher, assistant],
}

/** About the school as a whole. After a colon, the same work asked in another way. */
export const theSchool: Readonly<Record<string, readonly Role[]>> = {
  ...everyPart.theSchool,
  'exchange.list': [senco, admin],
  'exchange.upload': [senco, admin],
  'progress.open': [senco, admin, leadership],
  'support.open-bank': [senco, admin, teacher],
  'profiles.open-series': [senco, admin],
  'profiles.add-series': [senco, admin],
  'profiles.open-sections': [senco, admin],
  'profiles.arrange-sections': [senco, admin],
  'letters.open-templates': [senco, admin],
  'letters.add-template': [senco, admin],
  'progress.set-scale': [senco, admin],
  'progress.upload': [senco, admin],
  'audit-trail.check': [senco, leadership, officer],
  'staff.open-groups': [senco, admin, leadership],
  'staff.invite-person': [senco, leadership, systems],
  'register.views': [senco, admin, leadership, teacher, assistant],
  'register.save-view': [senco, admin, leadership, teacher, assistant],
  'register.save-view: shared with everybody': [senco],
  'evidence.open': [senco, admin, leadership],
  'deadlines.open-senco': [senco, admin, leadership],
  'reminders.open': [senco, admin, leadership, teacher, assistant, governor],
  'reminders.choose': [senco, admin, leadership, teacher, assistant, governor],
  'year.make-link': [senco, admin, leadership, teacher, governor],
  'year.withdraw-link': [senco, admin, leadership, teacher, governor],
  'duties.read-the-book': [senco, admin, leadership, teacher, governor],
  'school.open': [senco, admin, leadership, teacher, assistant, governor, officer, systems],
  'school.open-logo': [senco, admin, leadership, teacher, assistant, governor, officer, systems],
  'school.set-logo': [senco, admin, leadership],
  'school.look-in-gias': [senco, admin, leadership],
  'school.change-facts': [senco, admin, leadership],
  'school.set-calendar': [senco, admin, leadership],
  'school.set-authorities': [senco, admin, leadership],
  'school.record-link-governor': [senco, admin, leadership],
}

/** Looks at nothing of a pupil, so that no entry is owed to the log. Everything else leaves one. */
export const unlogged: readonly string[] = [
  ...everyPart.unlogged,
  'exchange.list',
  'staff.list-people',
  'staff.open-groups',
  'register.views',
  'evidence.open',
  'deadlines.open-senco',
  'duties.read-the-book',
  'reminders.open',
  'letters.open-templates',
  'support.open-bank',
  'profiles.open-sections',
  'profiles.open-series',
  'school.open',
  'school.open-logo',
  'school.look-in-gias',
]

/** Names the pupil apart from the pupils of its entry: the id came with the address, and may be no pupil of this school. */
export const namedApart: readonly string[] = ['audit-trail.open']

export const workOf = (row: string): string => row.split(':')[0] ?? row
export const rowsOfMatrix = [onePupil, manyPupils, oneThing, theSchool].flatMap((part) => Object.keys(part))
