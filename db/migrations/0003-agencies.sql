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
  check (parent_id <> agency_id)
);
create index agency_parent_of on agency_parent (parent_id);
create table agency_alias (
  agency_id uuid not null references agency deferrable initially immediate,
  alias     text not null,               -- as plans write it: "Đài PT-TH tỉnh"
  primary key (agency_id, alias)
);

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('agency', 'agency_name', 'agency_parent', 'agency_alias')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name, 'none');
  end loop;
end $$;
