-- A concern about a pupil, as it was raised (Code of Practice 6.14-6.24). It is never edited: what was decided about it is added.
create table concern (
  school_id uuid not null references school,
  pupil_id uuid not null,
  concern_id uuid not null,
  area text not null check (area in ('CI', 'CL', 'SEMH', 'SP', 'unsure')),
  source text not null check (source in ('staff', 'parent', 'pupil')),
  seen text not null,
  tried text,
  raised_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, concern_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff
);
create index concern_by_pupil on concern (school_id, pupil_id, recorded_at desc);
select protect_by_pupil('concern');

-- Each decision with its reason. The newest one stands; none of them changes a pupil's status.
create table concern_decision (
  school_id uuid not null,
  pupil_id uuid not null,
  concern_id uuid not null,
  concern_decision_id uuid not null,
  decision text not null check (decision in ('watch', 'ask-teachers', 'assess', 'specialist', 'sen-support', 'no-action')),
  reason text not null,
  decided_on date not null,
  look_again_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, concern_decision_id),
  foreign key (school_id, concern_id) references concern,
  foreign key (school_id, pupil_id) references pupil
);
create index concern_decision_by_concern on concern_decision (school_id, concern_id, recorded_at desc);
select protect_by_pupil('concern_decision');

-- What a teacher of the pupil was asked to look for, and what they saw.
create table observation (
  school_id uuid not null,
  pupil_id uuid not null,
  concern_id uuid not null,
  observation_id uuid not null,
  staff_id uuid not null,
  asked_on date not null,
  says text,
  answered_on date,
  version integer not null default 1,
  primary key (school_id, observation_id),
  foreign key (school_id, concern_id) references concern,
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, staff_id) references staff,
  constraint observation_answered_whole check ((says is null) = (answered_on is null))
);
create unique index observation_once on observation (school_id, concern_id, staff_id) where answered_on is null;
create index observation_by_staff on observation (school_id, staff_id) where answered_on is null;
select protect_by_pupil('observation');
