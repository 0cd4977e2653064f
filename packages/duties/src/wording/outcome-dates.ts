const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const phase = String.raw`(?:key ?stages? ?\d|ks ?\d|years? ?(?:\d{1,2}|group|two|three|four|five|six|seven|eight|nine|ten|eleven)|y ?\d{1,2}|reception|nursery|(?:early years |eyfs )?foundation (?:stage|year)|eyfs|pre-?school|primary(?: school)?|infants?(?: school)?|juniors?(?: school)?|secondary(?: school)?|school|sixth[- ]form|post[- ]16|college|(?:the |this |next |her |his |their |current |first |second |third |\d{4}[-/ ]?\d{0,4} ?)*(?:academic |school |calendar )?(?:year|course|plan|placement|programme|term)|apprenticeship|transition)`
const season = String.raw`(?:(?:spring|summer|autumn|winter|easter|christmas|michaelmas|half[- ]term|spr|sum|aut)(?: term)?(?: ?[12](?!\d))?)`

/** By when: a day, a month, a term, a phase, an age, a stretch of time, a review. */
export const deadline = new RegExp(
  [
    String.raw`\b(?:by |before |until |from |in |during |at |on |within )*(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:early |mid |late |end of |the end of |end )*${month},? (?:20)?\d\d\b`,
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b`,
    String.raw`\bby (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?${month}\b`,
    String.raw`\b(?:by|before|until|in|at|over|during|for)? ?(?:the )?(?:(?:end|close|start|beginning|completion|conclusion|(?:last|first|final) (?:school )?day|(?:last|first|final|\w+) week) of |end )(?:the |his |her |their |this )?(?:${season},? )?(?:in |of )?${phase}(?: ?\d{4}[-/]?\d{0,4}| \d{1,2})?\b`,
    String.raw`\b(?:by|before|when|on|until|at) (?:the time )?(?:s?he |they |\w+ )?(?:leaves?|starts?|enters?|moves? (?:in)?to|transfers? to|transitions? to|finishes|completes|goes to|joins|leaving|starting|entering|moving (?:in)?to|joining|transferring to|turns) (?:in |at |on )?(?:the |his |her |their )?(?:${phase}|\d{1,2})`,
    String.raw`\bby (?:the )?${phase}\b`,
    String.raw`\b(?:by|in|before|at|until) (?:the )?(?:end of )?(?:the )?${season}(?: term)?(?:,? (?:of )?(?:20\d\d|in ${phase}))?\b`,
    String.raw`\b(?:by |at |before )?(?:the )?age(?: of)? (?:\d{1,2}|sixteen|eighteen|nineteen|twenty)\b|\bby (?:the time s?he is |(?:his|her|their) )?(?:\d{1,2}(?:st|nd|rd|th)?|sixteenth|eighteenth) birthday\b|\bby (?:the time )?(?:s?he|they) (?:is|are) \d{1,2}\b`,
    String.raw`\b(?:within|in|after|over|for) (?:the )?(?:next |coming |a )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a|an) ?(?:school |academic |calendar )?(?:weeks?|months?|terms?|years?|half[- ]terms?)(?:['’]s?)?(?: time)?\b`,
    String.raw`\b(?:by|at|before|in time for) (?:the |his |her |their )?(?:next |final |following |first |\d{4} |annual |plan |interim |iep |year \d+ |ehcp? ){0,3}reviews?\b`,
    String.raw`\b(?:by|in|before|until|end of|during) (?:the )?(?:end of )?20\d\d(?:[-/]\d{2,4})?\b|\b20\d\d-\d\d-\d\d\b`,
    String.raw`\b(?:by|before|in|at|until|for|from|during|of|the|next|this) ${season}(?: term| holidays?)?,? (?:20)\d\d\b`,
    String.raw`\b(?:by|at|before|until|on|upon|for) (?:the )?(?:very )?(?:end|close|start|beginning|middle|completion|conclusion) of (?:the |this |that |his |her |their |our |my |an? )?(?:[\w'-]{1,20} ){0,3}(?:years?|terms?|key stages?|phase|stage|plan|course|programme|block|intervention|placement|half[- ]term|holidays?|weeks?|months?|cycle|school|college|apprenticeship|spring|summer|autumn)\b(?: ?\d{1,4})?`,
    String.raw`\b(?:by|before|in time for|until) (?:the time of |the time )?(?:the |his |her |their |my |s?he sits |they sit )?(?:next |mock |summer |final |year \d+ |public |key stage \d |ks\d )*(?:gcses?|sats|a[- ]levels?|mocks?|exams?|examinations|review|birthday|phonics (?:check|screen\w*)|multiplication (?:tables )?check)\b`,
    String.raw`\b(?:by|before|until) (?:this time )?next (?:${season}|${month}|year|term|school year|academic year)\b`,
    String.raw`\b(?:on|upon|before|prior to|at|by) (?:his |her |their )?(?:entry|transfer|transition|moving|starting|joining|admission|leaving|start)(?: (?:to|in|into|at|of))? (?:the )?${phase}`,
    String.raw`\b(?:over|across|within|during|throughout|in) (?:the )?(?:course of )?(?:the |this |an? )?(?:next |coming |following |whole |school |academic |calendar |current |one ){1,3}(?:year|term|half[- ]term|month|key stage)\b`,
    String.raw`\b(?:during|throughout) (?:the )?(?:year|y|key stage|ks) ?\d{1,2}\b`,
    String.raw`\b(?:by|at|before|until|in) (?:the )?(?:end of )?(?:term|t|half[- ]term|ht|week|cycle|module|assessment point|data drop) ?\d{1,2}\b(?:,? (?:of )?20\d\d)?`,
    String.raw`\b(?:whitsun|lent term|trinity term|summer holidays?|easter holidays?)\b(?: 20\d\d)?`,
    String.raw`\b(?:timescales?|time ?frame|target date|to achieve by|by when|deadline|due)(?: date)? ?[:-] ?(?:\d|one|two|three|four|six|${month}|${season}|end)[\w ]{0,12}`,
  ].join('|'),
  'g',
)
