const devices = String.raw`laptops?|tablets?|ipads?|chromebooks?|computers?|keyboards?|mouse|trackball|switch(?:es)?|software|text-to-speech|speech-to-text|app|eye-?gaze|communication (?:aids?|books?|boards?)|vocas?|aac devices?|radio[- ]aids?|hearing[- ]aids?|soundfield|fm system|loop system|magnifiers?|cctv|screen readers?|braille (?:writer|machine|display|note)\w*|brailler|perkins|reader pens?|reading pens?|scanner|visualiser|coloured overlays?|overlays?|tinted (?:lenses|glasses|paper)|glasses`
const furniture = `(?:seat|chair|desk|table|stool|wheelchair|frame|hoist|sling|plinth|changing bed|walker|splints?|orthos[ie]s|footrest|ramp|rails?|lift|handrails?|cushion|writing slope|slope|work ?station|carrel|tent|trampoline|peanut ball|therapy ball|wedge|bench|armrests?|toilet seat|commode|standing frame|tilt board)s?`
const small = `ear defenders|headphones|weighted (?:blanket|vest|jacket|lap pad)|fidgets?|chew(?:ellery|y)?|pencil grips?|grips?|scissors|cutlery|timers?|sand ?timer|visual timetables?|picture timetable(?: card)?s?|now and next boards?|timetable cards?|task boards?|cue cards?|exit cards?|cards?|symbols?|talking mat|word mats?|whiteboards?|number lines?|numicon|checklists?|writing frames?|cream paper|coloured paper|backpack|passport|locker|epipen|gloves|acoustic panels|carpet|blinds|blackout|lighting|reader|scribe|extra time|seated|sits|sitting|positioned`

/** A thing that is named: equipment, an aid, a printed help. */
export const items = new RegExp(String.raw`\b(?:${devices}|${furniture}|${small})\b`, 'g')

/** A thing that is not named. */
export const unnamedThings =
  /\b(?:equipment|resources?|(?<!first[- ]|hearing[- ]|radio[- ]|the )aids?|technology|facilities|apparatus|adaptations?|materials?|furniture)\b/

/** A place in the school, or away from it. */
export const place =
  /\b(?:rooms?|classrooms?|hall|library|corridor|pool|gym|base|unit|hub|form room|science|workshop|kitchen|playground|toilets?|clinic|building|office|studio|garden|area|bay|lab|site|doorway|front row|space)\b/

/** What can be measured of a thing or a page. */
export const specification =
  /\b\d{2} ?-?(?:point|pt)\b|\b(?:font|arial|sans serif|comic sans|verdana|a3|a4|matt|laminated|bold|double[- ]spaced|enlarged to|metres?|cm|mm|decibels|db|height-adjustable|adjustable|\d+ ?(?:%|per cent)|\d+ ?(?:m|kg|gb)\b|named|model|left-handed|right-handed|lux|ratio)\b|\d ?%/

/** Given to the pupil to keep, kept in order, or looked after. */
export const keeping =
  /\b(?:own|personal|of (?:his|her|their) own|maintained|charged|serviced|checked|checks|replaced|insured|on loan|to keep|fitted|installed|marked with|labelled|at (?:his|her|their|[a-z]{1,20}'s) home|to use (?:at|in) (?:school|home|class|lessons))\b/

/** Taught or treated for a time: minutes are asked for. */
export const taught =
  /\b(?:therapy|therapies|psychotherapy|physiotherapy|hydrotherapy|sessions?|tuition|tutoring|tutorials?|programmes?|interventions?|mentoring|counselling|coaching|training|(?:is|are|be|been|get|gets) trained|advice|advises?|consultations?|guidance (?:from|to)|input|group ?work|in groups?|(?:small|social skills|nurture|focus|lego)[- ]groups?|visits?|physio|check-ins?|stretches|exercises|placement|swim(?:ming)?|practice|individual (?:teaching|support|time|work)|small-group|phonics|reading(?! (?:tests?|papers?|ages?|pens?|rulers?|glasses|assessments?))|1:1|one-to-one|catch-up|booster|lesson from|clubs?)\b/

/** Given alongside, where an occasion may stand in the place of minutes. */
export const alongside =
  /\b(?:support(?:s|ed|ing)?|help(?:s|ed)?|assist(?:s|ed|ance)?|teaching|taught|teaches|works? with|supervis(?:ed|ion|es)|care)\b/

const event = String.raw`(?:transitions?|changes?|lessons?|tasks?|activit(?:y|ies)|meals?|meal ?times?|snack|snack time|dinner|story time|circle time|bedtime|tutor time|prep|breaks?|break ?times?|playtimes?|lunch|lunch ?times?|assembl(?:y|ies)|registration|tests?|assessments?|exams?|examinations?|homework|trips?|visits?|arrival|pe|p\.e\.|games|english|maths|science|writing|reading|play|story|carpet time|group work|whole-class|written work)`

const marks = [
  String.raw`\b(?:each|every|all)(?: of (?:the|his|her|their))? (?!pupils?\b|child|staff\b|adults?\b|needs?\b|areas?\b|aspects?\b|teachers\b|teaching\b|professionals\b|parties\b|members\b|parents\b|\d+\b(?! (?:lessons|sessions|days)))\w+`,
  String.raw`\bany (?:\w+ )?(?:lessons?|tasks?|tests?|sessions?|class(?:es)?|trips?)\b|\b(?:whenever|each time|every time|as soon as|immediately|straight after)\b`,
  String.raw`\b(?:when|if|once|until) (?:he|she|they|[a-z]+) (?!required|needed|necessary|appropriate|possible)[a-z]{2,}`,
  String.raw`\bat the (?:start|beginning|end) of\b|\b\d{1,2}[.:]\d{2}\b`,
  String.raw`\b(?:daily|throughout the (?:school |nursery |college )?day|at all times|mornings|afternoons)\b`,
  String.raw`\b(?:before|after) (?:\w+ )?(?:lesson|school|registration)|\bhours? (?:earlier|before|in advance)|\bdays? (?:earlier|before|in advance)`,
]

/** A sign, or each of something: it says how often, as far as that can be said. */
export const markedOccasion = new RegExp(marks.join('|'), 'g')

/** When, in the course of a day: at each of something, at the start of it, upon a sign, or somewhere in the timetable. */
export const occasion = new RegExp(
  [
    ...marks,
    String.raw`\b(?:before|after|during|in|at|between|for|within|on(?! task)) (?:the |any |whole-class |class |unstructured |written |mock |public |school |practical |timed )*${event}\b`,
  ].join('|'),
  'g',
)
