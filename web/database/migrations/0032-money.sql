-- What the school holds for special educational needs in a financial year, as it says itself.
create table notional_budget (
  school_id uuid not null references school,
  notional_budget_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  pence bigint not null check (pence between 0 and 10000000000),
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, notional_budget_id),
  constraint notional_budget_not_ended_before_start check (ends_on >= starts_on)
);
create unique index notional_budget_once on notional_budget (school_id, starts_on) where withdrawn_at is null;
select protect('notional_budget');

-- Top-up that is paid for a pupil over a span of days.
create table top_up_received (
  school_id uuid not null,
  pupil_id uuid not null,
  top_up_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  pence bigint not null check (pence between 0 and 100000000),
  band text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, top_up_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint top_up_not_ended_before_start check (ends_on >= starts_on)
);
create index top_up_received_by_pupil on top_up_received (school_id, pupil_id) where withdrawn_at is null;
select protect_by_pupil('top_up_received');

-- A request for top-up as it was made: its figures stand as they were sent.
create table top_up_request (
  school_id uuid not null,
  pupil_id uuid not null,
  request_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  made_on date not null,
  claim_pence bigint not null,
  figures jsonb not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, request_id),
  foreign key (school_id, pupil_id) references pupil
);
create index top_up_request_by_pupil on top_up_request (school_id, pupil_id, made_on desc);
select protect_by_pupil('top_up_request');
