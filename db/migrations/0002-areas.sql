-- Administrative units as they were and are: one row per spell, so that any list can be asked as on any day.
create table area_change (
  id        uuid primary key,
  decision  text not null,               -- number of the decision, resolution or law
  title     text not null,
  day       date not null,               -- first day of the new state
  steps     jsonb not null,
  made_at   timestamptz not null,
  undone_at timestamptz
);
create table area (
  id         uuid primary key,           -- a spell: a unit with one name, code and parent
  unit_id    uuid not null,              -- the unit itself: kept when it is renamed or moved, ended when it is merged or split
  code       text not null,              -- the statistics office's code; used again after mergers, so never an identity
  name       text not null,
  kind       text not null,              -- tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn
  level      text not null check (level in ('province', 'district', 'commune')),
  parent_id  uuid references area deferrable initially immediate,
  valid_from date not null,
  valid_to   date,                       -- last day
  begun_by   uuid references area_change deferrable initially immediate,
  ended_by   uuid references area_change deferrable initially immediate,
  check (valid_to is null or valid_to >= valid_from),
  check ((level = 'province') = (parent_id is null))
);
create index area_parent on area (parent_id);
create index area_unit on area (unit_id);
create index area_begun_by on area (begun_by);
create index area_ended_by on area (ended_by);
create unique index area_code_open on area (level, code) where valid_to is null;
create table area_succession (
  from_id   uuid not null references area deferrable initially immediate,
  to_id     uuid not null references area deferrable initially immediate,
  change_id uuid not null references area_change deferrable initially immediate,
  primary key (from_id, to_id)
);
create index area_succession_to on area_succession (to_id);
create index area_succession_change on area_succession (change_id);

-- Two spells of one unit never overlap, whatever the code does.
create function refuse_overlapping_spells() returns trigger language plpgsql as $$
begin
  if exists (select 1 from area other where other.unit_id = new.unit_id and other.id <> new.id
      and other.valid_from <= coalesce(new.valid_to, 'infinity') and new.valid_from <= coalesce(other.valid_to, 'infinity')) then
    raise exception 'spells of one area overlap' using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger spells_apart after insert or update on area deferrable initially deferred for each row execute function refuse_overlapping_spells();

-- A unit stands under one of a higher level, and only while that one lasts.
create function fits_under(child area, parent area) returns boolean language sql immutable as $$
  select array_position(array['province', 'district', 'commune'], parent.level) < array_position(array['province', 'district', 'commune'], child.level)
    and parent.valid_from <= child.valid_from and coalesce(child.valid_to, 'infinity') <= coalesce(parent.valid_to, 'infinity')
$$;
create function refuse_wrong_parent() returns trigger language plpgsql as $$
declare now_row area;
begin
  -- At the end of the transaction: as the row is by then.
  select * into now_row from area where id = new.id;
  if exists (select 1 from area parent where parent.id = now_row.parent_id and not fits_under(now_row, parent))
      or exists (select 1 from area child where child.parent_id = now_row.id and not fits_under(child, now_row)) then
    raise exception 'an area stands outside the level or the days of the one above it' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger parent_fits after insert or update on area deferrable initially deferred for each row execute function refuse_wrong_parent();

-- The units above an area on a day, itself included. A unit that has ended is followed to those that took its place.
create function area_line(asked uuid, on_day date) returns table (id uuid, unit_id uuid, level text) language sql stable as $$
  with recursive up (id, unit_id, level, parent_id, valid_from, valid_to) as (
    select a.id, a.unit_id, a.level, a.parent_id, a.valid_from, a.valid_to from area a where a.id = asked
    union
    select n.id, n.unit_id, n.level, n.parent_id, n.valid_from, n.valid_to
    from up join area n on
      case
        when up.valid_from <= on_day and on_day <= coalesce(up.valid_to, 'infinity') then n.id = up.parent_id
        else (n.unit_id = up.unit_id and n.valid_from <= on_day and on_day <= coalesce(n.valid_to, 'infinity'))
          -- from whichever spell of the unit was its last
          or (up.valid_to < on_day and n.id in (select s.to_id from area_succession s join area gone on gone.id = s.from_id where gone.unit_id = up.unit_id))
      end
  )
  select up.id, up.unit_id, up.level from up
$$;

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('area', 'area_change', 'area_succession')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name, 'none');
  end loop;
end $$;
