const noThing = `support|help|assistance|access|input|equipment|resources?|materials?|aids|technology|facilit(?:y|ies)|time|opportunit(?:y|ies)|chance|environment|atmosphere|curriculum|approach(?:es)?|programmes?|strateg(?:y|ies)|techniques?|methods?|range|variety|level|amount|degree|package|provision|teaching|teachers?|tuition|lessons?|sessions?|therap(?:y|ies|ists?)|interventions?|meetings?|visits?|groups?|class(?:es)?|adults?|staff|person|people|mentors?|tas?|lsas?|assistants?|workers?|buddy|friends?|peers?|timetable|plan|profile|targets?|needs?|difficult(?:y|ies)|diagnosis|disorder|condition|delay|attention|age|history|preference|understanding|awareness|relationships?|voice|role|place|adaptations?|modifications?|adjustments?|routines?|boundaries|language|tone|steps?`

const wearing = `(?:wears?|wearing|uses?|using|drinks? from|eats? (?:with|from|off)|sits? (?:on|in|at)|stands? (?:in|on|at)|lies? on|writes? (?:with|on|in)|types? on|holds?|carr(?:y|ies)|reads? from|has|have|is given|keeps?)`
const one = String.raw`(?:an?|the|his|her|their|two|three|four|\d{1,2}|[a-z]{1,20}'s)`
const standing = `(?:kept|fitted|installed|placed|stored|fixed|hung|laid|stuck|put|set up|set out|attached|tied|on|in|beside|under|at|within)`

/**
 * A thing that no list has, told by what is done with it: worn, used, kept, fitted. A chance, a degree, a person or an hour of teaching is
 * not a thing.
 */
export const usedThings = new RegExp(
  [
    String.raw`\b${wearing} (?:up )?${one} (?!(?:[\w-]{1,24} ){0,3}(?:${noThing})\b)[a-z]`,
    String.raw`\b(?!(?:${noThing}|which|that|who|what|it|this|s?he|they|there) )[a-z-]{3,24} (?:is|are) (?:always )?${standing}\b(?! (?:in )?place\b| hand\b| (?:a|an) (?:position|way)\b)`,
  ].join('|'),
)
