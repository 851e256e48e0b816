-- Đóng góp, hiện vật và tài sản: what a club is given and owns that is not money. Money stands in the ledger alone; here stand things, days of work, and who gave them.
create table contribution (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  day         date not null,
  purpose     text not null check (purpose in ('gift', 'dues')),   -- ủng hộ · đóng góp của thành viên
  form        text not null check (form in ('goods', 'work')),
  person_id   uuid references person deferrable initially immediate,
  party       text,                         -- the giver by name, of somebody who is in no register
  unnamed     boolean not null,             -- the giver does not wish to be named where others read it
  what        text not null,
  quantity    numeric(10, 2) not null check (quantity > 0),
  unit        text not null,
  value       bigint check (value > 0),     -- đồng, as it was estimated when given
  note        text,
  entered_for text,
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  void_reason text,
  check (person_id is null or party is null),
  check (purpose = 'gift' or (person_id is not null and not unnamed)),
  check ((voided_at is null) = (void_reason is null))
);
create index contribution_club on contribution (club_id, day);
create index contribution_person on contribution (person_id);
create index contribution_by on contribution (made_by);

-- Người tặng tiền không muốn nêu tên: how a gift of money in the ledger is told where others read it; the latest wish counts.
create table donor_wish (
  entry_id uuid primary key references ledger_entry deferrable initially immediate,
  unnamed  boolean not null,
  made_by  text references account deferrable initially immediate,
  made_at  timestamptz not null
);
create index donor_wish_by on donor_wish (made_by);

-- Xuất hiện vật được góp: to whom the rice went, or what became of it.
create table goods_issue (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  day         date not null,
  what        text not null,
  quantity    numeric(10, 2) not null check (quantity > 0),
  unit        text not null,
  way         text not null check (way in ('given', 'used', 'sold', 'spoiled')),
  person_id   uuid references person deferrable initially immediate,
  party       text,
  note        text,
  entered_for text,
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  void_reason text,
  check (person_id is null or party is null),
  check ((voided_at is null) = (void_reason is null))
);
create index goods_issue_club on goods_issue (club_id, day);
create index goods_issue_person on goods_issue (person_id);
create index goods_issue_by on goods_issue (made_by);

-- Là con gì, cây gì, bao nhiêu: what an entry on the goods for lending was, beside its value in the books.
create table lending_goods (
  entry_id uuid not null references ledger_entry deferrable initially immediate,
  version  int not null check (version > 0),   -- said anew, the latest counts
  line     int not null,
  what     text not null,
  quantity numeric(10, 2) not null check (quantity > 0),
  unit     text not null,
  made_by  text references account deferrable initially immediate,
  made_at  timestamptz not null,
  primary key (entry_id, version, line)
);
create index lending_goods_by on lending_goods (made_by);

-- Sổ tài sản: loudspeaker, blood-pressure cuff, scales. What became of a thing is a line of its own below.
create table asset (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  name        text not null,
  kind        text not null check (kind in ('sound', 'health', 'furniture', 'culture', 'production', 'other')),
  quantity    int not null check (quantity > 0),
  unit        text not null,
  acquired_on date not null,
  origin      text not null check (origin in ('bought', 'given', 'handed-over')),
  value       bigint check (value > 0),     -- đồng, of all of them: what was paid, or as it was estimated
  entry_id    uuid references ledger_entry deferrable initially immediate,  -- of what was bought: the spending
  person_id   uuid references person deferrable initially immediate,
  party       text,
  unnamed     boolean not null,
  condition   text not null check (condition in ('good', 'worn', 'broken')),
  keeper      text,                         -- who keeps it, or where it stands
  note        text,
  entered_for text,
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  void_reason text,
  check (person_id is null or party is null),
  check (entry_id is null or origin = 'bought'),
  check (origin = 'given' or (person_id is null and not unnamed)),
  check ((voided_at is null) = (void_reason is null))
);
create index asset_club on asset (club_id, acquired_on);
create index asset_entry on asset (entry_id);
create index asset_person on asset (person_id);
create index asset_by on asset (made_by);

create table asset_event (
  id          uuid primary key,
  asset_id    uuid not null references asset deferrable initially immediate,
  day         date not null,
  kind        text not null check (kind in ('checked', 'moved', 'repaired', 'gone')),
  quantity    int check (quantity >= 0),    -- found by the check; or gone
  condition   text check (condition in ('good', 'worn', 'broken')),
  keeper      text,
  cause       text check (cause in ('broken', 'lost', 'sold', 'given', 'handed-over')),
  note        text,
  entered_for text,
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  void_reason text,
  check ((quantity is not null) = (kind in ('checked', 'gone'))),
  check ((condition is not null) = (kind in ('checked', 'repaired'))),
  check ((keeper is not null) = (kind = 'moved')),
  check ((cause is not null) = (kind = 'gone')),
  check (kind <> 'gone' or note is not null),
  check ((voided_at is null) = (void_reason is null))
);
create index asset_event_asset on asset_event (asset_id, day);
create index asset_event_by on asset_event (made_by);

-- What was recorded is never rewritten; it may only be voided, once.
create function keep_but_void() returns trigger language plpgsql as $$
begin
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'void_reason']) then
    raise exception 'property/not-rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kept before update on contribution for each row execute function keep_but_void();
create trigger kept before update on goods_issue for each row execute function keep_but_void();
create trigger kept before update on asset for each row execute function keep_but_void();
create trigger kept before update on asset_event for each row execute function keep_but_void();
create trigger append_only before update or delete on lending_goods for each row execute function refuse_change();
create trigger append_only before delete on contribution for each row execute function refuse_change();
create trigger append_only before delete on goods_issue for each row execute function refuse_change();
create trigger append_only before delete on asset for each row execute function refuse_change();
create trigger append_only before delete on asset_event for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('contribution', 'donor_wish', 'goods_issue', 'lending_goods', 'asset', 'asset_event')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when tagged.table_name = 'goods_issue' and tagged.column_name in ('person_id', 'party', 'note') then 'sensitive'  -- who was helped because they were in need
        when tagged.column_name in ('made_by', 'person_id', 'party', 'note', 'void_reason', 'entered_for', 'keeper') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
