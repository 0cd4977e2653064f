-- What pupils reach, as the school measures it (Code of Practice 6.17-6.23): a file at a time, on the school's own scale. Prompts for
-- people are worked out of it; nothing here decides anything.
create table attainment_scale (
  school_id uuid not null references school,
  attainment_scale_id uuid not null,
  -- Lowest first; empty where the marks are numbers.
  grades text[] not null default '{}',
  -- Steps of the scale, or points, that a pupil is expected to gain in a year.
  expected_a_year numeric not null check (expected_a_year > 0),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, attainment_scale_id),
  unique (school_id)
);
select protect('attainment_scale');

create table data_drop (
  school_id uuid not null references school,
  drop_id uuid not null,
  name text not null,
  taken_on date not null,
  file_name text not null,
  headers_key text not null,
  -- What each heading is: attainment, attendance, or left out.
  columns jsonb not null,
  state text not null default 'uploaded' check (state in ('uploaded', 'kept', 'withdrawn')),
  -- The file, until its values are kept or it is given up.
  content bytea,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, drop_id)
);
create index data_drop_by_day on data_drop (school_id, taken_on desc);
select protect('data_drop');

create table drop_value (
  school_id uuid not null,
  pupil_id uuid not null,
  drop_id uuid not null,
  measure text not null check (measure in ('attainment', 'attendance')),
  subject text not null,
  -- As it stood in the file.
  shown text not null,
  points numeric not null,
  version integer not null default 1,
  primary key (school_id, drop_id, pupil_id, subject),
  foreign key (school_id, drop_id) references data_drop,
  foreign key (school_id, pupil_id) references pupil
);
create index drop_value_by_pupil on drop_value (school_id, pupil_id);
select protect_by_pupil('drop_value');

-- A standardised test or screener: what the tool says, and never more.
create table screener (
  school_id uuid not null,
  pupil_id uuid not null,
  screener_id uuid not null,
  tool text not null,
  taken_on date not null,
  standard_score integer check (standard_score between 40 and 160),
  age_equivalent_months integer check (age_equivalent_months between 12 and 300),
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, screener_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint screener_says_something check (standard_score is not null or age_equivalent_months is not null)
);
create index screener_by_pupil on screener (school_id, pupil_id, taken_on);
select protect_by_pupil('screener');
