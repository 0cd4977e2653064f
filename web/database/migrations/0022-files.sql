-- Files that stand beside a record about a pupil: evidence of a concern, the advice itself, what a pupil said aloud. The bytes are
-- sealed before they come here (platform/files), in a table of their own, so that lists never read them.
create table kept_file (
  school_id uuid not null references school,
  pupil_id uuid not null,
  file_id uuid not null,
  concern_id uuid,
  advice_id uuid,
  person_id uuid,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null,
  scan text not null check (scan in ('clean', 'unscanned', 'infected')),
  scanned_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  removed_because text,
  version integer not null default 1,
  primary key (school_id, file_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, concern_id) references concern,
  foreign key (school_id, advice_id) references advice,
  foreign key (school_id, person_id) references meeting_person,
  constraint kept_file_of_one_record check (num_nonnulls(concern_id, advice_id, person_id) = 1),
  constraint kept_file_removed_whole check ((removed_at is null) = (removed_because is null))
);
create index kept_file_by_pupil on kept_file (school_id, pupil_id);
create index kept_file_unscanned on kept_file (school_id, recorded_at) where scan = 'unscanned' and removed_at is null;
select protect_by_pupil('kept_file');

-- Emptied, not deleted, when a file is taken out: the row above says who did that, and why.
create table kept_file_content (
  school_id uuid not null,
  pupil_id uuid not null,
  file_id uuid not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (school_id, file_id),
  foreign key (school_id, file_id) references kept_file
);
select protect_by_pupil('kept_file_content');

-- A concern that was raised by mistake is taken out by whoever raised it, or by those who run SEND.
alter table concern add column withdrawn_at timestamptz, add column withdrawn_by uuid, add column withdrawn_because text,
  add constraint concern_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_because is null));
