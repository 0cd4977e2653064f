const posts = [
  String.raw`(?:[\w-]{1,24} )?(?:teach(?:er|ers)|tutors?|instructors?|coach(?:es)?|mentors?|assistants?|supervisors?|practitioners?|technicians?|nurses?|doctors?|counsellors?|worker|workers|keyworkers?|co-?ordinators?|interpreters?|intervenors?|interveners?|scribes?|reader|buddy|librarian|headteacher|head of (?!the\b|an?\b|his\b|her\b)[a-z]{1,20}|caretaker|matron|escort|chaperone|facilitators?|consultants?|trainers?|advis[eo]rs?|specialist leader|paediatrician|orthoptist|dietitian|chaplain|receptionist|porter|guide)`,
  String.raw`(?:[\w-]{1,24} )?(?:therapists?|psychologists?|physiotherapists?|psychotherapists?|audiologists?|pathologists?|psychiatrists?|habilitationists?|linguists?|behaviourists?)`,
  String.raw`(?:[\w-]{1,24} )(?:officers?|lead|manager|leader)(?! to\b)`,
  String.raw`t\.?a\.?s?|l\.?s\.?a\.?s?|hltas?|sltas?|ltas?|salt?s?|slts?|senco|sendco|sencos|sendcos|inco|aln?co|elsas?|elkla[n]?|ots?|eps?|csws?|ecps?|tods?|qtods?|qtvis?|qtmsis?|qthi|dsl|emhps?|camhs (?:practitioner|worker|nurse)|lsps?|ltsas?|physios?|pcsas?|nnebs?|rqhs?|1-1s|asd advisory|hod|ssas?|snas?|ctas?|nqts?|ects?|eyps?|inclusion lead`,
  String.raw`(?:specialist|advisory|outreach|autism|sensory|behaviour|inclusion|therapy|support|pastoral|reprographics|catering|it|ict|school nursing|portage|nursery) (?:team|service|advis[eo]r)s?|key ?person|key worker|dinner lad(?:y|ies)|midday (?:supervisor|assistant)s?|virtual school|peer mentors?|members? of (?:the )?(?:[\w-]{1,24} ){0,2}(?:staff|team)`,
  String.raw`(?:habilitation|mobility|rehabilitation|reading|literacy|dyslexia|autism|speech|feeding|seating|sensory|behaviour|inclusion|early years) specialists?(?! (?:support|teaching|help|input))|(?:deputy|assistant|executive) head(?:teacher|s)?|the head(?! of| \w+ing| control)|principal|invigilators?|volunteers?|role models?|buddies|cooks?|chefs?|drivers?|gardeners?|farmers?|dieticians?|prompters?|note-takers?|first aiders?|house ?parents?|apprentices|sixth[- ]formers?|pharmacists?|hygienists?|lifeguards?|(?:any|every|each) adult|(?:mr|mrs|ms|miss|mx|dr) [a-z]+`,
  `(?:an?|one|two|three|class|named|trained|familiar|second|same|known|identified|designated|dedicated|another|qualified) (?:class |familiar |trained |named |known |female |male |second )?adults?(?! support)|adults? (?:from|in|who|trained|named|assigned)`,
  String.raw`(?:trained|named|qualified|experienced|identified) (?:[\w-]{1,24} ){0,2}staff|staff (?:trained|who have (?:been trained|completed)|member)|staff member`,
]

/** Who: a post, a profession, or an adult told apart from the others. */
export const people = new RegExp(String.raw`\b(?:${posts.join('|')})\b`, 'g')

/** What the person knows: a qualification, a registration, a training. */
export const qualification =
  /\b(?:qualified|qualification|registered|hcpc|accredited|chartered|trained|training|signed off|level \d|certificate|diploma|degree|postgraduate|experience)\b/
