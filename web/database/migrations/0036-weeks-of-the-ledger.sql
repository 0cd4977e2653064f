-- The ledger summed by week, Monday to Sunday: kept by whoever keeps the ledger, in the same transaction, so that a year of a whole
-- school is read from a few thousand rows. A week that no longer has a line is all noughts.
create table session_week (
  school_id uuid not null,
  group_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  -- How many lines it sums: 0 where none is left.
  lines integer not null,
  planned integer not null,
  delivered integer not null,
  cancelled integer not null,
  open integer not null,
  unpriced integer not null,
  planned_minutes integer not null,
  minutes integer not null,
  staff_minutes integer not null,
  planned_pence bigint not null,
  pence bigint not null,
  version integer not null default 1,
  primary key (school_id, week, group_id),
  foreign key (school_id, group_id) references provision_group
);
select protect('session_week');

create table session_pupil_week (
  school_id uuid not null,
  pupil_id uuid not null,
  group_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  -- How many lines it sums: 0 where none is left.
  lines integer not null,
  planned integer not null,
  delivered integer not null,
  open integer not null,
  planned_minutes integer not null,
  minutes integer not null,
  planned_pence bigint not null,
  pence bigint not null,
  version integer not null default 1,
  primary key (school_id, week, group_id, pupil_id),
  foreign key (school_id, pupil_id) references pupil
);
select protect_by_pupil('session_pupil_week');
