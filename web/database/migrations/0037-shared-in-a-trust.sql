-- One narrow opening in the school wall: schools of one trust know each other's names, and see the copies of outcomes and provisions that
-- each has put on a shelf for the others. Nothing about a child may stand there. A school without a trust sees nobody.

-- Which trust a school is in is decided by whoever runs Waymark, never by a page: it says who reads what.
revoke update on school from waymark_app;
grant update (type, phase, la) on school to waymark_app;
alter table school add constraint trust_is_named check (trust <> '');
do $$ begin execute format('create policy door_changes on school for update to %I using (true) with check (true)', current_user); end $$;

create function current_trusts() returns text[] stable language sql as
  $$ select array(select trust from school where school_id = any (current_schools()) and trust is not null) $$;

-- The name of each school and its trust, and no more of it. Kept by the trigger below; a page only reads it.
create table trust_school (
  school_id uuid primary key references school,
  name text not null,
  trust text,
  version integer not null default 1
);
select protect('trust_school');
revoke insert, update on trust_school from waymark_app;
drop policy school_wall on trust_school;
create policy school_wall on trust_school as restrictive to waymark_app
  using (not (select is_app()) or school_id = any ((select current_schools())::uuid[]) or trust = any ((select current_trusts())::text[]));
do $$ begin execute format('create policy door_keeps on trust_school to %I using (true) with check (true)', current_user); end $$;

-- A copy of an outcome or a provision as it was when it was shared. What changes at home does not change it.
create table trust_shelf (
  school_id uuid not null references school,
  trust_shelf_id uuid not null,
  -- The trust it was shared with: after a move it is not shared with another.
  trust text not null,
  kind text not null check (kind in ('outcome', 'provision')),
  banked_outcome_id uuid,
  provision_id uuid,
  title text not null,
  wave text check (wave in ('universal', 'targeted', 'specialist')),
  areas text[] not null check (array_length(areas, 1) >= 1 and areas <@ array['CI', 'CL', 'SEMH', 'SP']),
  body jsonb not null,
  -- Null where the school shares no costs. What adults are paid is never here.
  resources_pence integer check (resources_pence between 0 and 10000000),
  licence_pence integer check (licence_pence between 0 and 10000000),
  shared_at timestamptz not null default now(),
  shared_by uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (school_id, trust_shelf_id),
  foreign key (school_id, banked_outcome_id) references banked_outcome,
  foreign key (school_id, provision_id) references provision,
  constraint one_source check ((kind = 'outcome') = (banked_outcome_id is not null) and (kind = 'provision') = (provision_id is not null))
);
create unique index trust_shelf_once on trust_shelf (school_id, (coalesce(banked_outcome_id, provision_id))) where withdrawn_at is null;
create index trust_shelf_by_trust on trust_shelf (trust, kind) where withdrawn_at is null;
select protect('trust_shelf');
select door_reads('trust_shelf');
drop policy school_wall on trust_shelf;
-- Read: one's own, and what schools that are in one's own trust today share with it. Written: one's own, for the trust one is in.
create policy school_wall on trust_shelf as restrictive to waymark_app
  using (not (select is_app()) or school_id = any ((select current_schools())::uuid[])
    or (withdrawn_at is null and (school_id, trust) in (select t.school_id, t.trust from trust_school t)))
  with check (not (select is_app()) or (school_id = any ((select current_schools())::uuid[])
    and (school_id, trust) in (select t.school_id, t.trust from trust_school t)));
-- What may be read may not for that be changed.
create policy own_shelf on trust_shelf as restrictive for update to waymark_app
  using (not (select is_app()) or school_id = any ((select current_schools())::uuid[]));
do $$ begin
  execute format('create policy door_withdraws on trust_shelf for update to %I using (true) with check (withdrawn_at is not null)', current_user);
end $$;

-- A school that leaves its trust, or moves to another, takes what it shared with it.
create function keep_trust_school() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into trust_school (school_id, name, trust) values (new.school_id, new.name, new.trust);
    return null;
  end if;
  if new.trust is distinct from old.trust then
    update trust_shelf set withdrawn_at = now() where school_id = new.school_id and withdrawn_at is null;
  end if;
  update trust_school set name = new.name, trust = new.trust where school_id = new.school_id;
  return null;
end $$;
create trigger keep_trust_school after insert or update of name, trust on school for each row execute function keep_trust_school();
insert into trust_school (school_id, name, trust) select school_id, name, trust from school;
