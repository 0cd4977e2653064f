-- Many pupils into their next cycle in one step, and back again while nobody has written on the drafts. And outcomes that are counted:
-- from one number to another, with what was seen in between.
create table roll_forward (
  school_id uuid not null references school,
  roll_id uuid not null,
  pupils integer not null check (pupils > 0),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  undone_at timestamptz,
  version integer not null default 1,
  primary key (school_id, roll_id)
);
create index roll_forward_newest on roll_forward (school_id, recorded_at desc);
select protect('roll_forward');

alter table cycle add column roll_id uuid, add column withdrawn_at timestamptz;
alter table cycle add constraint cycle_withdrawn_draft check (withdrawn_at is null or state = 'draft');
alter table cycle add foreign key (school_id, roll_id) references roll_forward;
drop index cycle_one_open;
drop index cycle_turn_once;
create unique index cycle_one_open on cycle (school_id, pupil_id) where state <> 'reviewed' and withdrawn_at is null;
create unique index cycle_turn_once on cycle (school_id, pupil_id, turn) where withdrawn_at is null;
create index cycle_by_roll on cycle (school_id, roll_id) where roll_id is not null;

alter table outcome add column counted text, add column counted_from numeric, add column counted_to numeric;
alter table outcome add constraint outcome_counted_whole check ((counted_from is null) = (counted_to is null) and counted_from is distinct from counted_to
  or (counted_from is null and counted_to is null));
alter table progress add column counted numeric;
