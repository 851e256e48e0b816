-- Quỹ Chăm sóc, từng câu lạc bộ: what was asked of the commune's fund, decided, transferred, handed over and received. Nothing obliges a commune to release it, so every step has its day and paper.
create table care_fund_event (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  request     int not null check (request > 0),  -- 1, 2 …: the request to which the step belongs
  kind        text not null check (kind in ('requested', 'decided', 'declined', 'postponed', 'transferred', 'handed-over', 'received')),
  day         date not null,
  number      text,                        -- of the request, decision, payment or minutes
  amount      bigint check (amount > 0),   -- đồng: asked, decided, transferred; what was received is read off the entry
  party       text,                        -- who asked or signed, as written
  place       text check (place in ('cash', 'bank')),  -- how it was transferred
  reason      text,                        -- of declining or postponing
  file_id     uuid references stored_file deferrable initially immediate,
  entry_id    uuid references ledger_entry deferrable initially immediate,  -- the club's own entry of what it received
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  voided_at   timestamptz,
  voided_by   text references account deferrable initially immediate,
  void_reason text,
  check ((kind = 'received') = (entry_id is not null)),
  check ((kind in ('requested', 'decided', 'transferred')) = (amount is not null)),
  check ((kind in ('declined', 'postponed')) = (reason is not null)),
  check ((kind = 'transferred') = (place is not null)),
  check ((voided_at is null) = (void_reason is null))
);
create index care_fund_event_club on care_fund_event (club_id, day);
create index care_fund_event_file on care_fund_event (file_id);
create index care_fund_event_entry on care_fund_event (entry_id);
create unique index care_fund_entry_once on care_fund_event (entry_id) where voided_at is null;
create index care_fund_event_by on care_fund_event (made_by);
create index care_fund_event_voided_by on care_fund_event (voided_by);

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = current_schema() and c.table_name = 'care_fund_event'
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case when tagged.column_name in ('party', 'reason', 'made_by', 'voided_by', 'void_reason') then 'basic' else 'none' end);
  end loop;
end $$;
