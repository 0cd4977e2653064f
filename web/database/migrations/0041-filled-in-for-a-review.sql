-- What an adult of a group filled in for its next review: where the pupil is and how it went. It decides nothing, ends nothing and counts
-- nowhere: it waits for whoever reviews the group, and no longer waits once a later review of the place stands.
create table provision_review_fill (
  school_id uuid not null,
  pupil_id uuid not null,
  fill_id uuid not null,
  -- One saving, of as many pupils as were filled in together.
  filling_id uuid not null,
  place_id uuid not null,
  group_id uuid not null,
  filled_on date not null,
  -- 1 much less than expected to 5 much more; null: cannot be told yet.
  went integer check (went between 1 and 5),
  entry_value numeric,
  exit_value numeric,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, fill_id),
  foreign key (school_id, place_id) references provision_place,
  foreign key (school_id, pupil_id) references pupil
);
create index provision_review_fill_by_place on provision_review_fill (school_id, place_id, recorded_at desc);
create index provision_review_fill_by_group on provision_review_fill (school_id, group_id, recorded_at desc);
select protect_by_pupil('provision_review_fill');
