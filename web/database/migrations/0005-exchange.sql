create table column_mapping (
  school_id uuid not null references school,
  column_mapping_id uuid not null,
  headers_key text not null,
  mapping jsonb not null,
  version integer not null default 1,
  primary key (school_id, column_mapping_id),
  unique (school_id, headers_key)
);
select protect('column_mapping');

create table import_batch (
  school_id uuid not null references school,
  import_batch_id uuid not null,
  file_name text not null,
  format text not null,
  sha256 text not null,
  state text not null check (state in ('uploaded', 'checked', 'done', 'undone', 'refused')),
  mapping jsonb,
  row_count integer not null default 0,
  fates jsonb not null default '{}',
  problems jsonb not null default '[]',
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid,
  done_at timestamptz,
  undone_at timestamptz,
  version integer not null default 1,
  primary key (school_id, import_batch_id)
);
select protect('import_batch');

-- The file as it came, until the batch is done; emptied afterwards.
create table import_file (
  school_id uuid not null,
  import_batch_id uuid not null,
  content bytea,
  version integer not null default 1,
  primary key (school_id, import_batch_id),
  foreign key (school_id, import_batch_id) references import_batch
);
select protect('import_file');

-- What a row of a file became: the receipt, and what undo needs.
create table import_row (
  school_id uuid not null,
  import_batch_id uuid not null,
  row_number integer not null,
  line integer,
  fate text not null check (fate in ('new', 'changed', 'same', 'left', 'needs-decision', 'refused')),
  pupil_id uuid,
  name text,
  changes jsonb not null default '[]',
  candidates jsonb not null default '[]',
  decision text,
  before jsonb,
  version integer not null default 1,
  primary key (school_id, import_batch_id, row_number),
  foreign key (school_id, import_batch_id) references import_batch
);
select protect('import_row');
