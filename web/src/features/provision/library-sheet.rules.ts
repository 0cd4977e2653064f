import { ProvisionForm, type ProvisionGiven, provisionFieldWords } from './library.form.ts'
import { areas, areaWords, evidences, evidenceWords, usualWaveWords, type Wave, waves } from './provision-words.rules.ts'

/** The columns of a library as a file, in their order. */
const columns = Object.entries(provisionFieldWords) as [keyof ProvisionGiven, string][]

/** A library as lines of a file, headings first. What a spreadsheet could take for a formula is made harmless by the writer. */
export const librarySheet = (provisions: readonly Record<keyof ProvisionGiven, string>[]): string[][] => [
  columns.map(([, heading]) => heading),
  ...provisions.map((one) => columns.map(([field]) => one[field])),
]

/** A recorded provision in the words of a file: no ids, and the usual words for the waves, so that every school can read it. */
export const lineOf = (
  fields: Readonly<Record<keyof ProvisionGiven, string>>,
  { wave, role }: { wave: Wave; role: string | null },
): Record<keyof ProvisionGiven, string> => ({
  ...fields,
  wave: usualWaveWords[wave],
  areas: fields.areas.split(',').join('; '),
  evidence: evidences.flatMap((one) => (one === fields.evidence ? [evidenceWords[one]] : [])).join(''),
  roleId: role ?? '',
})

export type Fate =
  | { line: number; name: string; fate: 'add'; says: string; given: ProvisionGiven }
  | { line: number; name: string; fate: 'stands' | 'wrong'; says: string }

interface Known {
  names: readonly string[]
  roles: readonly { roleId: string; name: string }[]
}

const folded = (words: string): string => words.trim().toLowerCase()

/** The apostrophe that keeps a cell from being a formula is no part of what was written. */
const plain = (cell: string): string => cell.replace(/^'(?=[\s\uFEFF]*[=+\-@\t\r\n＝＋－＠])/u, '').trim()

const oneOf = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>, cell: string): string =>
  keys.find((key) => folded(key) === folded(cell) || folded(words[key]) === folded(cell)) ?? cell

/** A day as people write it, the British way round. */
const dayIn = (cell: string): string => {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell)
  return found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : cell
}

/** What becomes of each line of a file. The same reading for the look beforehand and for bringing it in. */
export function fatesOf(
  rows: readonly { line: number; cells: Readonly<Record<string, string>> }[],
  { names, roles }: Known,
): Fate[] {
  const taken = new Map(names.map((name) => [folded(name), 'Your library has one of this name. It stays as it is.']))
  return rows.map(({ line, cells }) => {
    const cell = new Map(Object.entries(cells).map(([heading, text]) => [folded(heading), plain(text)]))
    const typed: Record<string, unknown> = Object.fromEntries(
      columns.map(([field, heading]) => [field, cell.get(folded(heading)) ?? '']),
    )
    const role = roles.find(({ name }) => folded(name) === folded(String(typed['roleId'])))
    const unknownRole = typed['roleId'] && !role ? ` Nobody is paid as “${typed['roleId']}” here: left open.` : ''
    const name = String(typed['name'])
    const parsed = ProvisionForm.safeParse({
      ...typed,
      roleId: role?.roleId ?? '',
      wave: oneOf(waves, usualWaveWords, String(typed['wave'])),
      evidence: oneOf(evidences, evidenceWords, String(typed['evidence'])),
      evidenceOn: dayIn(String(typed['evidenceOn'])),
      areas: String(typed['areas'])
        .split(/[;|]/)
        .map((one) => one.trim())
        .filter(Boolean)
        .map((one) => oneOf(areas, areaWords, one)),
    })
    if (!parsed.success) return { line, name, fate: 'wrong', says: problemsOf(parsed.error.issues) }
    const stands = taken.get(folded(name))
    if (stands) return { line, name, fate: 'stands', says: stands }
    taken.set(folded(name), 'The file has this name on an earlier line. This line is left out.')
    return { line, name, fate: 'add', says: `It is added.${unknownRole}`, given: parsed.data }
  })
}

const problemsOf = (issues: readonly { path: PropertyKey[]; message: string }[]): string =>
  [...new Set(issues.map(({ path, message }) => `${headingOf(path[0])}: ${message}.`))].join(' ')

const headingOf = (field: PropertyKey | undefined): string => columns.find(([key]) => key === field)?.[1] ?? 'This line'
