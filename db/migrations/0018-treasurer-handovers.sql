-- Bàn giao thủ quỹ: one treasurer hands the cash, the books and the debts over to the next, on the count of that very day. It moves no money: it says what was there.
create table treasurer_handover (
  id             uuid primary key,
  club_id        uuid not null references club deferrable initially immediate,
  day            date not null,
  from_person_id uuid not null references person deferrable initially immediate,
  to_person_id   uuid not null references person deferrable initially immediate,
  witnesses      jsonb not null,
  last_receipt   int not null check (last_receipt >= 0),   -- the last voucher numbers of the year, up to the day; 0 where there is none
  last_payment   int not null check (last_payment >= 0),
  last_other     int not null check (last_other >= 0),
  goods          bigint not null,                          -- đồng, as the books valued what the fund held
  loans          int not null check (loans >= 0),          -- how many loans had something left, in kind too
  loans_left     bigint not null,
  minutes        text,                                     -- number of the paper minutes
  note           text,
  entered_for    text,                                     -- the paper it was copied from, where the commune keeps a club's book for it
  made_by        text references account deferrable initially immediate,
  made_at        timestamptz not null,
  undone_at      timestamptz,
  undone_by      text references account deferrable initially immediate,
  undo_reason    text,
  check (from_person_id <> to_person_id),
  check ((undone_at is null) = (undo_reason is null))
);
create unique index treasurer_handover_day on treasurer_handover (club_id, day) where undone_at is null;
create index treasurer_handover_club on treasurer_handover (club_id, day);
create index treasurer_handover_from on treasurer_handover (from_person_id);
create index treasurer_handover_to on treasurer_handover (to_person_id);
create index treasurer_handover_by on treasurer_handover (made_by);
create index treasurer_handover_undone_by on treasurer_handover (undone_by);

-- Each fund's money at that moment, and the count that it rests on; an empty second box needs none.
create table treasurer_handover_fund (
  handover_id uuid not null references treasurer_handover deferrable initially immediate,
  fund        text not null check (fund in ('income', 'operating')),
  count_id    uuid references cash_count deferrable initially immediate,
  cash        bigint not null,
  bank        bigint not null,
  primary key (handover_id, fund),
  check (count_id is not null or cash = 0)
);
create index treasurer_handover_fund_count on treasurer_handover_fund (count_id);

-- What was handed over is never rewritten; it may only be undone, once.
create function keep_treasurer_handover() returns trigger language plpgsql as $$
begin
  if old.undone_at is not null or (to_jsonb(new) - array['undone_at', 'undone_by', 'undo_reason']) is distinct from (to_jsonb(old) - array['undone_at', 'undone_by', 'undo_reason']) then
    raise exception 'a handover is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kept before update on treasurer_handover for each row execute function keep_treasurer_handover();
create trigger append_only before delete on treasurer_handover for each row execute function refuse_change();
create trigger append_only before update or delete on treasurer_handover_fund for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = current_schema() and c.table_name in ('treasurer_handover', 'treasurer_handover_fund')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case when tagged.column_name in ('from_person_id', 'to_person_id', 'witnesses', 'minutes', 'note', 'entered_for', 'made_by', 'undone_by', 'undo_reason') then 'basic' else 'none' end);
  end loop;
end $$;
