import { error } from './outcome-words.ts'

const asks = 'What would somebody see the child do, how much or how often, from what start?'

/** What may be so or not: no measure beside it mends that. The subject is the child, not what a child foresees in others. */
export const hedged = error(
  'hedged',
  /\b(?:where(?:ver)?|when(?:ever)?|if|as (?:far|much|often|independently|well) as)(?: is| reasonably| at all| it is)* (?:possible|practicable|practical|feasible)\b|\bto the best of (?:his|her|their|my) abilit(?:y|ies)\b|\b(?:hope|aim|try|aspire|attempt)(?:s|ing)? to\b|\bhopefully\b|(?<!\b(?:that|what|how|why|where|which|who|when|something|things|others|people|peers|someone|characters?|friends?|stories|story|they|it|(?:what|how|why|where|who|when) (?:\w+ ){0,3}\w+) )(?<!\b(?:in|by|of|until|before|during|from|to|end|early|late|mid|and|since|\d|\dst|\dnd|\drd|\dth) )\b(?:may|might) (?!\d|half|term|bank|day|and\b|or\b|to\b|review)[a-z]/g,
  'It may come about or not.',
  'What will the child do? Write “will”, and any exception in full.',
)

const comparative =
  'better|greater|higher|stronger|wider|longer|faster|sooner|quicker|shorter|neater|clearer|happier|calmer|quieter|easier|closer|safer|healthier|(?<!no |any |once |twice )more(?! than)|less(?! than)'
const frame = String.raw`confiden\w+|self-(?:esteem|confidence|worth|image|belief)|resilien\w+|happ(?:y|ily|iness)|safe(?:ly)? and|feel(?:s|ing)? (?!for)\w+|enjoy\w*|potential|cop(?:e|es|ing)|(?:self-|be |become |more )?aware(?:ness)?|appreciat\w+|positive(?:ly)?|motivat\w+|valued|included|inclusion|settled|engag\w+|pride|attitudes?|well-?being|mental health|outlook|aspirations?|wellness|fulfil\w*|meaningful|healthy|mindset|sense of|relationships?|maturity|expected progress|expected levels?|(?:good|some|steady|continued|further|sustained|accelerated|sufficient|appropriate) progress|progress(?:es|ing)? (?:in|with|towards|well|academically|socially)|age-(?:related|appropriate)|(?:the|this|his|her|their|any) gap|catch(?:es|ing)? up|(?:appropriate|suitable|good|acceptable|reasonable|adequate) (?:level|length|standard|rate|pace|time|amount|degree)|most of the time|much of the time|regularly|frequently|often|usually|generally|mostly|sometimes|occasionally|increasingly|gradually|access(?:es|ing)? (?:(?:the|a|an|his|her|their|all|more|full|and|broad|balanced|whole|school|national|mainstream) )*(?:curriculum|learning|education|lessons?|classroom|teaching|activities|opportunities|services|school life|community)|(?:manag\w+|regulat\w+|control\w*|handl\w+|express\w*|understand\w*) (?:and \w+ )?(?:(?:his|her|their|my|own|the|other|others|others'|people's|of) )*(?:emotion(?:s|al)?|feelings?|anger|anxiety|anxieties|behaviou?r|needs|moods?|stress|worries|states?|impulses)|regulation`

/** States of mind, comparisons and shares of a time: only a count measures them; that it is "every day" or "alone" does not. */
export const unmeasurable = error(
  'vague-change',
  new RegExp(String.raw`\b(?:${comparative}|${frame})\b`, 'g'),
  'It cannot be seen or counted as it is written.',
  asks,
)

const changes = String.raw`improv\w+|develop\w*|progress\w*|increas\w*|enhanc\w+|good|well|safe|secure|calm\w*|independence|independent|participat\w+|fully|access(?:es|ing)?|understand\w*|know(?:s|ledge)?|feel(?:s|ing)?|manag(?:e|es|ing)(?! (?:his|her|their|my) own\b)|regulat\w+|effective(?:ly)?|success\w*|ready|prepar\w+|work(?:s|ing)? towards|begin(?:s|ning)? to|start(?:s|ing)? to|continue[sd]?|strengthen\w*|broaden\w*|widen\w*|extend\w*|expand\w*|maintain\w*|sustain\w*|consolidat\w+|reduc\w+|decreas\w*|lower|fewer|minimi[sz]\w+|overcom\w+|address(?:es|ing)|acquir\w+|gain(?:s|ing)?|grow(?:s|n|ing|th)?|tolerat\w+|interact(?:s|ing|ion|ions)?|contribut\w+|explor\w+|experienc\w+|achiev\w+|learn(?:s|ing)?|try|tries|attempt\w*|consistent(?:ly)?|clear(?:ly)?|appropriate(?:ly)?|reasonabl[ey]|suitabl[ey]|sensibl[ey]|neatly|nicely|properly|politely|kindly|carefully|expectations?|expected|settle[ds]?|respect\w*|focus(?:e[sd])?|concentrat\w+|listen(?:s|ing)?|attention|sociali[sz]\w*|behav\w+|skills?|strategies|literacy|communicat\w+|emotions?|feelings|anxiety|anxieties|anger|friendships?|(?:ma(?:ke|kes|king|de)|keeps?|keeping|finds?|have|more|new) (?:\w+ )?friends|be able to read|able to write|show(?:s|ing)? (?:an? |some )?(?:interest|understanding|awareness|respect|empathy)|build(?:s|ing)? (?:on|up|his|her|their|stronger|good|positive|trust\w*|relationships|confidence)`

/** Changes that nobody can see as they are written: errors where no measure at all stands with them. */
export const unmeasured = error(
  'vague-change',
  new RegExp(String.raw`\b(?:${changes})\b`, 'g'),
  'It cannot be seen or counted as it is written.',
  asks,
)
