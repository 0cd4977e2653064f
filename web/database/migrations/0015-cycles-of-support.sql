-- One turn of assess, plan, do, review for a pupil (Code of Practice 6.44-6.56). What was agreed and reviewed is never edited again:
-- the next cycle follows it and carries what continues.
create table cycle (
  school_id uuid not null references school,
  pupil_id uuid not null,
  cycle_id uuid not null,
  turn integer not null check (turn >= 1),
  state text not null check (state in ('draft', 'agreed', 'reviewed')),
  needs text,
  evidence text,
  family_view text,
  pupil_view text,
  strategies text,
  agreed_on date,
  agreed_with text,
  review_on date,
  reviewed_on date,
  review_note text,
  review_family_view text,
  review_pupil_view text,
  follows uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, cycle_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint cycle_agreed_whole check (state = 'draft' or (agreed_on is not null and review_on is not null and review_on > agreed_on)),
  constraint cycle_reviewed_whole check ((state = 'reviewed') = (reviewed_on is not null) and (reviewed_on is null or reviewed_on >= agreed_on))
);
create unique index cycle_one_open on cycle (school_id, pupil_id) where state <> 'reviewed';
create unique index cycle_turn_once on cycle (school_id, pupil_id, turn);
select protect_by_pupil('cycle');

-- What the pupil will be able to do, and what is given for it. A result is recorded once, at the review.
create table outcome (
  school_id uuid not null,
  pupil_id uuid not null,
  cycle_id uuid not null,
  outcome_id uuid not null,
  area text not null check (area in ('CI', 'CL', 'SEMH', 'SP')),
  says text not null,
  baseline text,
  target text,
  due_on date,
  owner text,
  provision text,
  result text check (result in ('met', 'partly', 'not-met')),
  result_note text,
  next text check (next in ('continue', 'change', 'stop')),
  follows uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, outcome_id),
  foreign key (school_id, cycle_id) references cycle,
  foreign key (school_id, pupil_id) references pupil,
  constraint outcome_result_whole check ((result is null) = (next is null))
);
create index outcome_by_cycle on outcome (school_id, cycle_id) where withdrawn_at is null;
select protect_by_pupil('outcome');

-- What was seen between plan and review.
create table progress (
  school_id uuid not null,
  pupil_id uuid not null,
  outcome_id uuid not null,
  progress_id uuid not null,
  noted_on date not null,
  says text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, progress_id),
  foreign key (school_id, outcome_id) references outcome,
  foreign key (school_id, pupil_id) references pupil
);
create index progress_by_outcome on progress (school_id, outcome_id, noted_on);
select protect_by_pupil('progress');
