-- The database's own walls. Application code runs as waymark_app, which may not bypass them.

do $$ begin
  if not exists (select from pg_roles where rolname = 'waymark_app') then create role waymark_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'waymark_eraser') then create role waymark_eraser nologin; end if;
end $$;
grant waymark_app to current_user;
grant usage on schema public to waymark_app;

-- Settings are empty, not null, after a transaction that set them has ended: hence nullif.
create function current_schools() returns uuid[] stable language sql as
  $$ select string_to_array(nullif(current_setting('app.schools', true), ''), ',')::uuid[] $$;
create function sees_every_pupil() returns boolean stable language sql as
  $$ select coalesce(current_setting('app.pupils', true), '') = '*' $$;
create function current_pupils() returns uuid[] stable language sql as
  $$ select case when current_setting('app.pupils', true) in ('', '*') then '{}'::uuid[]
       else string_to_array(current_setting('app.pupils', true), ',')::uuid[] end $$;

-- The owner of the tables is a member of waymark_app, so policies for that role would reach the owner too: each asks who acts.
create function is_app() returns boolean stable language sql as $$ select current_user = 'waymark_app' $$;

create function count_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

-- Forced row-level security, the school wall, no delete grant, version trigger.
create function protect(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy app_may on %s to waymark_app using ((select is_app())) with check ((select is_app()))', t);
  execute format('create policy school_wall on %s as restrictive to waymark_app
    using (not (select is_app()) or school_id = any ((select current_schools())::uuid[]))
    with check (not (select is_app()) or school_id = any ((select current_schools())::uuid[]))', t);
  execute format('grant select, insert, update on %s to waymark_app', t);
  execute format('create trigger count_version before update on %s for each row execute function count_version()', t);
end $$;

-- As protect(), and a second wall: people who work with some pupils reach only those.
create function protect_by_pupil(t regclass) returns void language plpgsql as $$
begin
  perform protect(t);
  execute format('create policy pupil_wall on %s as restrictive to waymark_app
    using ((select sees_every_pupil()) or pupil_id = any ((select current_pupils())::uuid[]))
    with check ((select sees_every_pupil()) or pupil_id = any ((select current_pupils())::uuid[]))', t);
end $$;

-- Rows may be added and read, never changed.
create function append_only(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy app_may on %s to waymark_app using ((select is_app())) with check ((select is_app()))', t);
  execute format('create policy school_wall on %s as restrictive to waymark_app
    using (not (select is_app()) or school_id = any ((select current_schools())::uuid[]))
    with check (not (select is_app()) or school_id = any ((select current_schools())::uuid[]))', t);
  execute format('grant select, insert on %s to waymark_app', t);
end $$;

-- The owner of the tables reads these before a school is known (who is signing in, and where).
create function door_reads(t regclass) returns void language plpgsql as $$
begin
  execute format('create policy door_reads on %s for select to %I using (true)', t, current_user);
end $$;
