export const services = [
  'educational-psychology',
  'speech-language',
  'occupational-therapy',
  'physiotherapy',
  'mental-health',
  'sensory',
  'specialist-teacher',
  'early-help',
  'social-care',
  'health',
  'other',
] as const
export type Service = (typeof services)[number]

export const serviceWords: Readonly<Record<Service, string>> = {
  'educational-psychology': 'Educational psychology',
  'speech-language': 'Speech and language therapy',
  'occupational-therapy': 'Occupational therapy',
  physiotherapy: 'Physiotherapy',
  'mental-health': 'Mental health service',
  sensory: 'Sensory support',
  'specialist-teacher': 'Specialist teacher',
  'early-help': 'Early help assessment',
  'social-care': 'Social care',
  health: 'Another health service',
  other: 'Somebody else',
}

/** The recommendations of a text, one to a line; bullets and numbers that were pasted with them are taken off. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
