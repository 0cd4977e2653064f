import { within } from './days.ts'
import type { Standing } from './entries.ts'
import type { Adult, Entry } from './facts.ts'
import type { AdultLine, LedgerFacts, PupilLine, Session } from './lines.ts'
import { costOfAdult } from './money.ts'
import type { Planned } from './schedule.ts'
import { payersOf, type Shared, shared } from './sharing.ts'

/** A session and what stands of it. */
interface Asked {
  planned: Planned
  entry: Entry | null
  given: boolean
  /** Minutes that were given. */
  minutes: number
}

/** One session: as the schedule has it, and as the record that stands says it went. */
export function sessionOf(facts: LedgerFacts, planned: Planned, said: Standing | null): Session {
  const entry = said?.entry ?? null
  const given = entry !== null && entry.happened !== 'cancelled'
  const asked = { planned, entry, given, minutes: given ? entry.minutes : 0 }
  const adults = facts.group.adults
    .filter((adult) => within(planned.day, adult))
    .map((adult) => adultLine(adult, facts.rates, asked))
  const sum = (part: 'plannedPence' | 'pence') => adults.reduce((all, line) => all + (line[part] ?? 0), 0)
  const cost = { plannedPence: sum('plannedPence'), pence: sum('pence') }
  return {
    groupId: facts.group.groupId,
    day: planned.day,
    startsAt: planned.startsAt,
    kind: 'session',
    planned: planned.planned,
    state: entry?.happened ?? 'open',
    plannedMinutes: planned.minutes,
    minutes: asked.minutes,
    ...cost,
    ...amongPupils(facts, asked, cost),
    unpriced: adults.some((line) => line.plannedPence === null || line.pence === null),
    disputed: (said?.others.length ?? 0) > 0,
    adults,
  }
}

function adultLine(adult: Adult, rates: LedgerFacts['rates'], { planned, entry, given, minutes }: Asked): AdultLine {
  const cover = entry?.cover.find(({ adultId }) => adultId === adult.adultId)
  const stood = cover ? { ...adult, roleId: cover.roleId, feePence: null } : adult
  const part = (whole: number) => Math.round((whole * adult.share) / 100)
  return {
    adultId: adult.adultId,
    roleId: stood.roleId,
    plannedMinutes: part(planned.minutes),
    minutes: part(minutes),
    plannedPence: planned.planned ? costOfAdult(adult, rates, planned.day, planned.minutes) : 0,
    pence: given ? costOfAdult(stood, rates, planned.day, minutes) : 0,
  }
}

/** Who is spoken of as here or away. Expected and not spoken of: came, as a record begins with everybody there. */
function whoCame({ planned, entry, given }: Asked): { here: Set<string>; away: Map<string, string | null> } {
  const marks = entry?.marks ?? []
  const here = new Set(marks.filter((mark) => mark.here && given).map(({ pupilId }) => pupilId))
  const away = new Map(marks.filter((mark) => !mark.here).map((mark) => [mark.pupilId, mark.reason]))
  if (given) for (const pupilId of planned.pupils) if (!away.has(pupilId)) here.add(pupilId)
  return { here, away }
}

type AmongPupils = Pick<Session, 'pupils' | 'unsharedPlannedPence' | 'unsharedPence'>

function amongPupils({ group, shareBy }: LedgerFacts, asked: Asked, cost: Pick<Session, 'plannedPence' | 'pence'>): AmongPupils {
  const { pupils, day } = asked.planned
  const { here, away } = whoCame(asked)
  const carrier = group.solelyFor === null ? [] : [group.solelyFor]
  const everybody = [...new Set([...pupils, ...here, ...carrier])].sort()
  const forThem = shared(group, shareBy, cost.plannedPence, pupils, day)
  const carried = shared(group, shareBy, cost.pence, payersOf(shareBy, [...here].sort(), everybody), day)
  return {
    unsharedPlannedPence: forThem.left,
    unsharedPence: carried.left,
    pupils: everybody.map((pupilId) => pupilLine(pupilId, asked, { here, away, forThem, carried })),
  }
}

function pupilLine(
  pupilId: string,
  { planned, entry, minutes }: Asked,
  { here, away, forThem, carried }: ReturnType<typeof whoCame> & { forThem: Shared; carried: Shared },
): PupilLine {
  const present = here.has(pupilId)
  const cancelled = entry?.happened === 'cancelled'
  return {
    pupilId,
    plannedMinutes: planned.pupils.includes(pupilId) ? planned.minutes : 0,
    minutes: present ? minutes : 0,
    plannedPence: forThem.of.get(pupilId) ?? 0,
    pence: carried.of.get(pupilId) ?? 0,
    state: entry === null ? 'open' : cancelled ? 'cancelled' : present ? 'here' : 'away',
    reason: cancelled ? entry.reason : present ? null : (away.get(pupilId) ?? null),
  }
}
