-- A provision as it is given to some pupils, from a day until a day.
create table provision_group (
  school_id uuid not null references school,
  group_id uuid not null,
  provision_id uuid not null,
  name text not null,
  kind text not null check (kind in ('group', 'one-to-one', 'drop-in', 'universal')),
  starts_on date not null,
  ends_on date,
  review_on date,
  size integer check (size between 1 and 60),
  solely_for uuid,
  room text,
  funded_from text not null check (funded_from in ('core', 'notional', 'top-up', 'pupil-premium', 'inclusion', 'other')),
  -- For whom a strategy of every classroom is meant, in words.
  meant_for text,
  copied_from uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, group_id),
  foreign key (school_id, provision_id) references provision,
  constraint provision_group_not_ended_before_start check (ends_on is null or ends_on >= starts_on)
);
create index provision_group_by_provision on provision_group (school_id, provision_id) where withdrawn_at is null;
select protect('provision_group');

create table provision_slot (
  school_id uuid not null,
  slot_id uuid not null,
  group_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer not null check (minutes between 1 and 600),
  week text not null default 'every' check (week in ('every', 'A', 'B')),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (school_id, slot_id),
  foreign key (school_id, group_id) references provision_group,
  constraint provision_slot_not_ended_before_start check (ends_on is null or ends_on >= starts_on - 1)
);
create index provision_slot_by_group on provision_slot (school_id, group_id);
select protect('provision_slot');

-- An adult of a group: of the staff, paid in a role, or somebody from outside at a fee for each session.
create table provision_adult (
  school_id uuid not null,
  adult_id uuid not null,
  group_id uuid not null,
  staff_id uuid,
  outside_name text,
  role_id uuid,
  fee_pence integer check (fee_pence between 0 and 10000000),
  share integer not null default 100 check (share between 1 and 100),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (school_id, adult_id),
  foreign key (school_id, group_id) references provision_group,
  foreign key (school_id, staff_id) references staff,
  foreign key (school_id, role_id) references pay_role,
  constraint provision_adult_is_somebody check ((staff_id is null) <> (outside_name is null))
);
create index provision_adult_by_group on provision_adult (school_id, group_id);
create index provision_adult_by_staff on provision_adult (school_id, staff_id) where staff_id is not null;
select protect('provision_adult');

-- A pupil in a group. Where the pupil began is kept beside it; where they came to, with the review.
create table provision_place (
  school_id uuid not null,
  pupil_id uuid not null,
  place_id uuid not null,
  group_id uuid not null,
  week text not null default 'every' check (week in ('every', 'A', 'B')),
  starts_on date not null,
  ends_on date,
  end_reason text,
  outcome_id uuid,
  entry_value numeric,
  entry_on date,
  expected_gain numeric,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, place_id),
  foreign key (school_id, group_id) references provision_group,
  foreign key (school_id, pupil_id) references pupil,
  constraint provision_place_not_ended_before_start check (ends_on is null or ends_on >= starts_on)
);
create index provision_place_by_group on provision_place (school_id, group_id) where withdrawn_at is null;
create index provision_place_by_pupil on provision_place (school_id, pupil_id) where withdrawn_at is null;
select protect_by_pupil('provision_place');

-- Resources and licences of a group, on the day they were bought.
create table provision_item (
  school_id uuid not null,
  item_id uuid not null,
  group_id uuid not null,
  kind text not null check (kind in ('resource', 'licence', 'outside', 'other')),
  says text not null,
  pence integer not null check (pence between 0 and 10000000),
  bought_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, item_id),
  foreign key (school_id, group_id) references provision_group
);
create index provision_item_by_group on provision_item (school_id, group_id) where withdrawn_at is null;
select protect('provision_item');
