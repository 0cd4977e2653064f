-- What each person was reminded of on a day: how many, never who. One row for a person and a day, made before anything is sent: that is
-- why nothing is sent twice, by however many processes.
create table reminder_digest (
  school_id uuid not null,
  reminder_digest_id uuid not null,
  staff_id uuid not null,
  on_day date not null,
  lines jsonb not null,
  made_at timestamptz not null default now(),
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  version integer not null default 1,
  primary key (school_id, reminder_digest_id),
  foreign key (school_id, staff_id) references staff
);
create unique index reminder_digest_once on reminder_digest (school_id, staff_id, on_day);
select protect('reminder_digest');

create table reminder_choice (
  school_id uuid not null,
  staff_id uuid not null,
  by_email text not null check (by_email in ('daily', 'mondays', 'never')),
  version integer not null default 1,
  primary key (school_id, staff_id),
  foreign key (school_id, staff_id) references staff
);
select protect('reminder_choice');
