-- What the school can give (Code of Practice 6.76-6.78): described once, applied to pupils as groups.
create table provision (
  school_id uuid not null references school,
  provision_id uuid not null,
  name text not null,
  about text,
  wave text not null check (wave in ('universal', 'targeted', 'specialist')),
  -- The main area first: totals by area count each provision once.
  areas text[] not null check (array_length(areas, 1) >= 1 and areas <@ array['CI', 'CL', 'SEMH', 'SP']),
  evidence text check (evidence in ('strong', 'some', 'little', 'own')),
  evidence_about text,
  evidence_link text,
  evidence_on date,
  role_id uuid,
  qualification text,
  minutes integer check (minutes between 1 and 600),
  times_a_week integer check (times_a_week between 1 and 50),
  weeks integer check (weeks between 1 and 53),
  size integer check (size between 1 and 60),
  room text,
  resources_pence integer check (resources_pence between 0 and 10000000),
  licence_pence integer check (licence_pence between 0 and 10000000),
  entry_measure text,
  exit_measure text,
  -- What a pupil is expected to gain in the measure by the end, and the same in words.
  expected_gain numeric,
  expected_effect text,
  -- The one of the starting library that it began as.
  started_as text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, provision_id)
);
create unique index provision_name_once on provision (school_id, lower(name)) where withdrawn_at is null;
select protect('provision');

-- How this school speaks of and shares out what it gives: one row, or none where nothing was chosen yet.
create table provision_choices (
  school_id uuid not null references school,
  provision_choices_id uuid not null,
  wave_words jsonb not null default '{}',
  -- Five words for how it went against what was expected, least first.
  scale_words text[] check (array_length(scale_words, 1) = 5),
  share_by text not null default 'present' check (share_by in ('present', 'size')),
  first_week text not null default 'A' check (first_week in ('A', 'B')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, provision_choices_id),
  unique (school_id)
);
select protect('provision_choices');

-- What adults are paid as, and what an hour of each costs from a day on.
create table pay_role (
  school_id uuid not null references school,
  pay_role_id uuid not null,
  name text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, pay_role_id)
);
create unique index pay_role_name_once on pay_role (school_id, lower(name)) where withdrawn_at is null;
select protect('pay_role');

create table pay_rate (
  school_id uuid not null,
  pay_rate_id uuid not null,
  pay_role_id uuid not null,
  starts_on date not null,
  -- Pence for an hour, or for one hour a week through a year of so many weeks.
  per text not null check (per in ('hour', 'weekly-hour')),
  pence integer not null check (pence between 1 and 100000000),
  base_weeks integer not null default 38 check (base_weeks between 1 and 53),
  -- Hundredths of a percent on top.
  on_cost integer not null default 0 check (on_cost between 0 and 20000),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, pay_rate_id),
  foreign key (school_id, pay_role_id) references pay_role
);
create unique index pay_rate_once_a_day on pay_rate (school_id, pay_role_id, starts_on) where withdrawn_at is null;
select protect('pay_rate');
