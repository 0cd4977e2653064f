-- How long a school keeps each kind of file. The newest line of a kind counts; where there is none, what the reference says (kept in
-- platform/files/retention.rules.ts). Lines are added, never changed: what was destroyed under an earlier one can still be explained.
create table retention_rule (
  school_id uuid not null references school,
  retention_rule_id uuid not null,
  kind text not null check (kind in ('concern', 'advice', 'spoken')),
  years integer not null check (years between 1 and 100),
  counts_from text not null check (counts_from in ('birth', 'leaving')),
  because text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, retention_rule_id),
  foreign key (school_id, recorded_by) references staff
);
create index retention_rule_newest on retention_rule (school_id, kind, recorded_at desc);
select protect('retention_rule');

-- While one stands, nothing of the pupil's files is destroyed or taken out, however old it is; but what a virus scanner warns of.
create table retention_hold (
  school_id uuid not null references school,
  pupil_id uuid not null,
  retention_hold_id uuid not null,
  ground text not null check (ground in ('claim', 'complaint', 'tribunal', 'inquiry', 'other')),
  reason text not null,
  starts_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  ended_on date,
  ended_by uuid,
  ended_because text,
  version integer not null default 1,
  primary key (school_id, retention_hold_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff,
  constraint retention_hold_ended_whole check (num_nonnulls(ended_on, ended_by, ended_because) in (0, 3)),
  constraint retention_hold_not_ended_before_start check (ended_on is null or ended_on >= starts_on)
);
create index retention_hold_open on retention_hold (school_id, pupil_id) where ended_on is null;
select protect_by_pupil('retention_hold');

-- The last day a file must be kept to. Somebody born on 29 February has it on 1 March: the longer of the two.
create function keep_until(born date, gone date, years integer, counts_from text) returns date immutable language sql as $$
  select (f.day + make_interval(years => years))::date + case when extract(month from f.day) = 2 and extract(day from f.day) = 29
      and extract(day from f.day + make_interval(years => years)) = 28 then 1 else 0 end
  from (select case counts_from when 'birth' then born else gone end as day) f
$$;

-- What a file was stays, with the rule it was destroyed under; what it held is emptied.
alter table kept_file add column destroyed_at timestamptz, add column destroyed_by uuid, add column destroyed_years integer,
  add column destroyed_from text check (destroyed_from in ('birth', 'leaving')), add column destroyed_until date,
  add constraint kept_file_destroyed_whole check (
    num_nonnulls(destroyed_at, destroyed_by, destroyed_years, destroyed_from, destroyed_until) in (0, 5)),
  add constraint kept_file_gone_once check (removed_at is null or destroyed_at is null);

-- What the family was told of: that SEN Support began (the law asks that), that what is recorded changed, or that it ended.
alter table family_told add column about text not null default 'joined' check (about in ('joined', 'changed', 'left'));

-- Whether letters go to this address besides those with parental responsibility, or not to it. By the address, because contacts are
-- made anew with each import. The newest line counts.
create table letters_to (
  school_id uuid not null references school,
  pupil_id uuid not null,
  letters_to_id uuid not null,
  email text not null,
  wanted boolean not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, letters_to_id),
  foreign key (school_id, pupil_id) references pupil
);
create index letters_to_newest on letters_to (school_id, pupil_id, recorded_at desc);
select protect_by_pupil('letters_to');

-- A cycle that ends without a review, because the pupil left, moved to an EHC plan or had the plan replaced, is closed; it does not
-- count as reviewed. What it was before stands, for reopening it.
alter table cycle drop constraint cycle_state_check;
alter table cycle add constraint cycle_state_check check (state in ('draft', 'agreed', 'reviewed', 'closed'));
alter table cycle add column closed_from text check (closed_from in ('draft', 'agreed')), add column closed_on date,
  add column closed_why text check (closed_why in ('left', 'replaced', 'ehc-plan', 'support-ended', 'other')),
  add column closed_because text, add column closed_recorded_on date, add column closed_by uuid;
alter table cycle drop constraint cycle_agreed_whole;
alter table cycle add constraint cycle_agreed_whole check (state = 'draft' or (state = 'closed' and closed_from = 'draft')
  or (agreed_on is not null and review_on is not null and review_on > agreed_on));
alter table cycle add constraint cycle_closed_whole check (num_nonnulls(closed_from, closed_on, closed_why, closed_because, closed_recorded_on, closed_by)
  = case when state = 'closed' then 6 else 0 end);
drop index cycle_one_open;
create unique index cycle_one_open on cycle (school_id, pupil_id) where state not in ('reviewed', 'closed') and withdrawn_at is null;
