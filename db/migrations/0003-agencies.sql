-- The bodies that a plan speaks to: who they are, what they were called when, and whom they stand under.
create table agency (
  id         uuid primary key,
  kind       text not null check (kind in ('government', 'association', 'front', 'union', 'press')),
  area_id    uuid not null references area deferrable initially immediate,
  asked      text not null check (asked in ('assigned', 'requested')),   -- giao, or đề nghị: the Front and its members are not under the People's Committee
  valid_from date not null,
  valid_to   date,
  check (valid_to is null or valid_to >= valid_from)
);
create index agency_area on agency (area_id);
create table agency_name (
  agency_id  uuid not null references agency deferrable initially immediate,
  name       text not null,
  valid_from date not null,
  valid_to   date,
  primary key (agency_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
create table agency_parent (
  agency_id  uuid not null references agency deferrable initially immediate,
  parent_id  uuid not null references agency deferrable initially immediate,
  valid_from date not null,
  valid_to   date,
  primary key (agency_id, valid_from),
  check (valid_to is null or valid_to >= valid_from),
  check (parent_id <> agency_id)
);
create index agency_parent_of on agency_parent (parent_id);
create table agency_alias (
  agency_id uuid not null references agency deferrable initially immediate,
  alias     text not null,               -- as plans write it: "Đài PT-TH tỉnh"
  primary key (agency_id, alias)
);

-- After a reorganisation one body's duties may go to several: a successor is for a person to choose, duty by duty.
create table agency_succession (
  from_id  uuid not null references agency deferrable initially immediate,
  to_id    uuid not null references agency deferrable initially immediate,
  day      date not null,                -- first day with the successor
  decision text not null,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index agency_succession_to on agency_succession (to_id);

-- A body has one name and one parent at a time.
create function refuse_overlapping_agency_spells() returns trigger language plpgsql as $$
declare is_double boolean;
begin
  execute format('select exists (select 1 from %I other where other.agency_id = $1.agency_id and other.valid_from <> $1.valid_from
    and other.valid_from <= coalesce($1.valid_to, ''infinity'') and $1.valid_from <= coalesce(other.valid_to, ''infinity''))', tg_table_name) into is_double using new;
  if is_double then
    raise exception 'spells of one agency overlap in %', tg_table_name using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger spells_apart after insert or update on agency_name deferrable initially deferred for each row execute function refuse_overlapping_agency_spells();
create constraint trigger spells_apart after insert or update on agency_parent deferrable initially deferred for each row execute function refuse_overlapping_agency_spells();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('agency', 'agency_name', 'agency_parent', 'agency_alias', 'agency_succession')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name, 'none');
  end loop;
end $$;
