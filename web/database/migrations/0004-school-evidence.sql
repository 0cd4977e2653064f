-- What shows that a school-level duty was met: a document or fact, its date, its owner, a link.
create table school_evidence (
  school_id uuid not null references school,
  school_evidence_id uuid not null,
  kind text not null check (kind in ('sen-information-report', 'equality-information', 'equality-objectives', 'accessibility-plan')),
  happened_on date not null,
  owner text not null,
  link text,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, school_evidence_id)
);
create index school_evidence_by_kind on school_evidence (school_id, kind, happened_on desc) where withdrawn_at is null;
select protect('school_evidence');

-- The SENCO's own clock: SEND Regulations 2014 reg. 49(4).
create table senco_post (
  school_id uuid not null references school,
  senco_post_id uuid not null,
  name text not null,
  staff_id uuid,
  became_senco_on date,
  prior_service_months integer check (prior_service_months >= 0),
  award text check (award in ('NASENCO', 'NPQ')),
  course_started_on date,
  completed_on date,
  ended_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  replaced_by uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, senco_post_id)
);
select protect('senco_post');

create table saved_view (
  school_id uuid not null references school,
  saved_view_id uuid not null,
  staff_id uuid not null,
  name text not null,
  query text not null,
  shared boolean not null default false,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, saved_view_id),
  foreign key (school_id, staff_id) references staff
);
select protect('saved_view');
