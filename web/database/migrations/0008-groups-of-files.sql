-- Which file put a pupil in a group, and which took them out: so that a group a pupil has left no longer opens their record, and undo knows.
alter table group_pupil add column brought_in_by uuid, add column ended_by uuid;

-- Rows of files name children who may be nobody's yet: only people who reach the whole school.
create policy whole_school_only on import_row as restrictive to waymark_app
  using (not (select is_app()) or (select sees_every_pupil()))
  with check (not (select is_app()) or (select sees_every_pupil()));
create policy whole_school_only on import_file as restrictive to waymark_app
  using (not (select is_app()) or (select sees_every_pupil()))
  with check (not (select is_app()) or (select sees_every_pupil()));
