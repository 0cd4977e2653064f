// The words of Get Information about Schools for what we keep. Types: the list of 22 April 2025 (MastodonC/witan.gias @763874c4).
// Phases: as public code that reads the file names them (general knowledge). A word that is not here is said, never guessed.

export type GiasType =
  | 'maintained'
  | 'academy'
  | 'nursery'
  | 'special'
  | 'special-academy'
  | 'non-maintained-special'
  | 'pru'
  | 'ap-academy'
  | 'post-16-academy'
  | 'independent'
export type GiasPhase = 'nursery' | 'primary' | 'middle' | 'secondary' | 'all-through' | 'post-16'

const names: Readonly<Record<GiasType, readonly string[]>> = {
  maintained: ['Community school', 'Voluntary aided school', 'Voluntary controlled school', 'Foundation school'],
  academy: [
    'Academy sponsor led',
    'Academy converter',
    'Free schools',
    // Academies with a technical or studio curriculum (general knowledge).
    'University technical college',
    'Studio schools',
  ],
  nursery: ['Local authority nursery school'],
  special: ['Community special school', 'Foundation special school'],
  'special-academy': ['Academy special sponsor led', 'Academy special converter', 'Free schools special'],
  'non-maintained-special': ['Non-maintained special school'],
  pru: ['Pupil referral unit'],
  'ap-academy': [
    'Academy alternative provision converter',
    'Academy alternative provision sponsor led',
    'Free schools alternative provision',
  ],
  'post-16-academy': ['Academy 16-19 converter', 'Academy 16 to 19 sponsor led', 'Free schools 16 to 19'],
  independent: ['Other independent school', 'Other independent special school'],
}

const phases: Readonly<Record<GiasPhase, readonly string[]>> = {
  nursery: ['Nursery'],
  primary: ['Primary'],
  middle: ['Middle deemed primary', 'Middle deemed secondary'],
  secondary: ['Secondary'],
  'all-through': ['All-through', 'All through'],
  'post-16': ['16 plus'],
}

const key = (words: string) => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

function finder<Ours extends string>(table: Readonly<Record<Ours, readonly string[]>>): (words: string) => Ours | null {
  const ours = new Map<string, Ours>()
  for (const one in table) for (const words of table[one]) ours.set(key(words), one)
  return (words) => ours.get(key(words)) ?? null
}

/** Our kind of school for the name of a type in the file; null where the file's word is none of ours. */
export const typeOfGias = finder(names)
export const phaseOfGias = finder(phases)
