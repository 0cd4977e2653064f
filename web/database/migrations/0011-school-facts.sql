-- The types that the law reaches differently. What was called special may be an academy: a person says so on the School page.
alter table school drop constraint school_type_check;
alter table school add constraint school_type_check check (type in ('maintained', 'academy', 'nursery', 'special', 'special-academy',
  'non-maintained-special', 'pru', 'ap-academy', 'post-16-academy', 'independent'));

-- What the school is, from when. The row of `school` follows the newest that stands. A first day that is null: not known.
create table school_fact (
  school_id uuid not null references school,
  school_fact_id uuid not null,
  type text not null check (type in ('maintained', 'academy', 'nursery', 'special', 'special-academy',
    'non-maintained-special', 'pru', 'ap-academy', 'post-16-academy', 'independent')),
  phase text not null check (phase in ('nursery', 'primary', 'middle', 'secondary', 'all-through', 'post-16')),
  age_from integer check (age_from between 0 and 25),
  age_to integer check (age_to between 0 and 25),
  starts_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, school_fact_id),
  constraint school_fact_ages_in_order check (age_to >= age_from)
);
select protect('school_fact');

-- The year a school year begins in: 2026 is 2026 to 2027.
create table school_term (
  school_id uuid not null references school,
  school_term_id uuid not null,
  school_year integer not null check (school_year between 2000 and 2100),
  name text not null,
  starts_on date not null,
  ends_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  primary key (school_id, school_term_id),
  constraint school_term_not_ended_before_start check (ends_on >= starts_on)
);
create index school_term_by_day on school_term (school_id, starts_on) where withdrawn_at is null;
select protect('school_term');

-- Days inside the school year without pupils. Bank holidays are the same for all of England and are not stored.
create table school_closure (
  school_id uuid not null references school,
  school_closure_id uuid not null,
  school_year integer not null check (school_year between 2000 and 2100),
  kind text not null check (kind in ('half-term', 'inset', 'other')),
  name text,
  starts_on date not null,
  ends_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  primary key (school_id, school_closure_id),
  constraint school_closure_not_ended_before_start check (ends_on >= starts_on)
);
create index school_closure_by_day on school_closure (school_id, starts_on) where withdrawn_at is null;
select protect('school_closure');

-- The authority the school is in, and others whose children it teaches.
create table school_authority (
  school_id uuid not null references school,
  school_authority_id uuid not null,
  number text not null check (number ~ '^[0-9]{3}$'),
  name text not null,
  own boolean not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  primary key (school_id, school_authority_id)
);
create unique index school_authority_once on school_authority (school_id, number) where withdrawn_at is null;
create unique index school_authority_one_own on school_authority (school_id) where own and withdrawn_at is null;
select protect('school_authority');

-- Who on the governing body looks to SEND.
create table school_link_governor (
  school_id uuid not null references school,
  school_link_governor_id uuid not null,
  name text not null,
  starts_on date,
  ended_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, school_link_governor_id),
  constraint school_link_governor_not_ended_before_start check (ended_on >= starts_on)
);
create unique index school_link_governor_one on school_link_governor (school_id) where withdrawn_at is null;
select protect('school_link_governor');
