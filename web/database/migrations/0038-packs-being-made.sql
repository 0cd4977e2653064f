-- Many papers as one file, made beside answering. The file is sealed, is for the person who asked and for nobody else, and is emptied
-- after a day. Whoever makes one holds it for some seconds at a time: when that process ends, another takes it up again.
create table pack (
  school_id uuid not null references school,
  pack_id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('plans', 'letters')),
  format text not null check (format in ('pdf', 'docx')),
  -- Whose papers are in it, in their order; for letters, those that went out together.
  pupils uuid[] not null,
  batch_id uuid,
  papers integer not null check (papers > 0),
  done integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'making', 'ready', 'failed', 'cancelled', 'emptied')),
  why text check (why in ('paper', 'not-yours', 'nothing', 'stopped')),
  attempts integer not null default 0,
  held_until timestamptz,
  ending text check (ending in ('pdf', 'docx', 'zip')),
  sealed bytea,
  asked_at timestamptz not null default now(),
  made_at timestamptz,
  version integer not null default 1,
  primary key (school_id, pack_id),
  foreign key (school_id, staff_id) references staff,
  check ((kind = 'letters') = (batch_id is not null)),
  check ((state = 'ready') = (sealed is not null)),
  check ((state = 'failed') = (why is not null))
);
create index pack_to_make on pack (school_id, asked_at) where state in ('waiting', 'making');
create index pack_of_person on pack (school_id, staff_id, asked_at);
create index pack_to_empty on pack (school_id, made_at) where state = 'ready';
select protect('pack');
