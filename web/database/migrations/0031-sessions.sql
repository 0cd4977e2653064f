-- Records of sessions as they were made, on this screen or on a phone without a connection. Only ever added to: one that corrects
-- others names them, and which one stands is worked out from all of them (decision 0019).
create table session_entry (
  school_id uuid not null,
  entry_id uuid not null,
  group_id uuid not null,
  day date not null,
  starts_at text not null,
  replaces uuid[] not null default '{}',
  made_at timestamptz not null,
  happened text not null check (happened in ('held', 'cut-short', 'cancelled')),
  minutes integer not null check (minutes between 0 and 600),
  reason text,
  rating integer check (rating between 1 and 5),
  cover jsonb not null default '[]',
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, entry_id),
  foreign key (school_id, group_id) references provision_group,
  constraint session_entry_cancelled_gave_nothing check ((happened = 'cancelled') = (minutes = 0))
);
create index session_entry_by_session on session_entry (school_id, group_id, day);
select protect('session_entry');

create table session_mark (
  school_id uuid not null,
  pupil_id uuid not null,
  entry_id uuid not null,
  here boolean not null,
  reason text,
  note text,
  version integer not null default 1,
  primary key (school_id, entry_id, pupil_id),
  foreign key (school_id, entry_id) references session_entry,
  foreign key (school_id, pupil_id) references pupil
);
create index session_mark_by_pupil on session_mark (school_id, pupil_id);
select protect_by_pupil('session_mark');

-- Who stands in for whom on a day, known before the session. Lets the person in for that day.
create table session_cover (
  school_id uuid not null,
  cover_id uuid not null,
  group_id uuid not null,
  adult_id uuid not null,
  day date not null,
  staff_id uuid not null,
  role_id uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, cover_id),
  foreign key (school_id, group_id) references provision_group,
  foreign key (school_id, adult_id) references provision_adult,
  foreign key (school_id, staff_id) references staff
);
create index session_cover_by_staff on session_cover (school_id, staff_id, day) where withdrawn_at is null;
create index session_cover_by_group on session_cover (school_id, group_id, day) where withdrawn_at is null;
select protect('session_cover');

-- The ledger: what each session, and each thing bought, means in minutes and pence. Worked out by @waymark/provision from the tables
-- above whenever one of them changes, in the same transaction; never typed. A line that no longer holds is marked as gone.
create table session_line (
  school_id uuid not null,
  group_id uuid not null,
  day date not null,
  starts_at text not null,
  kind text not null check (kind in ('session', 'item')),
  planned boolean not null,
  state text not null check (state in ('open', 'held', 'cut-short', 'cancelled', 'gone')),
  planned_minutes integer not null,
  minutes integer not null,
  planned_pence integer not null,
  pence integer not null,
  unshared_planned_pence integer not null,
  unshared_pence integer not null,
  unpriced boolean not null,
  disputed boolean not null,
  version integer not null default 1,
  primary key (school_id, group_id, day, starts_at),
  foreign key (school_id, group_id) references provision_group
);
create index session_line_by_day on session_line (school_id, day) include (group_id, state, kind, planned_minutes, minutes, planned_pence, pence);
select protect('session_line');

create table session_pupil_line (
  school_id uuid not null,
  pupil_id uuid not null,
  group_id uuid not null,
  day date not null,
  starts_at text not null,
  state text not null check (state in ('open', 'here', 'away', 'cancelled', 'gone')),
  planned_minutes integer not null,
  minutes integer not null,
  planned_pence integer not null,
  pence integer not null,
  reason text,
  version integer not null default 1,
  primary key (school_id, group_id, day, starts_at, pupil_id),
  foreign key (school_id, pupil_id) references pupil
);
create index session_pupil_line_by_pupil on session_pupil_line (school_id, pupil_id, day);
create index session_pupil_line_by_day on session_pupil_line (school_id, day)
  include (group_id, pupil_id, state, planned_minutes, minutes, planned_pence, pence, starts_at);
select protect_by_pupil('session_pupil_line');

create table session_adult_line (
  school_id uuid not null,
  group_id uuid not null,
  day date not null,
  starts_at text not null,
  adult_id uuid not null,
  role_id uuid,
  gone boolean not null default false,
  planned_minutes integer not null,
  minutes integer not null,
  -- Null: no rate is known.
  planned_pence integer,
  pence integer,
  version integer not null default 1,
  primary key (school_id, group_id, day, starts_at, adult_id),
  foreign key (school_id, adult_id) references provision_adult
);
create index session_adult_line_by_adult on session_adult_line (school_id, adult_id, day);
select protect('session_adult_line');
