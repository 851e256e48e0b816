-- Khử nhận dạng trong sổ sách: rows that are never changed let one thing change after all, a name that gives way to "Người đã khử nhận dạng" (decision 0020). Sums, days and numbers never do.
create function name_gone(was text, is_now text) returns boolean language sql immutable as $$
  -- The rest of the text stands as it stood: the new one, with at least a letter in place of the word, matches the old.
  select coalesce(was like replace(regexp_replace(is_now, '([\\%_])', '\\\1', 'g'), 'Người đã khử nhận dạng', '_%'), false)
$$;

-- Whether nothing but these columns changed, and each of them only by a name that went; a note may be emptied.
create function names_alone(was jsonb, is_now jsonb, columns text[]) returns boolean language plpgsql immutable as $$
declare
  the_column text;
  before jsonb;
  after jsonb;
begin
  if (was - columns) is distinct from (is_now - columns) then return false; end if;
  foreach the_column in array columns loop
    before := was -> the_column;
    after := is_now -> the_column;
    if before is not distinct from after then continue; end if;
    if jsonb_typeof(before) = 'string' and (the_column = 'note' and jsonb_typeof(after) = 'null' or jsonb_typeof(after) = 'string' and name_gone(before #>> '{}', after #>> '{}')) then continue; end if;
    -- A list of names: as many as before, each as it was or gone.
    if jsonb_typeof(before) = 'array' and jsonb_typeof(after) = 'array' and jsonb_array_length(before) = jsonb_array_length(after)
      and not exists (select 1 from generate_series(0, jsonb_array_length(before) - 1) at
        where (before -> at) is distinct from (after -> at) and not (jsonb_typeof(before -> at) = 'string' and jsonb_typeof(after -> at) = 'string' and name_gone(before ->> at, after ->> at))) then continue; end if;
    return false;
  end loop;
  return true;
end $$;

create function refuse_change_but_names() returns trigger language plpgsql as $$
begin
  if not names_alone(to_jsonb(old), to_jsonb(new), tg_argv) then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

drop trigger append_only on ledger_entry;
create trigger append_only before delete on ledger_entry for each row execute function refuse_change();
create trigger names_alone before update on ledger_entry for each row execute function refuse_change_but_names('memo', 'party', 'entered_for', 'reason');

drop trigger append_only on cash_count;
create trigger append_only before delete on cash_count for each row execute function refuse_change();
create trigger names_alone before update on cash_count for each row execute function refuse_change_but_names('reason', 'witnesses');

drop trigger append_only on loan_decision;
create trigger append_only before delete on loan_decision for each row execute function refuse_change();
create trigger names_alone before update on loan_decision for each row execute function refuse_change_but_names('note', 'entered_for');

drop trigger append_only on loan_result;
create trigger append_only before delete on loan_result for each row execute function refuse_change();
create trigger names_alone before update on loan_result for each row execute function refuse_change_but_names('note');

drop trigger append_only on consent;
create trigger append_only before delete on consent for each row execute function refuse_change();
create trigger names_alone before update on consent for each row execute function refuse_change_but_names('witness');

-- A certificate and an event of a club may be voided, once, as before; and a name in them may go.
create or replace function keep_loan_loss() returns trigger language plpgsql as $$
begin
  if names_alone(to_jsonb(old), to_jsonb(new), array['certified_by', 'paper', 'note', 'void_reason']) then return new; end if;
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'void_reason']) then
    raise exception 'a certificate is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function keep_club_event() returns trigger language plpgsql as $$
begin
  if names_alone(to_jsonb(old), to_jsonb(new), array['issuer', 'reason', 'void_reason']) then return new; end if;
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'voided_by', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'voided_by', 'void_reason']) then
    raise exception 'an event of a club is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function keep_treasurer_handover() returns trigger language plpgsql as $$
begin
  if names_alone(to_jsonb(old), to_jsonb(new), array['witnesses', 'minutes', 'note', 'entered_for', 'undo_reason']) then return new; end if;
  if old.undone_at is not null or (to_jsonb(new) - array['undone_at', 'undone_by', 'undo_reason']) is distinct from (to_jsonb(old) - array['undone_at', 'undone_by', 'undo_reason']) then
    raise exception 'a handover is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Of what was given, handed on and owned.
create or replace function keep_but_void() returns trigger language plpgsql as $$
begin
  if names_alone(to_jsonb(old), to_jsonb(new), array['party', 'what', 'name', 'keeper', 'note', 'entered_for', 'void_reason']) then return new; end if;
  if old.voided_at is not null or (to_jsonb(new) - array['voided_at', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'void_reason']) then
    raise exception 'property/not-rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

drop trigger append_only on lending_goods;
create trigger append_only before delete on lending_goods for each row execute function refuse_change();
create trigger names_alone before update on lending_goods for each row execute function refuse_change_but_names('what');
