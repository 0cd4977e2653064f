-- How a provision went for a pupil: recorded once for each review, with where they came to and what happens next.
create table provision_review (
  school_id uuid not null,
  pupil_id uuid not null,
  review_id uuid not null,
  place_id uuid not null,
  group_id uuid not null,
  reviewed_on date not null,
  -- 1 much less than expected to 5 much more; null: cannot be told yet.
  went integer check (went between 1 and 5),
  exit_value numeric,
  reason text,
  decision text not null check (decision in ('continue', 'change', 'stop')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, review_id),
  foreign key (school_id, place_id) references provision_place,
  foreign key (school_id, pupil_id) references pupil
);
create index provision_review_by_group on provision_review (school_id, group_id, reviewed_on desc) where withdrawn_at is null;
create index provision_review_by_place on provision_review (school_id, place_id, reviewed_on desc) where withdrawn_at is null;
select protect_by_pupil('provision_review');

-- Leaders look at a provision: what they saw, what they ask and what was answered, and that they signed it off.
create table provision_look (
  school_id uuid not null,
  look_id uuid not null,
  group_id uuid not null,
  kind text not null check (kind in ('observed', 'question', 'signed-off')),
  happened_on date not null,
  says text,
  answer text,
  answered_on date,
  answered_by uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, look_id),
  foreign key (school_id, group_id) references provision_group,
  constraint provision_look_says_something check (kind = 'signed-off' or says is not null),
  constraint provision_look_answered_whole check ((answer is null) = (answered_on is null))
);
create index provision_look_by_group on provision_look (school_id, group_id, happened_on desc) where withdrawn_at is null;
select protect('provision_look');
