-- A club's figures as one row, written again in the same transaction as each write to the club; frozen once a period.
create table club_figures (
  club_id           uuid primary key references club deferrable initially immediate,
  on_day            date not null,       -- computed for this day,
  good_until        date not null,       -- and true, if nobody writes, up to and including this one: then somebody turns 55, a year begins, a spell ends
  commune_id        uuid,                -- units of areas above the club on that day
  district_id       uuid,
  province_id       uuid,
  status            text not null,
  total             int not null,
  aged_55           int not null,
  aged_60           int not null,
  women             int not null,
  poor              int not null,        -- poor, near-poor or in difficulty
  poor_only         int not null,
  near_poor         int not null,
  difficult         int not null,
  young             int not null,        -- under 55
  minority          int not null,
  core              int not null,        -- women of 55 and over, poor, near-poor or in difficulty (plan, II.2)
  lives_alone       int not null,
  disabled          int not null,
  birth_unknown     int not null,
  poverty_unknown   int not null,
  ethnicity_unknown int not null,
  households        int not null,
  applicants        int not null
);
create index club_figures_province on club_figures (province_id);
create index club_figures_district on club_figures (district_id);
create index club_figures_commune on club_figures (commune_id);
create index club_figures_until on club_figures (good_until);

create table club_period_figures (
  club_id     uuid not null references club deferrable initially immediate,
  first_day   date not null,
  last_day    date not null,             -- the figures are as on this day
  figures     jsonb not null,            -- the same names as in club_figures
  frozen_by   text references account deferrable initially immediate,
  frozen_at   timestamptz not null,
  primary key (club_id, first_day, last_day)
);
create index club_period_figures_last on club_period_figures (last_day);
create index club_period_figures_by on club_period_figures (frozen_by);
create trigger append_only before update or delete on club_period_figures for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('club_figures', 'club_period_figures')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case when tagged.column_name = 'frozen_by' then 'basic' else 'none' end);
  end loop;
end $$;
