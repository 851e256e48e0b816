-- Plans and the documents around them: the text as published, its versions while a draft, what amends it, and what was accepted about it.
create table plan (
  id         uuid primary key,
  area_id    uuid not null references area deferrable initially immediate,    -- whose programme: the province, a district, a commune
  agency_id  uuid references agency deferrable initially immediate,           -- who issued it, where that is one of the programme's bodies
  parent_id  uuid references plan deferrable initially immediate,             -- what it carries out: decision, project, plan, implementing plan
  kind       text not null check (kind in ('decision', 'project', 'plan', 'implementing-plan')),
  number     text,                                                            -- as printed; null while a draft
  day        date,
  title      text not null,
  year_from  int,
  year_to    int,
  signed_at  timestamptz,                                                     -- when it was marked as signed here; null = draft
  made_by    text not null references account deferrable initially immediate,
  made_at    timestamptz not null,
  check (signed_at is null or (number is not null and day is not null))
);
create unique index plan_once on plan (area_id, number, day) where number is not null;
create index plan_parent on plan (parent_id);
create index plan_agency on plan (agency_id);
create index plan_made_by on plan (made_by);

create table plan_version (
  plan_id   uuid not null references plan deferrable initially immediate,
  version   int not null check (version > 0),
  document  jsonb not null,              -- the pieces, in order
  note      text,                        -- why it was edited, in the drafter's words
  made_by   text not null references account deferrable initially immediate,
  made_at   timestamptz not null,
  primary key (plan_id, version)
);
create index plan_version_made_by on plan_version (made_by);

create table plan_amendment (
  id          uuid primary key,
  plan_id     uuid not null references plan deferrable initially immediate,
  kind        text not null check (kind in ('amending', 'correcting')),
  number      text not null,
  day         date not null,
  title       text not null,
  changes     jsonb not null,
  made_by     text not null references account deferrable initially immediate,
  made_at     timestamptz not null,
  unique (plan_id, number, day)
);
create index plan_amendment_made_by on plan_amendment (made_by);

create table plan_finding_note (
  id          uuid primary key,
  plan_id     uuid not null references plan deferrable initially immediate,
  finding     text not null,             -- the finding's own key: code and where it stands
  reason      text not null,
  made_by     text not null references account deferrable initially immediate,
  made_at     timestamptz not null,
  reopened_at timestamptz
);
create index plan_finding_note_plan on plan_finding_note (plan_id);
create index plan_finding_note_made_by on plan_finding_note (made_by);
create unique index plan_finding_note_once on plan_finding_note (plan_id, finding) where reopened_at is null;

-- A signed text is locked: it changes only by a document of its own.
create function keep_signed_plan() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null and (to_jsonb(new) - 'parent_id') is distinct from (to_jsonb(old) - 'parent_id') then
    raise exception 'a signed plan is locked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger signed_is_locked before update on plan for each row execute function keep_signed_plan();
create function refuse_version_of_signed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan where id = new.plan_id and signed_at is not null) then
    raise exception 'a signed plan is locked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger signed_is_locked before insert on plan_version for each row execute function refuse_version_of_signed();
create trigger append_only before update or delete on plan_version for each row execute function refuse_change();
create trigger append_only before update or delete on plan_amendment for each row execute function refuse_change();

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('plan', 'plan_version', 'plan_amendment', 'plan_finding_note')
  loop
    -- The text names its signer and its drafter's account: both basic.
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case when tagged.column_name in ('made_by', 'document', 'changes', 'note', 'reason') then 'basic' else 'none' end);
  end loop;
end $$;
