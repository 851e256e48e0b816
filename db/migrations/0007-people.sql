-- People, each once: who they are, their household and its class by year; what is sensitive stands in tables of its own, with rights and read logs of its own.
create table household (
  id      uuid primary key,
  area_id uuid not null references area deferrable initially immediate,
  made_at timestamptz not null
);
create index household_area on household (area_id);

-- Diện hộ: the yearly review of poverty, with its proof. A class counts from the year it is given for until the next one given.
create table household_class (
  household_id uuid not null references household deferrable initially immediate,
  year         int not null check (year between 1990 and 2100),
  class        text not null check (class in ('poor', 'near-poor', 'difficult', 'average', 'better-off')),
  proof        text,                     -- số sổ hộ nghèo, quyết định, biên bản rà soát
  recorded_by  text references account deferrable initially immediate,
  recorded_at  timestamptz not null,
  primary key (household_id, year)
);
create index household_class_by on household_class (recorded_by);
create index household_class_year on household_class (year);

create table person (
  id           uuid primary key,
  root_id      uuid not null references person deferrable initially deferred,  -- itself, or the record it was merged into: who counts as one
  merged       boolean not null generated always as (root_id <> id) stored,    -- the same, as a column of which PostgreSQL knows how rare it is
  full_name    text not null,            -- composed letters (NFC), single spaces
  folded       text not null,            -- without tone marks, for search and likely duplicates
  birth_year   int check (birth_year between 1870 and 2100),
  birth_month  int check (birth_month between 1 and 12),
  birth_date   int check (birth_date between 1 and 31),
  born         date generated always as (make_date(birth_year, coalesce(birth_month, 1), coalesce(birth_date, 1))) stored,  -- the first day that fits, where only the month or the year is known
  sex          text not null check (sex in ('female', 'male')),
  household_id uuid not null references household deferrable initially immediate,
  area_id      uuid not null references area deferrable initially immediate,     -- the commune where the person lives
  hamlet       text,
  phone        text,
  phone_owner  text,                     -- whose phone it is: "con trai, anh Minh"; the person's own when null
  guardian     text,                     -- who acts for a person who cannot: name, relation
  guardian_phone text,
  died_on      date,
  note         text,
  anonymised_at timestamptz,
  version      int not null default 1,
  made_by      text references account deferrable initially immediate,
  made_at      timestamptz not null,
  check (birth_month is not null or birth_date is null),
  check (birth_year is not null or birth_month is null)
);
create index person_root on person (root_id);
create index person_merged on person (root_id) where merged;
create index person_household on person (household_id);
create index person_area on person (area_id, birth_year);
create index person_made_by on person (made_by);
create index person_twins on person (folded, birth_year);
create index person_phone on person (phone) where phone is not null;

-- Every name that somebody bears, once and without tone marks: many people share few names, so any words of a name are looked for among these first.
create table person_name (folded text primary key);
create index person_name_words on person_name using gin (to_tsvector('simple', folded)) with (fastupdate = off);
create function add_person_names() returns trigger language plpgsql as $$
begin
  insert into person_name select distinct f.folded from fresh f where f.root_id = f.id and f.anonymised_at is null on conflict do nothing;
  return null;
end $$;
create function renew_person_names() returns trigger language plpgsql as $$
begin
  if exists (select 1 from fresh f join gone g on g.id = f.id where f.anonymised_at is not null and g.anonymised_at is null) then
    -- A name that nobody bears any more is forgotten; whoever is just entering somebody is waited for.
    lock table person_name in share row exclusive mode;
    delete from person_name n where not exists (select 1 from person p where p.folded = n.folded and p.root_id = p.id and p.anonymised_at is null);
  end if;
  insert into person_name select distinct f.folded from fresh f where f.root_id = f.id and f.anonymised_at is null on conflict do nothing;
  return null;
end $$;
create trigger names_added after insert on person referencing new table as fresh for each statement execute function add_person_names();
create trigger names_renewed after update on person referencing old table as gone new table as fresh for each statement execute function renew_person_names();

-- Dân tộc, khuyết tật, sống một mình: sensitive (Law 91/2025, Decree 356/2025 article 4; need of help by our own rule).
create table person_circumstance (
  person_id   uuid primary key references person deferrable initially immediate,
  ethnicity   text,                      -- code of the official list
  disability  text check (disability in ('none', 'movement', 'hearing-speech', 'sight', 'mind', 'other')),
  lives_alone boolean
);

-- Every version of a person's data as it was; wiped when the person is anonymised, which the audit log could not be.
create table person_version (
  person_id uuid not null references person deferrable initially immediate,
  version   int not null,
  data      jsonb,                       -- null once anonymised
  write_id  uuid,
  made_by   text references account deferrable initially immediate,
  made_at   timestamptz not null,
  primary key (person_id, version)
);
create index person_version_by on person_version (made_by);
create index person_version_write on person_version (write_id);

create table person_merge (
  id         uuid primary key,
  kept_id    uuid not null references person deferrable initially immediate,
  gone_id    uuid not null references person deferrable initially immediate,
  moved      jsonb not null,             -- the records whose root changed, and the root they had
  kept_version int not null,             -- the kept person's version before, for the undo
  reason     text,
  made_by    text references account deferrable initially immediate,
  made_at    timestamptz not null,
  undone_at  timestamptz,
  undone_by  text references account deferrable initially immediate,
  check (kept_id <> gone_id)
);
create index person_merge_kept on person_merge (kept_id);
create index person_merge_gone on person_merge (gone_id);
create index person_merge_by on person_merge (made_by);
create index person_merge_undone_by on person_merge (undone_by);

-- Likely duplicates, found when somebody is entered or changed: a small work list, never a scan.
create table likely_duplicate (
  one_id     uuid not null references person deferrable initially immediate,
  other_id   uuid not null references person deferrable initially immediate,
  signs      text[] not null,            -- what is alike: same-name, similar-name, same-year, near-year, same-hamlet, same-commune, same-phone
  found_on   date not null,
  settled    text check (settled in ('different', 'merged')),
  settled_at timestamptz,
  settled_by text references account deferrable initially immediate,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index likely_duplicate_other on likely_duplicate (other_id);
create index likely_duplicate_open on likely_duplicate (found_on) where settled is null;
create index likely_duplicate_by on likely_duplicate (settled_by);

-- Đồng ý: one row each time somebody agrees, refuses or takes it back, per purpose; the latest holds.
create table consent (
  id        uuid primary key,
  person_id uuid not null references person deferrable initially immediate,
  purpose   text not null,
  given     boolean not null,
  day       date not null,
  form      text not null check (form in ('paper', 'spoken', 'electronic')),
  witness   text,                        -- for those who do not read
  wording   text not null,               -- which wording was read to the person
  taken_by  text references account deferrable initially immediate,
  made_at   timestamptz not null
);
create index consent_person on consent (person_id, purpose, made_at);
create index consent_taken_by on consent (taken_by);
create trigger append_only before update or delete on consent for each row execute function refuse_change();

-- Yêu cầu của chủ thể dữ liệu: what somebody asked about their own data, and by when it has to be done (Decree 356/2025 article 5).
create table privacy_request (
  id          uuid primary key,
  person_id   uuid not null references person deferrable initially immediate,
  kind        text not null check (kind in ('view', 'copy', 'correct', 'delete', 'restrict', 'object', 'withdraw')),
  received_on date not null,
  answer_by   date not null,
  finish_by   date not null,
  channel     text not null,
  done_on     date,
  outcome     text check (outcome in ('done', 'refused')),
  reason      text,
  made_by     text references account deferrable initially immediate,
  made_at     timestamptz not null
);
create index privacy_request_person on privacy_request (person_id);
create index privacy_request_open on privacy_request (finish_by) where done_on is null;
create index privacy_request_by on privacy_request (made_by);

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('household', 'household_class', 'person', 'person_name', 'person_circumstance', 'person_version', 'person_merge', 'likely_duplicate', 'consent', 'privacy_request')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when (tagged.table_name, tagged.column_name) in (('household_class', 'class'), ('household_class', 'proof'), ('person_circumstance', 'ethnicity'), ('person_circumstance', 'disability'), ('person_circumstance', 'lives_alone'),
          ('person_version', 'data'), ('person', 'note')) then 'sensitive'
        when tagged.table_name = 'person_name' then 'basic'
        when tagged.table_name = 'person' and tagged.column_name not in ('id', 'root_id', 'merged', 'household_id', 'area_id', 'anonymised_at', 'version', 'made_at') then 'basic'
        when tagged.column_name in ('recorded_by', 'made_by', 'undone_by', 'settled_by', 'taken_by', 'witness', 'reason', 'signs') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
