import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { usualScaleWords, usualWaveWords, type Wave } from './provision-words.rules.ts'

export interface ProvisionChoices {
  waveWords: Record<Wave, string>
  scaleWords: string[]
  shareBy: 'present' | 'size'
  firstWeek: 'A' | 'B'
  /** 0 where nothing was chosen yet. */
  version: number
}

/** How the school speaks of what it gives and shares out what it costs; the usual words where it has not chosen. One statement. */
export async function provisionChoicesOf(db: Database, schoolId: string): Promise<ProvisionChoices> {
  const { rows } = await sql<
    Omit<ProvisionChoices, 'waveWords' | 'scaleWords'> & { waveWords: Partial<Record<Wave, string>>; scaleWords: string[] | null }
  >`
    select wave_words as "waveWords", to_jsonb(scale_words) as "scaleWords", share_by as "shareBy", first_week as "firstWeek", version
    from provision_choices where school_id = ${schoolId}`.execute(db)
  const [found] = rows
  if (!found)
    return { waveWords: { ...usualWaveWords }, scaleWords: [...usualScaleWords], shareBy: 'present', firstWeek: 'A', version: 0 }
  return { ...found, waveWords: { ...usualWaveWords, ...found.waveWords }, scaleWords: found.scaleWords ?? [...usualScaleWords] }
}

/** False when somebody else saved since `version`. */
export async function saveChoices(
  db: Database,
  at: { schoolId: string; staffId: string },
  { waveWords, scaleWords, shareBy, firstWeek, version }: ProvisionChoices,
): Promise<boolean> {
  const { rows } =
    await sql`insert into provision_choices as c (school_id, provision_choices_id, wave_words, scale_words, share_by, first_week, recorded_by)
    values (${at.schoolId}, ${newId()}, ${JSON.stringify(waveWords)}::jsonb, ${scaleWords}::text[], ${shareBy}, ${firstWeek}, ${at.staffId})
    on conflict (school_id) do update set wave_words = excluded.wave_words, scale_words = excluded.scale_words, share_by = excluded.share_by,
      first_week = excluded.first_week, recorded_by = excluded.recorded_by, recorded_at = now()
    where c.version = ${version} returning c.provision_choices_id`.execute(db)
  return rows.length === 1
}
