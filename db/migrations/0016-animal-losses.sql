-- Con vật cho vay chết hoặc mất: what was certified about an animal or thing lent in kind. It moves no money: what follows is an extension or a write-off.
create table loan_loss (
  id           uuid primary key,
  loan_id      uuid not null references loan deferrable initially immediate,
  day          date not null,
  cause        text not null check (cause in ('died', 'lost', 'stolen', 'culled')),
  quantity     numeric(10, 2) not null check (quantity > 0),  -- of what was lent, in its own unit
  certified_by text not null,                                 -- who has seen it: the commune's veterinary worker, the head of the hamlet
  paper        text,
  note         text,
  made_by      text references account deferrable initially immediate,
  made_at      timestamptz not null,
  voided_at    timestamptz,
  void_reason  text,
  check ((voided_at is null) = (void_reason is null))
);
create index loan_loss_loan on loan_loss (loan_id, day);
create index loan_loss_by on loan_loss (made_by);

-- A certificate is never rewritten; it may only be voided, once.
create function keep_loan_loss() returns trigger language plpgsql as $$
begin
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'void_reason']) then
    raise exception 'a certificate is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kept before update on loan_loss for each row execute function keep_loan_loss();
create trigger append_only before delete on loan_loss for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = current_schema() and c.table_name = 'loan_loss'
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case when tagged.column_name = 'made_by' then 'basic' when tagged.column_name in ('id', 'made_at') then 'none' else 'sensitive' end);  -- whose animal, and what became of it
  end loop;
end $$;
