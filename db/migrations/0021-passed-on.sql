-- Người nhận tiếp: of a loan in kind, from which loan the thing came back that is lent now; so that an offspring can be followed from one member to the next.
create table loan_passed_on (
  loan_id      uuid primary key references loan deferrable initially immediate,
  from_loan_id uuid not null references loan deferrable initially immediate,
  check (loan_id <> from_loan_id)
);
create index loan_passed_on_from on loan_passed_on (from_loan_id);
create trigger append_only before update or delete on loan_passed_on for each row execute function refuse_change();
comment on column loan_passed_on.loan_id is 'sensitive';
comment on column loan_passed_on.from_loan_id is 'sensitive';
