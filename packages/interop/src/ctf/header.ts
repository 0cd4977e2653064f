import type { Notes } from '../problem.ts'
import { child, deepText, type Element, textOf } from './element.ts'

/** This year's version and the two before it, so that a file made in July can still be read in October. */
const VERSIONS = [24, 25, 26]

export function readHeader(header: Element): Record<string, string> {
  const source = child(header, 'SourceSchool')
  const dest = child(header, 'DestSchool', 'DestinationSchool')
  const facts: Record<string, string | null> = {
    documentName: textOf(header, 'DocumentName'),
    version: textOf(header, 'CTFversion', 'CTFVersion', 'ATFversion', 'Version'),
    dateTime: textOf(header, 'DateTime'),
    qualifier: textOf(header, 'DocumentQualifier'),
    description: textOf(header, 'DataDescriptor'),
    supplier: textOf(header, 'SupplierID'),
    sourceLa: deepText(source, 'LEA', 'LA'),
    sourceEstab: deepText(source, 'Estab'),
    sourceUrn: deepText(source, 'URN') ?? textOf(header, 'SourceURN', 'URN'),
    sourceSchool: deepText(source, 'SchoolName'),
    academicYear: deepText(source, 'AcademicYear'),
    destLa: deepText(dest, 'LEA', 'LA'),
    destEstab: deepText(dest, 'Estab'),
    destUrn: deepText(dest, 'URN') ?? textOf(header, 'DestURN'),
  }
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact === null ? [] : [[name, fact]])))
}

export function formatOf(version: string | undefined): string {
  const major = /^\d+/.exec(version ?? '')?.[0]
  return major ? `ctf-${major}` : 'ctf'
}

export function checkVersion(version: string | undefined, notes: Notes): void {
  const major = Number(/^\d+/.exec(version ?? '')?.[0])
  if (VERSIONS.includes(major)) return
  const says = version
    ? `This is CTF version ${version.slice(0, 10)}; versions ${VERSIONS.join(', ')} are expected. It has been read as well as it can be: check each pupil.`
    : 'The file does not say which version of CTF it is. It has been read as the current one: check each pupil.'
  notes.warning('ctf-version', 'version', version ?? null, says)
}
