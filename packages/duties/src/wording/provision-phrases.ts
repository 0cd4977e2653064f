import type { Remark } from './finding.ts'

/** A phrase that leaves something open, and what to ask the writer. */
export interface Phrase extends Remark {
  pattern: RegExp
}

const error = (rule: string, pattern: RegExp, says: string, ask: string): Phrase => ({
  rule,
  severity: 'error',
  pattern,
  says,
  ask,
})

const amountLeft = 'How much is left open.'
const decideNow = 'What is given is decided later, or by somebody else.'

/** These leave the whole open, whatever stands beside them. */
export const decisive: readonly Phrase[] = [
  error(
    'up-to',
    /\bup to (?=(?:an? |around |about |approximately )?(?:(?:full |whole )?(?:hour|minute|day|session|lesson|week)\b|\d|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty))(?!(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w-]{1,24} ){0,2}(?:pupils?|children|peers?|students?|learners?|classmates?|friends?|others?)\b)(?<!groups? (?:of )?\(?up to )|\b(?:no more than|not more than|a maximum of|maximum of|at most|not exceeding) (?:an? |\d+(?:\.\d+)?|[a-z-]{1,24}) ?(?:hours?|hrs?|minutes?|mins?|sessions?|times|visits?) (?:a|an|per|each|every|of)\b/g,
    'It allows for none at all.',
    'What is the least that is given: exactly how much, or at least how much?',
  ),
  error(
    'left-to-be-decided',
    /\b(?:to be|will be|is to be|are to be|yet to be) (?:further )?(?:determined|agreed|decided|confirmed|arranged|negotiated|established|specified|advised|identified|finalised|set by)\b|\btb[cda]\b|\b(?:as|when) (?:agreed|determined|decided|advised|directed|recommended) (?:with|by|between|following|after)\b|\b(?:agreed|determined|decided) (?:locally|in due course|at a later)/g,
    decideNow,
    'What is it? Write what is given now, and who may change it how.',
  ),
  error(
    'left-to-judgement',
    /\bat (?:the |his |her |their )?(?:[\w'-]{1,24} ){0,3}discretion\b|\bdiscretion of\b|\b(?:clinical|professional) (?:judgement|judgment|opinion|decision)\b|\bas (?:[\w'-]{1,24} ){1,4}(?:sees?|feels?|deems?|thinks?|judges?) (?:it )?(?:is )?(?:fit|best|necessary|appropriate|right|needed|helpful|suitable)\b|\bdeemed (?:necessary|appropriate|suitable)\b/g,
    decideNow,
    'What is given whoever decides? Write it down.',
  ),
  error(
    'after-assessment',
    /\b(?:following|subject to|pending|depending (?:up)?on|dependent (?:up)?on|according to|in light of) (?:an? |the |further |any |his |her |their |initial )*(?:assessments?|reviews?|outcomes?|evaluation|advice|need|needs|progress|risk|therapist|clinical)\b/g,
    decideNow,
    'What is given until then, and by what day is it decided?',
  ),
  error(
    'resources',
    /\b(?:subject to|depending (?:up)?on|dependent (?:up)?on|within|if|where|when) (?:[\w-]{1,24} ){0,3}(?:availab\w+|resources?|staffing|capacity|funding|timetab\w+|budget|time)(?: (?:permits?|permitting|allows?|allowing|is available|are available))?\b(?<!within (?:\w+ ){0,3}time)|\b(?:resources?|staffing|time|capacity|timetables?|funding) (?:permits?|permitting|allows?|allowing)\b/g,
    'It depends on what can be spared.',
    'What is given all the same?',
  ),
  error(
    'where-possible',
    /\b(?:where(?:ver)?|when(?:ever)?|if|as far as|as much as|as often as|as soon as|whilst|insofar as|so far as)(?: is| reasonably| practically| it is| at all)* (?:possible|practicable|practical|feasible|able)\b|\bideally\b|\bpreferably\b|\b(?:usually|normally|typically|generally|mostly|most days)(?=,? (?:for|be|lasting|once|twice|weekly|daily|every|each|\d+|an?|one|two|three|half|in)\b)|\bmore or less\b|\b(?:if|when|provided|as long as|unless) (?:[\w-]{1,24} ){0,3}(?:is|are) (?:free|in the mood|willing|on hand)\b|\buntil (?:it is |they are |this is )?no longer (?:needed|required|necessary)\b|\bendeavours?\b|\bstrive to\b|\btry to\b|\baim to\b|\bseek to\b/g,
    'It need not happen.',
    'When does it happen, and what is the exception?',
  ),
  error(
    'as-appropriate',
    /\b(?:as|where|when|if|whenever|wherever)(?: and when| it is| is| are| deemed| felt| considered)* (?:appropriate|relevant|suitable|applicable|beneficial|helpful|useful)\b|\b(?:as|if|where|when) (?:s?he|they|it) (?:wishes|wants|feels|chooses)\b/g,
    'When it is given is left to judgement.',
    'On what sign, or how often, is it given?',
  ),
  error(
    'benefit-from',
    /\bwould benefit\b|\bwill benefit from\b|\bbenefits? from (?:having|being|access|opportunit|support|regular|the)\b|\bwould (?:like|be helped|respond|find)\b/g,
    'It says what would help, and not what is given.',
    'What will be given?',
  ),
  error(
    'may',
    /\b(?:may|might|could)(?: also| then| well| sometimes)? (?:be|have|need|receive|use|include|require|access|benefit|attend|involve|help|take|want|work|support|provide)\b|\bcan (?:also )?(?:be (?:offered|given|provided|arranged|made available|accessed)|access|request|ask for)\b|\b(?:will|to) be (?:offered|invited|signposted|referred)\b(?!.{0,40}\bchoice)/g,
    'It may or may not be given.',
    'Will it be given? Write “will”.',
  ),
  error(
    'considered',
    /\bconsider(?:ed|ation|ing)?\b|\bbe explored\b|\bexplor(?:e|ing|ation of) (?:the |possib)/g,
    'Nothing is decided yet.',
    'What is decided?',
  ),
  error(
    'policy',
    /\bin line with (?:the |our )?(?:school|setting|policy|usual|local|national)\b|\b(?:usual|normal|standard|best|good) practice\b|\b(?:as per|according to) (?:the )?(?:[\w-]{1,24} )?(?:policy|policies|procedures?)\b|\breasonable adjustments?\b/g,
    'It repeats what is owed to every pupil.',
    'What is done for this pupil?',
  ),
  error(
    'money',
    /£ ?\d|\b(?:funding|band|matrix|tariff) (?:band |level |at |matrix )*[a-f\d]\b(?! (?:[\w-]{1,24} ){0,3}(?:therapists?|nurses?|practitioners?|assistants?|psychologists?|ot|salt|slt|physios?)\b)|\bband \w{1,2} funding\b|\btop[- ]?up\b|\bdelegated (?:budget|funding)\b|\b(?:funded|funding) (?:at|to the (?:value|level|equivalent))\b|\bnotional (?:sen )?budget\b/g,
    'Money is not help: it says nothing of what the pupil gets.',
    'What does the money pay for: who, what, how long, how often?',
  ),
  error(
    'rough-count',
    /\b(?:several|a few|a couple of|various|numerous|many|some|a number of|an? \w+ number of) (?:times|minutes|mins|hours|sessions|days|weeks|occasions|visits|lessons)\b(?! of the\b)/g,
    amountLeft,
    'How many exactly, or at least how many?',
  ),
  error(
    'not-decided',
    /\bit (?:is|was|would be|has been|may be) (?:strongly |highly |also )?(?:recommended|suggested|advised|hoped|anticipated|expected|envisaged|intended|proposed|desirable|advisable|beneficial|helpful|useful)\b|\b(?:recommends?|suggests?|recommended|suggested) (?:that|having|a |an )\b|\b(?:is|are|be|being) (?:eligible|entitled|invited|recommended|signposted|nominated|put forward|referred)\b|\b(?:is|are) (?:hoped|expected|intended|meant) to\b/g,
    'It says what is wished or allowed, and not what is given.',
    'What will be given?',
  ),
  error('opportunities', /\bopportunit(?:y|ies)\b/g, amountLeft, 'What will happen, how long and how often?'),
]

/** The trigger is open, unless a least amount stands beside it. */
export const asNeeded: Phrase = error(
  'as-needed',
  /\b(?:as|when|where|if|whenever|wherever)(?: and when| it is| is| are| they are| s?he is)* (?:needed|required|necessary|requested|requires|needs|need be)\b|\bon (?:request|demand)\b|\b(?:as|if|when|whenever|should) (?:s?he|they|it|this|the need|the pupil|the child|(?:the )?need) (?:does |is |be |so )?(?:needs?|needed|requires?|required|wants?|arises?|become)\b|\b(?:ad hoc|when overwhelmed)\b/g,
  'When it is given is left open.',
  'What is the least that is given, and what sign asks for more?',
)

/** These are filled by who, how long and how often beside them; alone they say little. */
export const fillable: readonly Phrase[] = [
  error(
    'access',
    /\b(?:have |has |having |give[ns]? |provided with |get )?access(?: to|es|ing)?\b/g,
    'A chance is not provision.',
    'What is given, by whom, for how many minutes, how often?',
  ),
  error(
    'regular',
    /\bregular(?:ly)?\b|\bfrequent(?:ly)?\b|\boften\b|\bperiodic(?:ally)?\b|\boccasional(?:ly)?\b|\bfrom time to time\b|\bconsistent(?:ly)?\b|\bas often\b/g,
    'How often is not said.',
    'How many times a week?',
  ),
  error(
    'ongoing',
    /\bongoing\b|\bcontinu(?:ed|ing|e|ous)\b|\bsustained\b/g,
    'For how long, and how much at a time, is not said.',
    'How many minutes, how often, and until when is it looked at?',
  ),
  error(
    'degree',
    /\b(?:high|higher|good|significant|substantial|considerable|increased|extra|additional|intensive|sufficient|adequate|more|enhanced|appropriate|suitable) (?:level|levels|amount|degree|support|time|help|adult|input|staffing|teaching)\b/g,
    'It names a degree and no amount.',
    'How many minutes or hours, by whom?',
  ),
  error(
    'support',
    /\bsupport(?:ed|s|ing)?\b|\bhelp(?:ed|s|ing)?\b|\bassist(?:ance|ed|s)?\b/g,
    'What is done is not said.',
    'What does the person do, for how many minutes, how often?',
  ),
  error(
    'input',
    /\binput\b|\binterventions?\b|\bstrateg(?:y|ies)\b|\bapproach(?:es)?\b|\bsystems?\b|\btechniques?\b/g,
    'Which one is not named.',
    'Which one, by whom, how long and how often?',
  ),
  error(
    'specialist',
    /\bspecialists?\b|\bexpert(?:s|ise)?\b/g,
    'The profession and training are not said.',
    'Which profession, with which qualification?',
  ),
  error(
    'tailored',
    /\b(?:tailored|bespoke|individuali[sz]ed|personali[sz]ed|differentiated|adapted|structured|holistic|nurturing|multi-?sensory|appropriate|suitable|small)\b/g,
    'It describes and does not say what is given.',
    'What exactly is different for this pupil?',
  ),
  error('flexible', /\bflexib(?:le|ly|ility)\b/g, 'Its limits are not said.', 'What is the least, and the most?'),
  error(
    'encouraged',
    /\bencourage(?:d|ment|s)?\b|\bprompt(?:ed|ing|s)?\b|\breminded?\b|\bmonitor(?:ed|ing|s)?\b|\bliais(?:e|on|es|ing)\b|\bawar(?:e|eness)\b|\bmindful\b|\breassur\w+\b/g,
    'Who does it, how and when is not said.',
    'Who does it, on what occasion, in what way?',
  ),
  error(
    'open-list',
    /\betc\b|\bincluding but not limited\b|\band so on\b|\bsuch as\b|\ba (?:wide )?(?:range|variety) of\b|\bor (?:similar|equivalent)\b|\bfor example\b/g,
    'The list is open.',
    'Which ones? Write the whole list.',
  ),
  error(
    'should',
    /\bshould\b|\bneeds?\b|\brequires?\b|\bought to\b/g,
    'It says what is needed, and not that it is given.',
    'Will it be given? By whom?',
  ),
  error(
    'roughly',
    /\bapprox(?:imately)?\b|\baround (?=\d)|\babout (?=\d)|\broughly\b/g,
    'The amount is rough.',
    'What is the least amount?',
  ),
]
