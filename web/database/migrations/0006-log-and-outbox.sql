-- A leaf is: this person did or tried this, to these children's records, at this time, with this result.
create table access_log (
  school_id uuid not null references school,
  entry_id uuid not null,
  at timestamptz not null default now(),
  staff_id uuid,
  actor text not null,
  action text not null,
  outcome text not null check (outcome in ('done', 'refused')),
  pupils uuid[] not null default '{}',
  detail jsonb not null default '{}',
  values_hash text,
  request_id text,
  primary key (school_id, entry_id)
);
create index access_log_by_time on access_log (school_id, at);
create index access_log_by_pupil on access_log using gin (pupils);
select append_only('access_log');
-- A read is logged in one statement of the owner's, after the page's own transaction.
do $$ begin execute format('create policy door_appends on access_log for insert to %I with check (true)', current_user); end $$;

-- Values before and after live apart, so that lawful erasure leaves the chain whole: the leaf holds only their salted hash.
create table access_log_values (
  school_id uuid not null,
  entry_id uuid not null,
  salt text not null,
  before jsonb,
  after jsonb,
  primary key (school_id, entry_id),
  foreign key (school_id, entry_id) references access_log
);
select append_only('access_log_values');

create table access_log_seal (
  school_id uuid not null references school,
  seq bigint not null,
  entry_id uuid not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null default now(),
  primary key (school_id, seq),
  unique (school_id, entry_id)
);
select append_only('access_log_seal');

create table outbox (
  school_id uuid not null references school,
  event_id uuid not null,
  name text not null,
  payload jsonb not null,
  happened_at timestamptz not null default now(),
  handled_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  version integer not null default 1,
  primary key (school_id, event_id)
);
create index outbox_waiting on outbox (school_id, happened_at) where handled_at is null;
select protect('outbox');
