-- What somebody decided about a thing that is due: put aside until a day with a reason, or given to a person. The duty itself is
-- untouched. One table for what is due for a pupil, behind the pupil's wall, and one for what the school owes.
create table pupil_care (
  school_id uuid not null references school,
  pupil_id uuid not null,
  pupil_care_id uuid not null,
  duty text not null check (duty ~ '^[a-z0-9-]{3,80}$'),
  kind text not null check (kind in ('aside', 'given')),
  until date,
  reason text,
  last_day date,
  to_staff_id uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  primary key (school_id, pupil_id, pupil_care_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint pupil_care_says_what check ((kind = 'aside' and until is not null and reason is not null) or (kind = 'given' and to_staff_id is not null))
);
create unique index pupil_care_one on pupil_care (school_id, pupil_id, duty, kind) where withdrawn_at is null;
select protect_by_pupil('pupil_care');

create table school_care (
  school_id uuid not null references school,
  school_care_id uuid not null,
  duty text not null check (duty ~ '^[a-z0-9-]{3,80}$'),
  kind text not null check (kind in ('aside', 'given')),
  until date,
  reason text,
  last_day date,
  to_staff_id uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  primary key (school_id, school_care_id),
  constraint school_care_says_what check ((kind = 'aside' and until is not null and reason is not null) or (kind = 'given' and to_staff_id is not null))
);
create unique index school_care_one on school_care (school_id, duty, kind) where withdrawn_at is null;
select protect('school_care');
