-- The days by which access arrangements are asked for, as the exam boards set them for each series: entered by the school.
create table exam_series (
  school_id uuid not null references school,
  exam_series_id uuid not null,
  name text not null,
  apply_by date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, exam_series_id)
);
select protect('exam_series');
