-- Plans and profiles about a pupil, each a typed document: written as a draft, signed, and then never edited again. The next version begins
-- with what the last one said.
create table profile (
  school_id uuid not null references school,
  pupil_id uuid not null,
  profile_id uuid not null,
  kind text not null check (kind in ('one-page', 'healthcare', 'risk', 'adjustments', 'transition', 'personal-support', 'individual-support-plan')),
  turn integer not null check (turn >= 1),
  state text not null default 'draft' check (state in ('draft', 'signed')),
  content jsonb not null default '{}',
  signed_on date,
  signed_by text,
  agreed_with text,
  review_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, profile_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint profile_signed_whole check ((state = 'signed') = (signed_on is not null) and (state = 'draft' or signed_by is not null)),
  constraint profile_review_later check (review_on is null or review_on > signed_on)
);
create unique index profile_one_draft on profile (school_id, pupil_id, kind) where state = 'draft';
create unique index profile_turn_once on profile (school_id, pupil_id, kind, turn);
select protect_by_pupil('profile');

-- That a member of staff has read a signed document.
create table profile_read (
  school_id uuid not null,
  pupil_id uuid not null,
  profile_id uuid not null,
  staff_id uuid not null,
  read_on date not null,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (school_id, profile_id, staff_id),
  foreign key (school_id, profile_id) references profile,
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, staff_id) references staff
);
select protect_by_pupil('profile_read');

-- A reasonable adjustment or an exam access arrangement, with the evidence that it is the normal way of working.
create table arrangement (
  school_id uuid not null references school,
  pupil_id uuid not null,
  arrangement_id uuid not null,
  says text not null,
  evidence text,
  form_8 text not null default 'not-needed' check (form_8 in ('not-needed', 'to-do', 'assessed', 'applied', 'approved', 'refused')),
  approved_on date,
  expires_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, arrangement_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint arrangement_expires_later check (expires_on is null or approved_on is null or expires_on > approved_on),
  constraint arrangement_approved_whole check (form_8 <> 'approved' or approved_on is not null)
);
create index arrangement_by_pupil on arrangement (school_id, pupil_id) where withdrawn_at is null;
select protect_by_pupil('arrangement');
