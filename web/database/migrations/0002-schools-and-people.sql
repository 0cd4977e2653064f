create table school (
  school_id uuid primary key,
  urn text not null unique,
  name text not null,
  type text not null check (type in ('academy', 'maintained', 'special', 'independent', 'pru', 'nursery')),
  phase text not null check (phase in ('nursery', 'primary', 'middle', 'secondary', 'all-through', 'post-16')),
  la text not null,
  estab text,
  trust text,
  version integer not null default 1,
  constraint urn_is_six_digits check (urn ~ '^[0-9]{6}$'),
  constraint la_is_three_digits check (la ~ '^[0-9]{3}$')
);
select protect('school');
select door_reads('school');
-- A school is added by the owner: at first set-up or from the command line.
do $$ begin execute format('create policy door_adds on school for insert to %I with check (true)', current_user); end $$;

create table staff (
  school_id uuid not null references school,
  staff_id uuid not null,
  user_id text,
  name text not null,
  email text,
  source_id text,
  ended_on date,
  version integer not null default 1,
  primary key (school_id, staff_id)
);
create unique index staff_one_per_user on staff (school_id, user_id) where user_id is not null;
create index staff_by_user on staff (user_id);
select protect('staff');
select door_reads('staff');

create table role_held (
  school_id uuid not null,
  role_held_id uuid not null,
  staff_id uuid not null,
  role text not null check (role in ('senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor',
    'data-protection-officer', 'system-administrator')),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (school_id, role_held_id),
  foreign key (school_id, staff_id) references staff,
  constraint role_not_ended_before_start check (ends_on is null or ends_on >= starts_on)
);
create index role_held_by_staff on role_held (school_id, staff_id);
select protect('role_held');
select door_reads('role_held');

create table invitation (
  school_id uuid not null,
  invitation_id uuid not null,
  staff_id uuid not null,
  token_hash text not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, invitation_id),
  foreign key (school_id, staff_id) references staff
);
select protect('invitation');
select door_reads('invitation');
