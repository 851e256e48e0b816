-- Vay vốn: what the meeting decided, the schedule of each loan in versions, and what became of it. What was paid stands in the ledger alone.
create table loan_decision (
  id          uuid primary key,
  club_id     uuid not null references club deferrable initially immediate,
  day         date not null,
  present     int not null check (present > 0),
  in_favour   int not null,
  against     int not null,
  note        text,
  entered_for text,                          -- the minutes it was copied from, where the commune entered it for the club
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null,
  check (in_favour + against <= present)
);
create index loan_decision_club on loan_decision (club_id, day);
create index loan_decision_by on loan_decision (made_by);

create table loan (
  id                 uuid primary key,
  club_id            uuid not null references club deferrable initially immediate,
  decision_id        uuid references loan_decision deferrable initially immediate,
  opened_on          date,                   -- lent before the books came in, on this day; half repaid, or paid off
  person_id          uuid not null references person deferrable initially immediate,
  amount             bigint not null check (amount > 0),   -- in kind: the value agreed on
  months             int not null check (months between 1 and 120),
  monthly_rate       int not null check (monthly_rate between 0 and 500),  -- hundredths of a percent
  method             text not null check (method in ('flat', 'declining', 'equal', 'at-end')),
  grace_months       int not null default 0,
  every              int not null check (every in (1, 3)),
  round_to           int not null,
  purpose            text not null,
  purpose_note       text,
  co_signer          text,
  co_signer_relation text,
  approver_id        uuid references person deferrable initially immediate,  -- of a board member's own loan: who else approved it
  what               text,                   -- in kind: what was lent
  quantity           numeric(10, 2) check (quantity > 0),
  unit               text,
  comes_back         text check (comes_back in ('cash', 'same', 'offspring')),
  back               text,                   -- what is agreed to come back, in words
  cancelled_on       date,
  cancel_reason      text,
  heir               text,                   -- who settles it after the borrower's death
  heir_relation      text,
  made_by            text references account deferrable initially immediate,
  made_at            timestamptz not null,
  check ((what is null) = (comes_back is null) and (what is null) = (quantity is null) and (what is null) = (unit is null)),
  check ((cancelled_on is null) = (cancel_reason is null)),
  check ((co_signer is null) = (co_signer_relation is null)),
  check ((heir is null) = (heir_relation is null)),
  check (approver_id is null or approver_id <> person_id),
  check ((decision_id is null) = (opened_on is not null))
);
create index loan_club on loan (club_id);
create index loan_decision_of on loan (decision_id);
create index loan_person on loan (person_id);
create index loan_approver on loan (approver_id);
create index loan_by on loan (made_by);
alter table ledger_posting add constraint ledger_posting_loan foreign key (loan_id) references loan deferrable initially immediate;

-- Lịch trả, theo lần: the first when the money is paid out, another at each extension. An earlier one is kept as it was.
create table loan_schedule (
  loan_id          uuid not null references loan deferrable initially immediate,
  version          int not null check (version > 0),
  from_day         date not null,
  reason           text not null check (reason in ('initial', 'opening', 'illness', 'animal-disease', 'disaster', 'family', 'other')),
  note             text,
  paid_principal   bigint not null,          -- what had been paid by then
  paid_interest    bigint not null,
  made_by          text references account deferrable initially immediate,
  made_at          timestamptz not null,
  voided_at        timestamptz,              -- taken back with the paying out, or because it was a mistake
  void_reason      text,
  primary key (loan_id, version),
  check ((voided_at is null) = (void_reason is null))
);
create index loan_schedule_by on loan_schedule (made_by);

create table loan_instalment (
  loan_id   uuid not null,
  version   int not null,
  number    int not null,
  due_on    date not null,
  principal bigint not null check (principal >= 0),
  interest  bigint not null check (interest >= 0),
  primary key (loan_id, version, number),
  foreign key (loan_id, version) references loan_schedule deferrable initially immediate
);

-- Đề nghị xử lý vốn của nơi cấp: a club asks the owner of the capital; the meeting decides on the club's own money alone.
create table write_off_request (
  id         uuid primary key,
  loan_id    uuid not null references loan deferrable initially immediate,
  source     text not null check (source in ('care-fund', 'budget')),
  amount     bigint not null check (amount > 0),
  asked_on   date not null,
  reason     text not null,
  answer     text check (answer in ('agreed', 'refused')),
  answered_on date,
  paper      text,                           -- number of the owner's decision
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  check ((answer is null) = (answered_on is null)),
  check (answer is null or paper is not null)
);
create index write_off_request_loan on write_off_request (loan_id);
create index write_off_request_by on write_off_request (made_by);

-- Kết quả sau vay: what the loan did to the household, as told on a day; the latest counts.
create table loan_result (
  id             uuid primary key,
  loan_id        uuid not null references loan deferrable initially immediate,
  day            date not null,
  result         text not null check (result in ('better', 'same', 'worse')),
  by_amount      bigint,                     -- income a year more or less, in đồng, where it was told
  out_of_poverty boolean not null,
  note           text,
  made_by        text references account deferrable initially immediate,
  made_at        timestamptz not null
);
create index loan_result_loan on loan_result (loan_id, day);
create index loan_result_by on loan_result (made_by);

create trigger append_only before update or delete on loan_decision for each row execute function refuse_change();
create trigger append_only before update or delete on loan_instalment for each row execute function refuse_change();
create trigger append_only before update or delete on loan_result for each row execute function refuse_change();
create trigger append_only before delete on loan for each row execute function refuse_change();
create trigger append_only before delete on loan_schedule for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('loan_decision', 'loan', 'loan_schedule', 'loan_instalment', 'write_off_request', 'loan_result')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when tagged.table_name <> 'loan_decision' and tagged.column_name not in ('made_by', 'made_at', 'club_id', 'every', 'round_to') then 'sensitive'  -- who borrows, what and how it goes
        when tagged.column_name in ('made_by', 'note', 'entered_for') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
