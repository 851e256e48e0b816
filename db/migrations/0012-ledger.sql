-- Sổ quỹ: every movement of a club's money as one balanced entry. Nothing here is changed or removed; a mistake is reversed by an entry that names it.
create table ledger_entry (
  id            uuid primary key,            -- made by the device that recorded it, so that sending twice records once
  club_id       uuid not null references club deferrable initially immediate,
  position      int not null check (position > 0),  -- 1, 2, 3 … in the order in which the club's entries were made; lines of one day stand in it
  kind          text not null check (kind in ('opening', 'capital', 'dues', 'donation', 'other-income', 'spending', 'transfer', 'interest-share', 'fund-split', 'capital-return', 'count-gap',
    'goods-bought', 'goods-received', 'goods-sold', 'loan', 'loan-in-kind', 'repayment', 'repayment-in-kind', 'advance-return', 'write-off', 'reversal')),
  day           date not null,               -- the day in the books
  happened_on   date,                        -- the day it truly happened, where that period was closed by the time it was recorded
  memo          text not null,
  person_id     uuid references person deferrable initially immediate,  -- who paid in or was paid
  party         text,                        -- the same by name, of somebody who is in no register
  voucher       text not null check (voucher in ('receipt', 'payment', 'other')),
  year          int not null,
  number        int not null check (number > 0),
  device_number text,                        -- what the paper said before the official number was known: "B-0017"
  entered_for   text,                        -- the paper it was copied from, where the commune keeps a club's book for it
  reverses      uuid unique references ledger_entry deferrable initially immediate,
  reason        text,
  made_by       text references account deferrable initially immediate,
  made_at       timestamptz not null,
  unique (club_id, position),
  unique (club_id, voucher, year, number),
  unique (club_id, device_number),
  check ((kind = 'reversal') = (reverses is not null)),
  check (kind <> 'reversal' or reason is not null),
  check (happened_on is null or happened_on < day),
  check (person_id is null or party is null)
);
create index ledger_entry_day on ledger_entry (club_id, day, position);
create index ledger_entry_person on ledger_entry (person_id);
create index ledger_entry_by on ledger_entry (made_by);

create table ledger_posting (
  entry_id  uuid not null references ledger_entry deferrable initially immediate,
  line      int not null,
  club_id   uuid not null references club deferrable initially immediate,  -- the entry's: balances are read by club
  day       date not null,                   -- the entry's: balances of a day are read off the index alone
  fund      text not null check (fund in ('income', 'operating')),
  account   text not null check (account in ('cash', 'bank', 'goods', 'loans', 'loans-in-kind', 'advances', 'capital', 'retained', 'interest', 'dues', 'donations', 'other-income', 'share-received', 'count-over',
    'spending', 'share-given', 'count-short', 'written-off')),
  amount    bigint not null check (amount <> 0),  -- đồng; debit positive, credit negative
  source    text check (source in ('care-fund', 'budget', 'mobilised', 'members')),  -- whose capital
  person_id uuid references person deferrable initially immediate,  -- whose capital, where it is a member's own
  loan_id   uuid,
  area      text,                            -- area of activity that was spent on
  primary key (entry_id, line),
  check ((account = 'capital') = (source is not null)),
  check (person_id is null or source = 'members')
);
create index ledger_posting_club on ledger_posting (club_id, fund, account, day) include (amount, source);
create index ledger_posting_loan on ledger_posting (loan_id) where loan_id is not null;
create index ledger_posting_person on ledger_posting (person_id);

-- Chứng từ của năm đã dùng đến số: where a running fund had got to when its books came in.
create table voucher_start (
  club_id uuid not null references club deferrable initially immediate,
  voucher text not null check (voucher in ('receipt', 'payment', 'other')),
  year    int not null,
  last    int not null check (last >= 0),
  primary key (club_id, voucher, year)
);

-- Máy ghi sổ: each device that writes vouchers has a prefix of its own within the club, so that two never print the same number.
create table ledger_device (
  id      uuid primary key,
  club_id uuid not null references club deferrable initially immediate,
  prefix  text not null check (prefix ~ '^[A-Z]{1,2}$'),
  label   text not null,
  made_by text references account deferrable initially immediate,
  made_at timestamptz not null,
  unique (club_id, prefix)
);
create index ledger_device_by on ledger_device (made_by);

-- Việc cần xử lý: what was recorded because it had happened, and does not fit; a person settles it.
create table ledger_matter (
  entry_id   uuid not null references ledger_entry deferrable initially immediate,
  code       text not null,
  because    jsonb not null,
  settled_by text references account deferrable initially immediate,
  settled_at timestamptz,
  note       text,
  primary key (entry_id, code),
  check ((settled_at is null) = (note is null))
);
create index ledger_matter_by on ledger_matter (settled_by);

-- Kiểm kê quỹ: what was counted in the box, who saw it, and the reason for a gap.
create table cash_count (
  id         uuid primary key,
  club_id    uuid not null references club deferrable initially immediate,
  fund       text not null check (fund in ('income', 'operating')),
  day        date not null,
  notes      jsonb not null,                 -- how many of each note, by its value; empty where only the sum was given
  counted    bigint not null check (counted >= 0),
  book       bigint not null,                -- what the book said at that moment
  reason     text,
  witnesses  jsonb not null,
  entry_id   uuid unique references ledger_entry deferrable initially immediate,  -- the entry of the gap
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  check (counted = book or reason is not null)
);
create index cash_count_club on cash_count (club_id, day);
create index cash_count_by on cash_count (made_by);

-- Khóa sổ: up to and including the day nothing more is entered; the balances as they stood.
create table ledger_close (
  club_id   uuid not null references club deferrable initially immediate,
  last_day  date not null,
  balances  jsonb not null,
  closed_by text references account deferrable initially immediate,
  closed_at timestamptz not null,
  primary key (club_id, last_day)
);
create index ledger_close_by on ledger_close (closed_by);

create function refuse_unbalanced_entry() returns trigger language plpgsql as $$
declare
  the_entry uuid;
  funds int;
begin
  if tg_table_name = 'ledger_entry' then the_entry := new.id; else the_entry := new.entry_id; end if;
  if exists (select 1 from ledger_posting where entry_id = the_entry group by fund having sum(amount) <> 0) then
    raise exception 'ledger/unbalanced-entry' using errcode = 'check_violation', detail = the_entry::text;
  end if;
  select count(distinct fund) into funds from ledger_posting where entry_id = the_entry;
  if funds = 0 then raise exception 'ledger/empty-entry' using errcode = 'check_violation', detail = the_entry::text; end if;
  -- Trích lãi is the one way between the two funds, but for parting one fund into two and for what an opening brings of both.
  if funds > 1 and not exists (select 1 from ledger_entry e left join ledger_entry o on o.id = e.reverses
      where e.id = the_entry and coalesce(o.kind, e.kind) in ('interest-share', 'fund-split', 'opening')) then
    raise exception 'ledger/funds-apart' using errcode = 'check_violation', detail = the_entry::text;
  end if;
  return null;
end $$;
create constraint trigger balanced after insert on ledger_entry deferrable initially deferred for each row execute function refuse_unbalanced_entry();

-- Postings belong to the transaction of their entry: afterwards none is added, even one that would balance.
create function refuse_late_posting() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from ledger_entry e where e.id = new.entry_id and e.club_id = new.club_id and e.day = new.day and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'ledger/append-only' using errcode = 'restrict_violation', detail = new.entry_id::text;
  end if;
  return new;
end $$;
create trigger with_its_entry before insert on ledger_posting for each row execute function refuse_late_posting();

create function refuse_voucher_gap() returns trigger language plpgsql as $$
declare the_last int;
begin
  select greatest(coalesce((select max(number) from ledger_entry where club_id = new.club_id and voucher = new.voucher and year = new.year), 0),
    coalesce((select last from voucher_start where club_id = new.club_id and voucher = new.voucher and year = new.year), 0)) into the_last;
  if new.number <> the_last + 1 then
    raise exception 'ledger/voucher-gap' using errcode = 'check_violation', detail = format('%s after %s', new.number, the_last);
  end if;
  if new.position <> 1 + coalesce((select max(position) from ledger_entry where club_id = new.club_id), 0) then
    raise exception 'ledger/position-gap' using errcode = 'check_violation', detail = new.position::text;
  end if;
  if exists (select 1 from ledger_close where club_id = new.club_id and last_day >= new.day) then
    raise exception 'ledger/period-closed' using errcode = 'restrict_violation', detail = new.day::text;
  end if;
  return new;
end $$;
create trigger in_order before insert on ledger_entry for each row execute function refuse_voucher_gap();

create trigger append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_posting for each row execute function refuse_change();
create trigger append_only before update or delete on cash_count for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_close for each row execute function refuse_change();
create trigger append_only before update or delete on voucher_start for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('ledger_entry', 'ledger_posting', 'voucher_start', 'ledger_device', 'ledger_matter', 'cash_count', 'ledger_close')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when (tagged.table_name, tagged.column_name) in (('ledger_posting', 'loan_id'), ('ledger_matter', 'because')) then 'sensitive'
        when tagged.column_name in ('made_by', 'settled_by', 'closed_by', 'person_id', 'party', 'memo', 'reason', 'note', 'entered_for', 'witnesses', 'label') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
