-- The units above every area, itself included, with the days on which they are: worked out once when areas change, then only looked up, for one area or for ten thousand.
create table area_above (
  area_id uuid not null,                 -- a spell of any area,
  id      uuid not null,                 -- and a spell that it stands at or below
  unit_id uuid not null,
  level   text not null,
  since   date not null,                 -- from this day
  until   date not null,                 -- up to and including this one
  primary key (area_id, since, id)
);
create index area_above_unit on area_above (unit_id, area_id);

-- A unit stands under its parent; one that has ended is followed to those that took its place. Between two days on which something begins or ends nothing differs.
create function work_out_area_lines() returns void language sql as $$
  -- Whoever changes areas does it alone.
  lock table area_above in share row exclusive mode;
  delete from area_above;
  insert into area_above (area_id, id, unit_id, level, since, until)
  with recursive edge (day) as (
    select date '0001-01-01' union select valid_from from area union select valid_to + 1 from area where valid_to is not null
  ), stretch as (
    select row_number() over (order by day) as number, day as since, coalesce(lead(day) over (order by day) - 1, '9999-12-31') as until from edge
  ), up (area_id, number, on_day, id, unit_id, level, parent_id, valid_from, valid_to) as (
    select a.id, s.number, s.since, a.id, a.unit_id, a.level, a.parent_id, a.valid_from, a.valid_to from area a, stretch s
    union
    select up.area_id, up.number, up.on_day, n.id, n.unit_id, n.level, n.parent_id, n.valid_from, n.valid_to
    from up cross join lateral (
      select p.* from area p where p.id = up.parent_id and up.valid_from <= up.on_day and up.on_day <= coalesce(up.valid_to, 'infinity')
      union all
      select o.* from area o where o.unit_id = up.unit_id and o.id <> up.id and o.valid_from <= up.on_day and up.on_day <= coalesce(o.valid_to, 'infinity')
      union all
      -- from whichever spell of the unit was its last
      select t.* from area gone join area_succession s on s.from_id = gone.id join area t on t.id = s.to_id where gone.unit_id = up.unit_id and up.valid_to < up.on_day
    ) n
  )
  select area_id, id, unit_id, level, min(since), max(until) from (
    select up.area_id, up.id, up.unit_id, up.level, s.since, s.until, up.number - row_number() over (partition by up.area_id, up.id order by up.number) as island from up join stretch s on s.number = up.number
  ) line group by area_id, id, unit_id, level, island
$$;
select work_out_area_lines();

-- Once at the end of a change, however many rows it touched; what nobody changed is not worked out.
create function mark_area_lines() returns trigger language plpgsql as $$
begin
  perform set_config('lien_the_he.area_lines', 'old', true);
  return coalesce(new, old);
end $$;
create function renew_area_lines() returns trigger language plpgsql as $$
begin
  if current_setting('lien_the_he.area_lines', true) = 'old' then
    perform set_config('lien_the_he.area_lines', 'new', true);
    perform work_out_area_lines();
  end if;
  return null;
end $$;
create trigger lines_marked before insert or update or delete on area for each row execute function mark_area_lines();
create trigger lines_marked before insert or update or delete on area_succession for each row execute function mark_area_lines();
create constraint trigger lines_renewed after insert or update or delete on area deferrable initially deferred for each row execute function renew_area_lines();
create constraint trigger lines_renewed after insert or update or delete on area_succession deferrable initially deferred for each row execute function renew_area_lines();

-- The units above an area on a day, itself included; as before, now looked up.
create or replace function area_line(asked uuid, on_day date) returns table (id uuid, unit_id uuid, level text) language sql stable as $$
  select a.id, a.unit_id, a.level from area_above a where a.area_id = asked and a.since <= on_day and on_day <= a.until
$$;
-- All spells of areas that stand, on a day, at or below some areas.
create function area_below(asked uuid[], on_day date) returns setof uuid language sql stable as $$
  select distinct a.area_id from area_above a where a.unit_id in (select unit_id from area where id = any(asked)) and a.since <= on_day and on_day <= a.until
$$;

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = current_schema() and c.table_name = 'area_above'
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name, 'none');
  end loop;
end $$;

-- Who read what is sensitive about somebody is asked for by the person's own id.
create index audit_entry_read on audit_entry (subject, at) where stream like 'reads:%';
