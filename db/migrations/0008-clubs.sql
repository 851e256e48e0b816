-- Clubs: what they are called and where they are, over time; what happened to each, from which its status is folded; board, groups, files, settings with dates.
create table stored_file (
  id       uuid primary key,
  name     text not null,
  type     text not null,
  size     int not null check (size between 1 and 8388608),
  bytes    bytea not null,
  made_by  text references account deferrable initially immediate,
  made_at  timestamptz not null
);
create index stored_file_by on stored_file (made_by);

create table club (
  id             uuid primary key,
  name           text not null,
  folded         text not null,
  number         int check (number > 0),                                          -- số thứ tự trong xã
  predecessor_id uuid references club deferrable initially immediate,             -- a club of the register that it came from
  predecessor    text,                                                            -- or an older club that the register does not have
  predecessor_since date,                                                         -- when that one was founded
  plan_id        uuid references plan deferrable initially immediate,             -- the plan that asks for its founding
  paper_only     boolean not null default false,                                  -- keeps its books on paper: the commune enters for it
  made_by        text references account deferrable initially immediate,
  made_at        timestamptz not null
);
create index club_predecessor on club (predecessor_id);
create index club_plan on club (plan_id);
create index club_made_by on club (made_by);

-- Where it is, in spells: a club that moves keeps its past. Some clubs cover a whole commune.
create table club_place (
  club_id    uuid not null references club deferrable initially immediate,
  area_id    uuid not null references area deferrable initially immediate,
  hamlet     text,
  covers     text not null default 'hamlet' check (covers in ('hamlet', 'hamlets', 'commune')),
  valid_from date not null,
  valid_to   date,
  primary key (club_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
create index club_place_area on club_place (area_id);

-- What happened, one row each; a mistake is voided with its reason, never changed.
create table club_event (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  kind        text not null check (kind in ('planned', 'place-chosen', 'committee-formed', 'members-signed', 'board-nominated', 'regulation-drafted', 'request-sent',
                'decided', 'launched', 'first-meeting', 'suspended', 'resumed', 'merged', 'dissolved')),
  day         date not null,
  number      text,                      -- of the decision, request or minutes
  issuer      text,                      -- by whom
  reason      text,
  into_id     uuid references club deferrable initially immediate,                -- merged into
  file_id     uuid references stored_file deferrable initially immediate,         -- evidence
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  voided_by   text references account deferrable initially immediate,
  void_reason text
);
create index club_event_club on club_event (club_id, day);
create unique index club_event_once on club_event (club_id, kind) where voided_at is null and kind not in ('suspended', 'resumed');
create index club_event_into on club_event (into_id);
create index club_event_file on club_event (file_id);
create index club_event_by on club_event (made_by);
create index club_event_voided_by on club_event (voided_by);

-- Hạn của từng bước: by when each step of founding should be done.
create table club_step_due (
  club_id uuid not null references club deferrable initially immediate,
  step    text not null,
  due     date not null,
  primary key (club_id, step)
);

-- Địa bàn dự kiến: places compared before one is chosen.
create table candidate_place (
  id       uuid primary key,
  club_id  uuid not null references club deferrable initially immediate,
  area_id  uuid not null references area deferrable initially immediate,
  hamlet   text,
  facts    jsonb not null,               -- criterion → figure or words
  note     text,
  chosen   boolean not null default false,
  made_by  text references account deferrable initially immediate,
  made_at  timestamptz not null
);
create index candidate_place_club on candidate_place (club_id);
create index candidate_place_area on candidate_place (area_id);
create index candidate_place_by on candidate_place (made_by);

-- Ban Chủ nhiệm: who holds what office, from a day to a day, with the hand-over.
create table board_term (
  id         uuid primary key,
  club_id    uuid not null references club deferrable initially immediate,
  person_id  uuid not null references person deferrable initially immediate,
  office     text not null check (office in ('chair', 'deputy', 'secretary', 'accountant', 'treasurer', 'health', 'care', 'member')),
  from_day   date not null,
  to_day     date,
  decision   text,
  ended_reason text,
  handed_to  uuid references board_term deferrable initially immediate,
  handover_file_id uuid references stored_file deferrable initially immediate,
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  check (to_day is null or to_day >= from_day)
);
create index board_term_club on board_term (club_id);
create index board_term_person on board_term (person_id);
create index board_term_handed on board_term (handed_to);
create index board_term_file on board_term (handover_file_id);
create index board_term_by on board_term (made_by);

-- Tổ.
create table club_group (
  id        uuid primary key,
  club_id   uuid not null references club deferrable initially immediate,
  name      text not null,
  task      text,                        -- the area of activity it watches over
  leader_id uuid references person deferrable initially immediate,
  from_day  date not null,
  to_day    date,
  check (to_day is null or to_day >= from_day)
);
create index club_group_club on club_group (club_id);
create index club_group_leader on club_group (leader_id);

-- Hồ sơ: the regulation and other files, each with the day from which it holds.
create table club_file (
  id        uuid primary key,
  club_id   uuid not null references club deferrable initially immediate,
  kind      text not null check (kind in ('regulation', 'decision', 'minutes', 'list', 'request', 'photo', 'other')),
  title     text not null,
  day       date not null,
  file_id   uuid not null references stored_file deferrable initially immediate,
  made_by   text references account deferrable initially immediate,
  made_at   timestamptz not null
);
create index club_file_club on club_file (club_id, kind, day);
create index club_file_file on club_file (file_id);
create index club_file_by on club_file (made_by);

-- Settings with the day from which they hold: of one club, or of the whole programme where club_id is null.
create table club_setting (
  id         uuid primary key,
  club_id    uuid references club deferrable initially immediate,
  name       text not null,              -- meeting-cycle, activity-areas, fund-rules, upkeep-rule, size
  value      jsonb not null,
  valid_from date not null,
  source     text,                       -- the decision or regulation it comes from
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null
);
create unique index club_setting_once on club_setting (coalesce(club_id, '00000000-0000-0000-0000-000000000000'::uuid), name, valid_from);
create index club_setting_club on club_setting (club_id);
create index club_setting_by on club_setting (made_by);

-- Mức cơ cấu: band or floor, with the day from which it holds and the decision it comes from; the national decisions' own are the default.
create table composition_band (
  id         uuid primary key,
  club_id    uuid references club deferrable initially immediate,
  measure    text not null check (measure in ('aged-55', 'aged-60', 'women', 'poor', 'young', 'minority')),
  kind       text not null check (kind in ('band', 'floor')),
  lower      int not null check (lower between 0 and 100),
  upper      int check (upper between 0 and 100),
  decision   text not null,
  valid_from date not null,
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  check ((kind = 'band') = (upper is not null)),
  check (upper is null or upper >= lower)
);
create unique index composition_band_once on composition_band (coalesce(club_id, '00000000-0000-0000-0000-000000000000'::uuid), measure, valid_from);
create index composition_band_club on composition_band (club_id);
create index composition_band_by on composition_band (made_by);

-- Duy trì: what shows that a club was kept going in a month, until meetings and the fund book say it themselves.
create table club_upkeep (
  club_id   uuid not null references club deferrable initially immediate,
  month     date not null check (extract(day from month) = 1),
  met       boolean not null,
  reported  boolean not null,
  fund_book boolean not null,
  evidence  text not null,
  made_by   text references account deferrable initially immediate,
  made_at   timestamptz not null,
  primary key (club_id, month)
);
create index club_upkeep_by on club_upkeep (made_by);

alter table role_holding add constraint role_holding_club foreign key (club_id) references club deferrable initially immediate;
create index role_holding_club on role_holding (club_id);

create function refuse_overlapping_club_places() returns trigger language plpgsql as $$
begin
  if exists (select 1 from club_place other where other.club_id = new.club_id and other.valid_from <> new.valid_from
      and other.valid_from <= coalesce(new.valid_to, 'infinity') and new.valid_from <= coalesce(other.valid_to, 'infinity')) then
    raise exception 'spells of one club''s place overlap' using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger spells_apart after insert or update on club_place deferrable initially deferred for each row execute function refuse_overlapping_club_places();

-- An event is never rewritten; it may only be voided, once.
create function keep_club_event() returns trigger language plpgsql as $$
begin
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'voided_by', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'voided_by', 'void_reason']) then
    raise exception 'an event of a club is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kept before update on club_event for each row execute function keep_club_event();
create trigger append_only before delete on club_event for each row execute function refuse_change();
create trigger append_only before update or delete on stored_file for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('stored_file', 'club', 'club_place', 'club_event', 'club_step_due', 'candidate_place', 'board_term', 'club_group', 'club_file', 'club_setting', 'composition_band', 'club_upkeep')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when (tagged.table_name, tagged.column_name) = ('stored_file', 'bytes') then 'sensitive'  -- a list of founders may be in it
        when tagged.column_name in ('made_by', 'voided_by', 'person_id', 'leader_id', 'ended_reason', 'reason', 'void_reason', 'note', 'evidence') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
