-- A change that is neither joining nor leaving, and letters of the school's own making.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in ('joined', 'left', 'changed', 'other'));
alter table letter add column language text not null default 'en', add column batch_id uuid;
create index letter_by_batch on letter (school_id, batch_id) where batch_id is not null;

-- The school's own words for letters, in whatever languages its families read.
create table letter_template (
  school_id uuid not null references school,
  letter_template_id uuid not null,
  name text not null,
  kind text not null check (kind in ('joined', 'left', 'changed', 'other')),
  to_whom text not null check (to_whom in ('family', 'young-person')),
  language text not null default 'en',
  body text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, letter_template_id)
);
select protect('letter_template');

-- What was said with a family between meetings: calls, emails, conversations at the gate.
create table family_contact (
  school_id uuid not null,
  pupil_id uuid not null,
  family_contact_id uuid not null,
  happened_on date not null,
  how text not null check (how in ('call', 'email', 'message', 'conversation', 'visit', 'other')),
  who text not null,
  says text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, family_contact_id),
  foreign key (school_id, pupil_id) references pupil
);
create index family_contact_by_pupil on family_contact (school_id, pupil_id, happened_on desc);
select protect_by_pupil('family_contact');
