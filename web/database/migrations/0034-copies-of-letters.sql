-- The virtual school head of looked-after children, to whom a copy of each letter about one goes.
create table virtual_school_head (
  school_id uuid not null references school,
  virtual_school_head_id uuid not null,
  name text not null,
  email text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, virtual_school_head_id)
);
create unique index virtual_school_head_one on virtual_school_head (school_id) where withdrawn_at is null;
select protect('virtual_school_head');

-- Which message of the queue is the copy: the others about a letter are the family's.
alter table letter add column copy_mail_id uuid;
