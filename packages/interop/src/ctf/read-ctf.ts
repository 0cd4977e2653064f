import { type Limits, Stop } from '../limits.ts'
import { notesFor, type Problem } from '../problem.ts'
import { refuseSharedUpns } from '../pupils/duplicates.ts'
import type { PupilRecord, Read } from '../pupils/pupil-record.ts'
import { checkVersion, formatOf, readHeader } from './header.ts'
import { parseCtf } from './parse-xml.ts'
import { readPupil } from './pupil.ts'

/** Reads a CTF. When a file breaks off, the pupils before the break are given with an error about the whole file, which refuses them. */
export function readCtf(bytes: Uint8Array, limits: Limits): Read {
  const problems: Problem[] = []
  const records: PupilRecord[] = []
  let header: Record<string, string> = {}
  const fileNotes = notesFor(problems, null, null)
  try {
    parseCtf(bytes, limits, {
      root: (name) => checkRoot(name, problems),
      header: (element) => {
        header = readHeader(element)
      },
      pupil: (element) => {
        const row = records.length + 1
        if (row > limits.pupils)
          throw new Stop(
            'limit-pupils',
            `The file has more than ${limits.pupils} pupils. Export it in smaller parts.`,
            element.line,
          )
        records.push(readPupil(element, row, header, notesFor(problems, row, element.line)))
      },
    })
    checkVersion(header.version, fileNotes)
    if (records.length === 0)
      fileNotes.error('no-pupils', null, null, 'The file has no pupils in it. Export it again and choose the pupils to send.')
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    notesFor(problems, null, error.line).error(error.rule, null, null, error.says)
  }
  refuseSharedUpns(records, problems)
  return { format: formatOf(header.version), header, rows: records.length, records, problems }
}

function checkRoot(name: string, problems: Problem[]): void {
  if (name === 'ctfile') return
  if (name === 'atfile') {
    const says = 'This is an admissions file (ATF), not a CTF. The parts they share have been read: check each pupil.'
    notesFor(problems, null, null).warning('ctf-root', null, name, says)
    return
  }
  throw new Stop('ctf-root', 'This XML file is not a Common Transfer File. Export a CTF from the MIS.', 1)
}
