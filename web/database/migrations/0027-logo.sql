-- The school's sign, for the head of its papers.
create table school_logo (
  school_id uuid not null references school,
  school_logo_id uuid not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  wide integer not null check (wide between 1 and 4000),
  high integer not null check (high between 1 and 4000),
  picture bytea not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, school_logo_id)
);
create unique index one_school_logo on school_logo (school_id) where withdrawn_at is null;
select protect('school_logo');
