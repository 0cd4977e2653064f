-- A secret address at which a person's own calendar can be fetched without signing in. Only its hash is kept; it can be withdrawn.
create table calendar_link (
  school_id uuid not null,
  calendar_link_id uuid not null,
  staff_id uuid not null,
  token_hash text not null unique,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, calendar_link_id),
  foreign key (school_id, staff_id) references staff
);
create unique index calendar_link_one on calendar_link (school_id, staff_id) where withdrawn_at is null;
select protect('calendar_link');
select door_reads('calendar_link');
