create table pupil (
  school_id uuid not null references school,
  pupil_id uuid not null,
  upn text,
  source_id text,
  surname text not null,
  forename text not null,
  middle_names text,
  preferred_surname text,
  preferred_forename text,
  sort_key text not null,
  search_key text not null,
  born_on date not null,
  sex text,
  year_group text,
  registration_group text,
  ethnicity text,
  language text,
  entered_on date,
  left_on date,
  free_school_meals boolean,
  pupil_premium boolean,
  looked_after boolean,
  service_child boolean,
  key_worker_id uuid,
  brought_in_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, pupil_id),
  foreign key (school_id, key_worker_id) references staff
);
create unique index pupil_upn_once on pupil (school_id, upn) where upn is not null and withdrawn_at is null;
select protect_by_pupil('pupil');

create table former_upn (
  school_id uuid not null,
  former_upn_id uuid not null,
  pupil_id uuid not null,
  upn text not null,
  recorded_on date not null,
  brought_in_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, former_upn_id),
  foreign key (school_id, pupil_id) references pupil
);
create index former_upn_by_upn on former_upn (school_id, upn);
select protect_by_pupil('former_upn');

-- Status facts. N none, K SEN Support, E EHC plan, W watch list (kept locally). The register is read from these.
-- A fact is never overwritten: a correction withdraws it and names the fact that replaces it.
create table sen_status (
  school_id uuid not null,
  sen_status_id uuid not null,
  pupil_id uuid not null,
  status text not null check (status in ('N', 'K', 'E', 'W')),
  starts_on date not null,
  reason text,
  next_step text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  brought_in_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, sen_status_id),
  foreign key (school_id, pupil_id) references pupil
);
create index sen_status_by_pupil on sen_status (school_id, pupil_id, starts_on desc) where withdrawn_at is null;
select protect_by_pupil('sen_status');

create table sen_need (
  school_id uuid not null,
  sen_need_id uuid not null,
  pupil_id uuid not null,
  type text not null,
  rank integer not null check (rank between 1 and 99),
  starts_on date,
  ends_on date,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  brought_in_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, sen_need_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint need_not_ended_before_start check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index sen_need_by_pupil on sen_need (school_id, pupil_id, rank) where withdrawn_at is null;
select protect_by_pupil('sen_need');

-- The dates of an EHC plan: what the twelve-month clock of s. 44(1) starts from.
create table ehc_plan (
  school_id uuid not null,
  ehc_plan_id uuid not null,
  pupil_id uuid not null,
  made_on date,
  last_reviewed_on date,
  ceased_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, ehc_plan_id),
  foreign key (school_id, pupil_id) references pupil
);
create unique index ehc_plan_one_current on ehc_plan (school_id, pupil_id) where withdrawn_at is null and ceased_on is null;
select protect_by_pupil('ehc_plan');

-- The family was told that special educational provision is being made (Children and Families Act 2014 s. 68).
create table family_told (
  school_id uuid not null,
  family_told_id uuid not null,
  pupil_id uuid not null,
  told_on date not null,
  how text not null,
  who text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, family_told_id),
  foreign key (school_id, pupil_id) references pupil
);
create index family_told_by_pupil on family_told (school_id, pupil_id, told_on) where withdrawn_at is null;
select protect_by_pupil('family_told');

create table strength (
  school_id uuid not null,
  strength_id uuid not null,
  pupil_id uuid not null,
  says text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, strength_id),
  foreign key (school_id, pupil_id) references pupil
);
create index strength_by_pupil on strength (school_id, pupil_id);
select protect_by_pupil('strength');

create table contact (
  school_id uuid not null,
  contact_id uuid not null,
  pupil_id uuid not null,
  position integer not null,
  title text,
  forename text,
  surname text not null,
  relationship text,
  parental_responsibility boolean,
  phones jsonb not null default '[]',
  email text,
  brought_in_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, contact_id),
  foreign key (school_id, pupil_id) references pupil
);
create index contact_by_pupil on contact (school_id, pupil_id, position);
select protect_by_pupil('contact');

create table teaching_group (
  school_id uuid not null references school,
  group_id uuid not null,
  name text not null,
  subject text,
  source_id text,
  ended_on date,
  version integer not null default 1,
  primary key (school_id, group_id)
);
create unique index teaching_group_name_once on teaching_group (school_id, name) where ended_on is null;
select protect('teaching_group');

create table group_pupil (
  school_id uuid not null,
  group_id uuid not null,
  pupil_id uuid not null,
  ended_on date,
  version integer not null default 1,
  primary key (school_id, group_id, pupil_id),
  foreign key (school_id, group_id) references teaching_group,
  foreign key (school_id, pupil_id) references pupil
);
create index group_pupil_by_pupil on group_pupil (school_id, pupil_id);
select protect_by_pupil('group_pupil');

-- Who teaches or supports a group: the relationship that lets a teacher or teaching assistant reach its pupils.
create table group_staff (
  school_id uuid not null,
  group_id uuid not null,
  staff_id uuid not null,
  relation text not null check (relation in ('teaches', 'supports')),
  ended_on date,
  version integer not null default 1,
  primary key (school_id, group_id, staff_id, relation),
  foreign key (school_id, group_id) references teaching_group,
  foreign key (school_id, staff_id) references staff
);
create index group_staff_by_staff on group_staff (school_id, staff_id);
select protect('group_staff');
