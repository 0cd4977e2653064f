const number = String.raw`(?:p?\d+(?:[.,:]\d+)?(?:st|nd|rd|th|m|km|cm|mm|kg|g|ml|p|mins?|hrs?)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)`

const given = `(?:support|help|teaching|tuition|therapy|interventions?|input|mentoring|counselling|sessions?|lessons? with|(?:adult|staff|lsa|ta|teacher|teaching assistant|therapist) (?:time|support|help)|1:1|one-to-one|elsa|nurture|phonics|catch-up|placement)`

/** Numbers that say nothing of the change: an age, a year group, a part of the plan, a ratio, an amount of help. */
export const incidental = new RegExp(
  [
    String.raw`\baged? (?:of )?(?:\d+|${number})(?![ -]years?\b)\b|\b${number}[- ]years?[- ]old\b|\bwho is \d+\b`,
    String.raw`\b(?:in |now in )?(?:year|y|key stage|ks|class|set|section|outcome|target|objective|priority|level of need|room) ?\d{1,2}\b(?! (?:words?|books?|texts?|level|standard|common|statutory|spelling))`,
    String.raw`\b\d ?: ?\d\b|\b(?:one|1)[- ](?:to|on)[- ](?:one|1)\b|\bgroups? of ${number}\b`,
    String.raw`\b${number}[- ](?:hours?|minutes?|weeks?|sessions?|terms?|months?)(?: (?:a|per|each|every) \w+)?(?: of|['’]s?)? (?:[\w-]{1,24} ){0,2}${given}\b`,
    String.raw`\b(?:through|via|following|as a result of|with the help of) (?:[\w'-]{1,24} ){0,6}${given}[^,.;~]{0,40}`,
    String.raw`\b(?:awareness|understanding|appreciation) of (?:all )?${number}\b`,
    String.raw`\b(?:in|across|of) (?:all )?${number} (?:[\w-]{1,24} )?(?:ways|areas|aspects|subjects|domains)\b`,
    String.raw`^\s*(?:\(?\d{1,2}[.):]|[a-z]\))\s`,
  ].join('|'),
  'gm',
)

/** A number, a share or a count: it measures any change. */
export const counted = new RegExp(
  [
    String.raw`\b${number}\b|\d ?%|\bper ?cent\b|\bonce\b|\btwice\b|\bthrice\b|\bhalf of\b|\b(?:one|a|two|three)[- ](?:half|third|thirds|quarters?|fifths?)\b|\bone in \w+\b|\bby half\b|\b\w+fold\b|\bhalv(?:e|es|ed|ing)\b|\bdoubl(?:e|es|ed|ing)\b|\bone (?:point|level|band|grade|stage|step|place)\b`,
    String.raw`\b(?:an?|one) (?:minute|hour|second|metre|mile|kilometre|page)\b|\b(?:an?|one) (?:other )?\w+ (?:a|per|each|every) (?:day|week|lesson|session|month|term|half[- ]term)\b`,
    String.raw`\b(?:grade|entry level|level|stage|band) (?:\d|[a-g]\b|one|two|three)|\bgcses?\b|\ba[- ]levels?\b|\bbtec\b|\bdriving (?:test|licence)\b`,
  ].join('|'),
)

/** Plainly seen to be so or not, though it is not counted: enough beside a verb that can be seen. */
export const observed = new RegExp(
  [
    String.raw`\bone of\b|\ball (?:of )?(?:his|her|their|the)? ?(?:lessons|sessions|letters|sounds|items|words|steps|classes)\b`,
    String.raw`\b(?:every|each) (?:\w+ )?(?:day|week|morning|lesson|time|night|evening|session|playtime|lunchtime|month|term|occasion)\b|\bdaily\b|\bweekly\b`,
    String.raw`\bindependently\b|\balone\b|\bunaided\b|\bunprompted\b|\bunassisted\b|\bunsupervised\b|\bsolo\b|\bunaccompanied\b|\b(?:on|by) (?:his|her|their|my) own\b|\b(?:it|them|one|this|all|food|meals?|clothes|coat|shoes|bag) (?:himself|herself|themselves|myself)\b|\b(?:by|dress(?:es)?|feed(?:s)?|wash(?:es)?) (?:himself|herself|themselves|myself)\b`,
    String.raw`\bwithout (?:(?:any|adult|an|a|the|direct|physical|verbal|staff|constant) )*(?:help|support|adults?|prompt\w*|assistance|supervision|remind\w*|leaving|hitting|hurting|shouting|being|needing|\w+ing)\b|\bwith no (?:\w+ )?(?:help|prompt\w*|support|remind\w*|adult|assistance)\b|\bwith(?: only)? (?:one|a single) (?:\w+ )?(?:prompt|reminder|adult)\b`,
    String.raw`\bfirst time\b|\bon sight\b|\bfluently\b|\bcorrectly\b|\baccurately\b|\breliably\b|\bthe whole\b|\bfull[- ]time\b|\bfrom start to finish\b|\bexpected standard (?:in|at|of)\b|\bfrom \w+ to \w+ on the\b|\bon time\b`,
    String.raw`\b(?:certificate|qualification|licence|diploma|apprenticeship|award)\b`,
  ].join('|'),
)
