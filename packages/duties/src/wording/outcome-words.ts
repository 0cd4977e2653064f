import type { Remark } from './finding.ts'

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const phase = String.raw`(?:key ?stages? ?\d|ks ?\d|years? ?(?:\d{1,2}|group|two|three|four|five|six|seven|eight|nine|ten|eleven)|y ?\d{1,2}|reception|nursery|(?:early years |eyfs )?foundation (?:stage|year)|eyfs|pre-?school|primary(?: school)?|infants?(?: school)?|juniors?(?: school)?|secondary(?: school)?|school|sixth[- ]form|post[- ]16|college|(?:the |this |next |her |his |their |current |first |second |third |\d{4}[-/ ]?\d{0,4} ?)*(?:academic |school |calendar )?(?:year|course|plan|placement|programme|term)|apprenticeship|transition)`
const season = '(?:spring|summer|autumn|winter|easter|christmas|michaelmas|half[- ]term)'

/** By when: a day, a month, a term, a phase, an age, a stretch of time, a review. */
export const deadline = new RegExp(
  [
    String.raw`\b(?:by |before |until |from |in |during |at |on |within )*(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:early |mid |late |end of |the end of |end )*${month},? (?:20)?\d\d\b`,
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b`,
    String.raw`\bby (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?${month}\b`,
    String.raw`\b(?:by|before|until|in|at|over|during|for)? ?(?:the )?(?:(?:end|close|start|beginning|completion|conclusion) of |end )(?:the |his |her |their |this )?(?:${season},? )?(?:in |of )?${phase}(?: ?\d{4}[-/]?\d{0,4}| \d{1,2})?\b`,
    String.raw`\b(?:by|before|when|on|until|at) (?:the time )?(?:s?he |they |\w+ )?(?:leaves?|starts?|enters?|moves? (?:in)?to|transfers? to|transitions? to|finishes|completes|goes to|joins|leaving|starting|entering|turns) (?:the )?(?:${phase}|\d{1,2})`,
    String.raw`\bby (?:the )?${phase}\b`,
    String.raw`\b(?:by|in|before|at|until) (?:the )?(?:end of )?(?:the )?${season}(?: term)?(?:,? (?:of )?(?:20\d\d|in ${phase}))?\b`,
    String.raw`\b(?:by |at |before )?(?:the )?age(?: of)? (?:\d{1,2}|sixteen|eighteen|nineteen|twenty)\b|\bby (?:the time s?he is |(?:his|her|their) )?(?:\d{1,2}(?:st|nd|rd|th)?|sixteenth|eighteenth) birthday\b|\bby (?:the time )?(?:s?he|they) (?:is|are) \d{1,2}\b`,
    String.raw`\b(?:within|in|after|over|for) (?:the )?(?:next |coming |a )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a|an) ?(?:school |academic |calendar )?(?:weeks?|months?|terms?|years?|half[- ]terms?)(?:['’]s?)?(?: time)?\b`,
    String.raw`\b(?:by|at|before|in time for) (?:the |his |her |their )?(?:next |final |following |first |\d{4} )?(?:annual |plan |interim |year \d+ )?reviews?\b`,
    String.raw`\b(?:by|in|before|until|end of|during) (?:the )?(?:end of )?20\d\d(?:[-/]\d{2,4})?\b`,
  ].join('|'),
  'g',
)

const number = String.raw`(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)`

/** What can be counted or seen to be so, once the dates are gone. */
export const measure = new RegExp(
  [
    String.raw`\b${number}\b`,
    String.raw`\d ?%|\bper ?cent\b|\bone in \w+\b|\bone of\b|\bonce\b|\btwice\b|\bthrice\b|\bhalf of\b|\ball (?:of )?(?:his|her|their|the)? ?(?:lessons|sessions|letters|sounds|items|words|steps|classes)\b`,
    String.raw`\b(?:every|each) (?:\w+ )?(?:day|week|morning|lesson|time|night|evening|session|playtime|lunchtime|month|term)\b|\bdaily\b|\bweekly\b`,
    String.raw`\bindependently\b|\balone\b|\bunaided\b|\bunprompted\b|\bunassisted\b|\bunsupervised\b|\bsolo\b|\bunaccompanied\b|\b(?:on|by) (?:his|her|their) own\b|\b(?:by|dress(?:es)?|feed(?:s)?|wash(?:es)?) (?:himself|herself|themselves)\b`,
    String.raw`\bwithout (?:(?:any|adult|an|a|the|direct|physical|verbal|staff|constant) )*(?:help|support|adults?|prompt\w*|assistance|supervision|remind\w*|leaving|hitting|hurting|shouting|being|needing|\w+ing)\b|\bwith no (?:\w+ )?(?:help|prompt\w*|support|remind\w*|adult|assistance)\b|\bwith(?: only)? (?:one|a single) (?:\w+ )?(?:prompt|reminder|adult)\b`,
    String.raw`\bfirst time\b|\bon sight\b|\bfluently\b|\bcorrectly\b|\baccurately\b|\breliably\b|\bthe whole\b|\bfull[- ]time\b|\bfrom start to finish\b|\bno (?:more|fewer|less) than\b|\bat least\b`,
    String.raw`\b(?:grade|level|stage|band|entry level|gcse|a[- ]level|btec|certificate|qualification|driving (?:test|licence)|licence)\b`,
  ].join('|'),
  'g',
)

const error = (rule: string, pattern: RegExp, says: string, ask: string) => ({
  rule,
  severity: 'error' as const,
  pattern,
  says,
  ask,
})

/** What is given, or what others do: not a difference to the child. */
export const serviceLed: readonly (Remark & { pattern: RegExp })[] = [
  error(
    'provision-not-outcome',
    /\b(?:will|to|should|shall|must|would|is|are|continue to|be able to|can)(?: also| then| always| continue to)? (?:be |have been |being )?(?:receiv(?:e|ed|ing)|provided|given|offered|supported|funded|assessed|monitored|managed|met|taught|seen by|referred|allocated|placed|timetabled|encouraged|reviewed|helped|assisted)\b(?!.{0,30}\b(?:fewer|less)\b)/g,
    'It says what is given to the child, not what the child will do.',
    'What will the child be able to do because of it?',
  ),
  error(
    'provision-not-outcome',
    /\b(?:have|has|having|given|gain|get|with)(?: \w+)? access\b|\baccess to\b|\b(?:have|has|having|get) (?:(?:all|his|her|their|any|the|\w+['’]s) )*(?:[\w-]+ )?needs? (?:to be )?(?:met|managed|supported|understood|identified)\b|\bneeds? (?:will be|to be|are|is|being) (?:\w+ )?(?:met|managed|supported|addressed)\b|\b(?:have|has) (?:\w+ )?(?:sessions?|therapy|input|support|tuition|intervention|a (?:teaching assistant|ta|mentor|key ?worker|laptop|place|programme|timetable|plan))\b|\bon a (?:reduced|part-time|modified) timetable\b/g,
    'It says what is in place, not what the child will do.',
    'What will the child be able to do because of it?',
  ),
  error(
    'provision-not-outcome',
    /\battend(?:s|ing|ance at|ed)? (?:(?:a|an|the|his|her|their|weekly|regular|daily|\d+) )*(?:[\w-]+ )?(?:(?:speech|language|art|play|music|occupational|physio\w*)(?: and language)? ?(?:therapy|sessions?)|therapy|counselling|intervention|mentoring|nurture|elsa|camhs|physiotherapy|booster|group sessions?|sessions? with|appointments?|assessments?)\b/g,
    'Going to help that is given is not yet a difference.',
    'What will the child be able to do because of it?',
  ),
  error(
    'others-do-it',
    /(?:^|[.;:\n]|(?<=~)|\d,)[\s,]*(?:for |that |all |the |his |her |their |an? |class |school |key |subject |[\w]+['’]s )*(?:staff|teachers?|teaching assistants?|tas?|adults?|therapists?|(?:speech and language|occupational|physio) ?therapists?|psychologists?|school|setting|college|parents?|professionals|sencos?|local authority|la|team|services?|lsas?|everyone)(?: \w+){0,3} (?:will|to|must|should|have|has|are|is|understand|use|know)\b/g,
    'It says what others do.',
    'What will the child do that can be seen?',
  ),
]

/** A change nobody can see as it is written: an error only where no measure stands with it. */
export const vague = error(
  'vague-change',
  /\b(?:improv\w+|develop\w*|progress\w*|increas\w*|enhanc\w+|better|more|greater|higher|stronger|wider|good|well|happy|happier|safe|secure|calm\w*|confiden\w+|self-esteem|resilien\w+|independence|independent|potential|cop(?:e|es|ing)|engag\w+|participat\w+|fully|access(?:es|ing)?|understand\w*|awareness|aware|know(?:s|ledge)?|appreciat\w+|feel(?:s|ing)?|enjoy\w*|manag(?:e|es|ing)|regulat\w+|regulation|appropriate(?:ly)?|positive(?:ly)?|effective(?:ly)?|success\w*|ready|prepared|work(?:s|ing)? towards|begin(?:s|ning)? to|continue|strengthen\w*|broaden\w*|extend\w*|expand\w*|maintain\w*|achiev\w+|learn(?:s|ing)?|try|most of the time|usually|generally|age-(?:related|appropriate)|expectations?|expected|catch up|close the gap|settle[ds]?|included|valued|respect\w*|motivat\w+|focus(?:ed)?|concentrat\w+|listen(?:s|ing)?|attention|sociali[sz]\w*|behav\w+|skills?|literacy|communication|relationships?|friendships?|friends|be able to read|able to write)\b/g,
  'It cannot be seen or counted as it is written.',
  'What would somebody see the child do, how much or how often, from what start?',
)
