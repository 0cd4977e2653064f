-- Letters to families as they went out. Kept as they were sent, never edited.
create table letter (
  school_id uuid not null references school,
  pupil_id uuid not null,
  letter_id uuid not null,
  kind text not null check (kind in ('joined', 'left')),
  addressee text not null,
  body text not null,
  sent_on date not null,
  copy_to_virtual_school boolean not null default false,
  family_told_id uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, letter_id),
  foreign key (school_id, pupil_id) references pupil
);
create index letter_by_pupil on letter (school_id, pupil_id, recorded_at desc);
select protect_by_pupil('letter');
