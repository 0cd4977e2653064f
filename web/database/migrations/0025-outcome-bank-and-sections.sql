-- Outcomes that were worth keeping for others: without the child's name, to begin with and to change.
create table banked_outcome (
  school_id uuid not null references school,
  banked_outcome_id uuid not null,
  area text not null check (area in ('CI', 'CL', 'SEMH', 'SP')),
  says text not null,
  target text,
  provision text,
  counted text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, banked_outcome_id)
);
select protect('banked_outcome');

-- How this school orders and calls the sections of a kind of plan. What was written stays under its section.
create table section_layout (
  school_id uuid not null references school,
  section_layout_id uuid not null,
  kind text not null,
  sections jsonb not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, section_layout_id),
  unique (school_id, kind)
);
select protect('section_layout');
