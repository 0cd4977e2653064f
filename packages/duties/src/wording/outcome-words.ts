import type { Remark } from './finding.ts'
import { items } from './things.ts'

/** An error with the words that show it. */
export const error = (rule: string, pattern: RegExp, says: string, ask: string) => ({
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
    new RegExp(
      String.raw`\b(?:will|to|shall|should|must) have (?:use of |the use of )?(?:an?|two|\d) (?:[\w-]{1,24} ){0,2}(?:${items.source})`,
      'g',
    ),
    'A thing in place is not yet a difference.',
    'What will the child be able to do with it?',
  ),
  error(
    'provision-not-outcome',
    /(?<!\b(?:it|that|which|what|who|when|if|while|once|until|after|instructions?|tasks?|questions?|time|(?:when|if|while|once|until|after|what) (?:\w+ )?\w+) )\b(?:will|to|should|shall|must|would|is|are|continue to|be able to|can)(?: also| then| always| continue to)? (?:be |have |have been |being )?(?:receiv(?:e|ed|ing)|provided|given|offered|supported|funded|assessed|monitored|managed|met|taught|seen by|referred|allocated|placed|timetabled|encouraged|reviewed|helped|assisted)\b(?!.{0,30}\b(?:fewer|less)\b)/g,
    'It says what is given to the child, not what the child will do.',
    'What will the child be able to do because of it?',
  ),
  error(
    'provision-not-outcome',
    /\b(?:have|has|having|given|gain|get|with)(?: \w+)? access\b(?!.{0,60}\b(?:unaided|independently|alone|without|(?:on|by) (?:his|her|their) own)\b)|(?<!get )\baccess to\b|(?<!\d |\bevery |\beach |\b(?:two|three|four|five|six|seven|eight|nine|ten) )\bopportunit(?:y|ies)\b(?! shops?)|\b(?:sessions?|programmes?|therapy|interventions?|provision|equipment|a plan|strategies)(?: [\w-]{1,24}){0,3} (?:will|to) be \w+|\b(?:have|has|having|get) (?:(?:all|his|her|their|any|the|\w+['’]s) )*(?:[\w-]{1,24} )?needs? (?:to be )?(?:met|managed|supported|understood|identified)\b|\bneeds? (?:will be|to be|are|is|being) (?:\w+ )?(?:met|managed|supported|addressed)\b|\b(?:have|has) (?:had |\w+ )?(?:(?:\d+|his|her|their|a|an|weekly|daily|more|extra|one|\w+ly|[a-z]*therapy|speech|language|and|elsa|adult|staff|of) ){0,4}(?:sessions?|[a-z]*therapy|counselling|input|support|tuition|intervention|an? (?:[\w-]{1,24} ){0,2}(?:teaching assistant|ta|mentor|key ?worker|laptop|place|programme|timetable|plan))\b|\bon a (?:reduced|part-time|modified) timetable\b/g,
    'It says what is in place, not what the child will do.',
    'What will the child be able to do because of it?',
  ),
  error(
    'provision-not-outcome',
    /\bbenefit(?:s|ed|ing)? from\b|\b(?:will|to) (?:work|meet|spend time|have time) with (?:an? |the |his |her |their )?(?:[\w-]{1,24} ){0,3}(?:salts?|slts?|therapists?|psychologists?|tas?|teaching assistants?|lsas?|elsas?|mentors?|counsellors?|specialist teachers?|key ?workers?)\b(?!.{0,60}\bwithout\b)|\b(?:complete|finish|undertake|follow|access|take part in|participate in|join|do)(?:s|d|ing)? (?:an? |the |his |her |their )?(?:[\w-]{1,24} ){0,5}(?:programmes?(?! of study)|interventions?|therapy|sessions of)\b|\baccess(?:es|ing)? (?:[\w:'-]{1,24} ){0,4}(?:phonics|1:1|one-to-one|support|tuition|teaching|help|counselling|mentoring|sessions?|provision|nurture|therapy|interventions?)\b|\battend(?:s|ing|ance at|ed)? (?:(?:a|an|the|his|her|their|weekly|regular|daily|\d+) )*(?:[\w-]{1,24} )?(?:(?:speech|language|art|play|music|occupational|physio\w*)(?: and language)? ?(?:therapy|sessions?)|therapy|counselling|intervention|mentoring|nurture|elsa|camhs|physiotherapy|booster|group sessions?|sessions? with|appointments?|assessments?)\b/g,
    'Going to help that is given is not yet a difference.',
    'What will the child be able to do because of it?',
  ),
  error(
    'others-do-it',
    /(?:^|[.;:\n]|(?<=~)|\d,)[^a-z\d~]{0,12}(?:for |that |all |the |his |her |their |an? |class |school |key |subject |[\w]+['’]s )*(?:staff|teachers?|teaching assistants?|tas?|adults?|therapists?|(?:speech and language|occupational|physio) ?therapists?|psychologists?|school|setting|college|parents?|professionals|sencos?|local authority|la|team|services?|lsas?|everyone)(?: \w+){0,3} (?:will|to|must|should|have|has|are|is|understand(?! (?:[\w'%]+ ){0,6}(?:speech|words|says?|saying|sentences|signs|him|her)\b)|use|know|supports?|provides?|helps?|gives?|delivers?|teach(?:es)?|offers?|meets?|monitors?|runs?|works? with)\b/g,
    'It says what others do.',
    'What will the child do that can be seen?',
  ),
]
