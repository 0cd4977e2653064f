-- One saving of the review of a group: what was reviewed together, and what stood before, so that it can be taken back.
create table provision_review_round (
  school_id uuid not null,
  round_id uuid not null,
  group_id uuid not null,
  reviewed_on date not null,
  review_on_before date,
  review_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  undone_at timestamptz,
  version integer not null default 1,
  primary key (school_id, round_id),
  foreign key (school_id, group_id) references provision_group
);
create index provision_review_round_by_group on provision_review_round (school_id, group_id, recorded_at desc) where undone_at is null;
select protect('provision_review_round');

-- The round it was saved in. Where it ended the pupil's place: when that place was to end before.
alter table provision_review add column round_id uuid, add column ended_place boolean not null default false, add column place_ended_on date;
