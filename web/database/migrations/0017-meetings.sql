-- A meeting about a pupil: planned, then held. Three with the parents in a school year (Code of Practice 6.65).
create table meeting (
  school_id uuid not null references school,
  pupil_id uuid not null,
  meeting_id uuid not null,
  kind text not null check (kind in ('planning', 'review', 'parents-evening', 'other')),
  held_on date not null,
  starts_at text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes_long integer not null default 30 check (minutes_long between 5 and 600),
  place text,
  agenda text,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  minutes text,
  shared_on date,
  shared_how text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, meeting_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint meeting_shared_once_held check (shared_on is null or (state = 'held' and shared_on >= held_on))
);
create index meeting_by_pupil on meeting (school_id, pupil_id, held_on desc);
create index meeting_by_day on meeting (school_id, held_on) where state = 'planned';
select protect_by_pupil('meeting');

-- Who is asked to come, and who came.
create table meeting_person (
  school_id uuid not null,
  pupil_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('pupil', 'parent', 'staff', 'professional')),
  name text not null,
  email text,
  came boolean,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, person_id),
  foreign key (school_id, meeting_id) references meeting,
  foreign key (school_id, pupil_id) references pupil
);
create index meeting_person_by_meeting on meeting_person (school_id, meeting_id) where withdrawn_at is null;
select protect_by_pupil('meeting_person');

-- What was agreed that somebody does.
create table meeting_action (
  school_id uuid not null,
  pupil_id uuid not null,
  meeting_id uuid not null,
  action_id uuid not null,
  says text not null,
  owner text not null,
  due_on date,
  done_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, action_id),
  foreign key (school_id, meeting_id) references meeting,
  foreign key (school_id, pupil_id) references pupil
);
create index meeting_action_by_meeting on meeting_action (school_id, meeting_id) where withdrawn_at is null;
select protect_by_pupil('meeting_action');

-- What somebody says before a meeting. By a link it is kept step by step, and once given it is never changed.
create table meeting_view (
  school_id uuid not null,
  pupil_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  answers jsonb not null default '{}',
  given_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  version integer not null default 1,
  primary key (school_id, view_id),
  foreign key (school_id, person_id) references meeting_person,
  foreign key (school_id, meeting_id) references meeting,
  foreign key (school_id, pupil_id) references pupil
);
create unique index meeting_view_once on meeting_view (school_id, person_id);
select protect_by_pupil('meeting_view');

-- A one-time link for one person's views before one meeting. Only the hash of its secret is kept.
create table meeting_link (
  school_id uuid not null,
  pupil_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  link_id uuid not null,
  token_hash text not null unique,
  last_day date not null,
  first_opened_at timestamptz,
  used_at timestamptz,
  withdrawn_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, link_id),
  foreign key (school_id, person_id) references meeting_person,
  foreign key (school_id, meeting_id) references meeting,
  foreign key (school_id, pupil_id) references pupil
);
create unique index meeting_link_one on meeting_link (school_id, person_id) where withdrawn_at is null;
select protect('meeting_link');
select door_reads('meeting_link');
-- As in protect_by_pupil(), but for whoever looks a secret up before a school is known: the owner of the tables belongs to the role too.
create policy pupil_wall on meeting_link as restrictive to waymark_app
  using (not (select is_app()) or (select sees_every_pupil()) or pupil_id = any ((select current_pupils())::uuid[]))
  with check (not (select is_app()) or (select sees_every_pupil()) or pupil_id = any ((select current_pupils())::uuid[]));
