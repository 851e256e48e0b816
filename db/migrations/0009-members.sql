-- Membership in spells: who belonged to which club from when to when, who would like to join, and lists that came in by Excel.
create table member_import (
  id        uuid primary key,
  club_id   uuid references club deferrable initially immediate,                  -- null: a commune's list of several clubs
  area_id   uuid not null references area deferrable initially immediate,
  file_name text not null,
  summary   jsonb not null,              -- counts, no persons
  made_by   text references account deferrable initially immediate,
  made_at   timestamptz not null,
  undone_at timestamptz,
  undone_by text references account deferrable initially immediate
);
create index member_import_club on member_import (club_id);
create index member_import_area on member_import (area_id);
create index member_import_by on member_import (made_by);
create index member_import_undone_by on member_import (undone_by);

create table membership (
  id           uuid primary key,
  club_id      uuid not null references club deferrable initially immediate,
  person_id    uuid not null references person deferrable initially immediate,
  joined_on    date not null,
  left_on      date,                     -- last day as a member
  leave_reason text check (leave_reason in ('asked', 'moved', 'transferred', 'died', 'health', 'club-ended', 'other')),
  leave_note   text,
  to_club_id   uuid references club deferrable initially immediate,
  group_id     uuid references club_group deferrable initially immediate,
  entered_for  text,                     -- the paper it was copied from, where the commune entered it for the club
  import_id    uuid references member_import deferrable initially immediate,
  made_by      text references account deferrable initially immediate,
  made_at      timestamptz not null,
  voided_at    timestamptz,              -- entered by mistake: counts nowhere, stays to be seen
  voided_by    text references account deferrable initially immediate,
  void_reason  text,
  check (left_on is null or left_on >= joined_on),
  check ((left_on is null) = (leave_reason is null))
);
create index membership_club on membership (club_id, joined_on) where voided_at is null;
create index membership_person on membership (person_id);
create index membership_to_club on membership (to_club_id);
create index membership_group on membership (group_id);
create index membership_import on membership (import_id);
create index membership_by on membership (made_by);
create index membership_voided_by on membership (voided_by);

-- Nguyện vọng vào câu lạc bộ: who would like to join, or is coming from another club.
create table applicant (
  id         uuid primary key,
  club_id    uuid not null references club deferrable initially immediate,
  person_id  uuid not null references person deferrable initially immediate,
  applied_on date not null,
  from_club_id uuid references club deferrable initially immediate,
  outcome    text check (outcome in ('admitted', 'withdrawn')),
  closed_on  date,
  import_id  uuid references member_import deferrable initially immediate,
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  check ((outcome is null) = (closed_on is null))
);
create unique index applicant_once on applicant (club_id, person_id) where outcome is null;
create index applicant_person on applicant (person_id);
create index applicant_from on applicant (from_club_id);
create index applicant_import on applicant (import_id);
create index applicant_by on applicant (made_by);

-- What an import did, person by person, for taking it back as a whole.
create table member_import_item (
  import_id     uuid not null references member_import deferrable initially immediate,
  person_id     uuid not null references person deferrable initially immediate,
  did           text not null check (did in ('registered', 'changed', 'joined')),
  version_before int,
  version_after  int,
  spell_id      uuid references membership deferrable initially immediate,
  spell_before  jsonb,                   -- day of joining and group, where the import changed those of a spell that was there
  spell_after   jsonb,
  primary key (import_id, person_id)
);
create index member_import_item_person on member_import_item (person_id);
create index member_import_item_spell on member_import_item (spell_id);

-- Headings of files made by hand, learnt once.
create table learnt_heading (
  heading text primary key,              -- folded
  field   text not null,
  made_by text references account deferrable initially immediate,
  made_at timestamptz not null
);
create index learnt_heading_by on learnt_heading (made_by);

-- Nobody is a member twice at the same time, in one club or in two. Two records of one person that were merged later are shown for a person to settle.
create function refuse_overlapping_memberships() returns trigger language plpgsql as $$
declare now_row membership;
begin
  select * into now_row from membership where id = new.id;
  if now_row.voided_at is null and exists (select 1 from membership other where other.person_id = now_row.person_id and other.id <> now_row.id and other.voided_at is null
      and other.joined_on <= coalesce(now_row.left_on, 'infinity') and now_row.joined_on <= coalesce(other.left_on, 'infinity')) then
    raise exception 'spells of one member overlap' using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger spells_apart after insert or update on membership deferrable initially deferred for each row execute function refuse_overlapping_memberships();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('member_import', 'membership', 'applicant', 'member_import_item', 'learnt_heading')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when tagged.column_name in ('made_by', 'voided_by', 'undone_by', 'person_id', 'leave_reason', 'leave_note', 'void_reason', 'entered_for', 'file_name') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
