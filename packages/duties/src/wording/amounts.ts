/** A number in figures or words, as it stands before what it counts. */
export const number = String.raw`(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundred|half|quarter)`

const unit = `(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h)`
const clock = String.raw`(?:\d{1,2}[.:]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m)`
const lesson = `(?:lessons?|sessions?|days?|playtimes?|lunchtimes?|lunch|break|breaks|assembly|timetable|morning|afternoon|week)`
const per = `(?:a|an|per|each|every|in each|in every|in a|/)`
const period = `(?:other |second |third |school |working |academic |calendar |taught |timetabled |half[- ]){0,2}(?:day|week|wk|fortnight|month|term|year|annum|lesson|session|morning|afternoon|evening|night|half-term)s?`
const weekday = `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`

/** Part of the week or of the timetable. */
const share = String.raw`\b\d{1,3}(?:%| ?per ?cent) of (?:the |his |her |their |each |every )(?:\w+ )?(?:week|day|timetable|lessons?)\b`

/** How long: minutes, hours, clock times from one to another, part of a day, or the whole of it. */
export const duration = new RegExp(
  [
    String.raw`\b${number}[ -]{0,2}(?:an? |of an? |full |whole )?${unit}\b`,
    String.raw`\b\d{1,3}(?:mins?|hrs?|h|m)\b`,
    String.raw`\bhour[- ]long\b`,
    share,
    String.raw`\b${number} (?:double |single |whole |full )?(?:lessons?|periods?) (?:a|per|each|every)\b|\bdouble (?:lesson|period)s?\b`,
    `${clock} ?(?:-|to|and|until|till) ?${clock}`,
    String.raw`\b(?<!within )(?:half|full|whole|one|two|three|four|five|\d)(?: a)?[ -](?:school )?(?:days?|mornings?|afternoons?)(?= (?:a|per|each|every|in|of|with|at)\b)`,
    String.raw`\b(?:half|full|whole)[ -](?:a )?(?:school )?(?:days?|mornings?|afternoons?)\b`,
    String.raw`\bfull[- ]time\b|\ball day\b|\bat all times\b`,
    String.raw`\bthroughout (?:the |each |every |all |his |her |their )(?:whole |entire |full )?(?:\w+ )?${lesson}`,
    String.raw`\b(?:whole|length|duration|entirety|all) of (?:the |each |every |all |his |her |their )`,
    String.raw`\b(?:in|during|for|across|to) (?:all|every|each)(?: of (?:his|her|their))? (?:[\w-]{1,24} ){0,3}(?:lessons?|sessions?|classes)\b`,
  ].join('|'),
  'g',
)

/** How often: times in a period, a day of the week, each of something, or a number of sessions. */
export const frequency = new RegExp(
  [
    share,
    String.raw`\b(?:once|twice|thrice)\b|\b${number} (?:times|occasions)\b|\btimes (?:a|per|each|every|weekly|daily)\b`,
    String.raw`\b(?:twice-|half-|half |bi-|tri-)?(?:daily|weekly|fortnightly|monthly|termly|annually|yearly|nightly|hourly)\b`,
    String.raw`(?:\b|(?<=/))${per} ?${period}\b`,
    String.raw`\b(?:each|every|all)(?: of (?:the|his|her|their))? (?!time\b|pupils?\b|child|staff\b|adults?\b|needs?\b|areas?\b|aspects?\b|teachers\b|teaching\b|professionals\b|parties\b|members\b|parents\b|\d+\b(?! (?:lessons|sessions|days)))\w+|\bp[./]?w\b|\bwkly\b`,
    String.raw`\b(?:on )?${weekday}\b|\b(?:mon|tues?|weds?|thurs?|fri)s?\b`,
    String.raw`\b\d+ ?x\b|\bx ?\d+\b|\bx (?:a|per)\b|\b(?:5|five|four|three|two)[ -]days?\b`,
    String.raw`(?<!:)\b(?!an? )${number} (?:(?!for |in |of )[\w-]{1,24} ){0,3}(?:sessions|visits|meetings|reviews|lessons|appointments|consultations|workshops)\b`,
    String.raw`\b(?:mornings|afternoons|evenings|weekdays)\b|\bthroughout (?:the|each|every) (?:whole |school |nursery |college )*day\b|\bat all times\b|\bfull[- ]time\b|\ball day\b`,
    String.raw`\bat (?:break|lunch|playtime|snack|registration|arrival|home time)\w*|\b(?:before|after) (?:registration|school|lessons?|lunch|break|playtime)\b|\bat the (?:start|beginning|end)(?: and (?:at )?(?:the )?end)? of (?:the |each |every |his |her |their )(?:school |nursery |college )?(?:day|morning|afternoon|week|lesson)\b|\balternat(?:e|ing) (?:week|day|school )\w*|\balternate \w+days?\b|\b(?:full|whole|all) (?:of the )?(?:school )?(?:day|week)\b|\bhours? of (?:the|each|every|his|her) (?:school )?(?:week|day)\b`,
    String.raw`\b(?:in|by|before|during|at|on) (?:the )?(?:(?:start|beginning|end|first week|last week|first half|second half|first day) of )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|school year|academic year|half[- ]term|term)\b`,
    String.raw`\bat ${clock}`,
  ].join('|'),
  'g',
)

/** For how many weeks, terms or months, or in term time. */
export const weeks = new RegExp(
  String.raw`\b${number} (?:school |working |academic )?(?:weeks|terms|months|years|half[- ]terms)\b|\bterm[- ]time\b|\bacademic year\b|\buntil\b`,
)

const person = `(?:pupils?|children|child|peers?|students?|learners?|classmates?|friends?|others?|young people|boys|girls|participants|members)`

/** How many together: a ratio, a stated maximum, a pair. */
export const groupSize = new RegExp(
  [
    String.raw`\b\d ?: ?\d{1,2}\b|\b(?:one|1|two|2)[- ](?:to|on)[- ](?:one|two|three|four|five|six|\d{1,2})\b`,
    String.raw`\bgroups? of (?:up to |no more than |at most |not more than |a maximum of |around |about |max |between )?${number}`,
    String.raw`\b(?:no more than|not more than|up to|at most|maximum(?: of)?|max\.?|fewer than|limited to) ${number}(?: (?:[\w-]{1,24} ){0,3}${person}\b| in (?:a|the) (?:class|group)\b|\))`,
    String.raw`\b(?!an? )${number} (?:[\w-]{1,24} ){0,3}${person}\b|\b(?:one|another) other (?:pupil|child|student|peer|learner)\b`,
    String.raw`\b(?:pairs?|paired|individually|individual|alone|group size)\b`,
    String.raw`\bgroups? \((?:up to |max\.? ?|maximum (?:of )?|no more than )?${number}`,
    String.raw`\b${number} in (?:a|the|each) (?:small )?group\b|\b(?:one|two|three|\d) adults? (?:for|to) (?:every )?${number}\b|\b(?:max|maximum) (?:of )?${number}\b`,
  ].join('|'),
  'g',
)

/** A floor under what is given. */
export const minimum = /\b(?:at least|no fewer than|no less than|not less than|not fewer than|a? ?minimum(?: of)?|at a minimum)\b/
