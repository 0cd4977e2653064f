import type { Severity } from '../problem.ts'
import { isKnownAuthority } from './local-authorities.ts'

export interface UpnCheck {
  valid: boolean
  kind: 'permanent' | 'temporary'
  problems: { rule: string; severity: Severity; says: string }[]
}

/** A to Z without I, O and S: the check letter's alphabet, and the values of a letter in position 13. */
const ALPHABET = 'ABCDEFGHJKLMNPQRTUVWXYZ'

const valueAt = (character: string) => (/\d/.test(character) ? Number(character) : ALPHABET.indexOf(character))

/** Characters 2 to 13 weighted by their position, modulo 23 (DfE rule 1510). */
function checkLetter(body: string): string {
  const sum = [...body].reduce((total, character, at) => total + valueAt(character) * (at + 2), 0)
  return ALPHABET.charAt(sum % 23)
}

/** Checks a UPN by the DfE's rules 1510 to 1550. The number is read as typed: thirteen characters, capitals, no spaces. */
export function checkUpn(code: string): UpnCheck {
  const kind = /[A-Z]$/i.test(code) ? 'temporary' : 'permanent'
  const problems = shapeProblems(code)
  if (problems.length === 0) problems.push(...contentProblems(code))
  return { valid: problems.every((problem) => problem.severity !== 'error'), kind, problems }
}

function shapeProblems(code: string): UpnCheck['problems'] {
  const error = (rule: string, says: string) => ({ rule, severity: 'error' as const, says })
  if (code.length !== 13)
    return [error('upn-length', `A UPN has 13 characters; this has ${code.length}. Copy it again from the MIS.`)]
  const problems: UpnCheck['problems'] = []
  if (!ALPHABET.includes(code.charAt(0))) {
    problems.push(error('1510', 'A UPN starts with a capital letter other than I, O or S. Copy it again from the MIS.'))
  }
  if (!/^\d{11}$/.test(code.slice(1, 12))) {
    problems.push(error('1540', 'Characters 2 to 12 of a UPN are numbers. Look for a letter O typed for 0, or I for 1.'))
  }
  if (!/^[\dA-HJ-NP-RT-Z]$/.test(code.charAt(12))) {
    problems.push(
      error('1550', 'The last character of a UPN is a number, or (temporary UPN) a capital letter other than I, O or S.'),
    )
  }
  return problems
}

function contentProblems(code: string): UpnCheck['problems'] {
  const problems: UpnCheck['problems'] = []
  const should = checkLetter(code.slice(1))
  if (code.charAt(0) !== should) {
    problems.push({
      rule: '1510',
      severity: 'error',
      says: `The check letter does not fit the number: it should be ${should}. A character is probably mistyped; check it in the MIS.`,
    })
  }
  const authority = Number(code.slice(1, 4))
  if (!isKnownAuthority(authority)) {
    // 000 is neither an authority nor one of the pseudo numbers, so it can never become valid.
    problems.push({
      rule: '1530',
      severity: authority === 0 ? 'error' : 'warning',
      says: `${code.slice(1, 4)} is not a local authority number we know. If the authority is new, ignore this; otherwise check the UPN.`,
    })
  }
  return problems
}

/** Makes a valid permanent UPN, for made-up schools. */
export function newUpn(la: string, estab: string, year: string, serial: number): string {
  const body = `${la}${estab}${year.slice(-2)}${String(serial).padStart(3, '0')}`
  if (!/^\d{12}$/.test(body))
    throw new RangeError('A UPN needs an LA of 3 digits, an establishment of 4, a year and a serial from 0 to 999')
  return checkLetter(body) + body
}
