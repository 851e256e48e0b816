-- The house itself: Vietnamese order, writes that happen once, and a log of who changed what that cannot be altered unseen.

-- `locale 'vi'` is accepted by the embedded engine and sorts wrongly; explicit rules are right on 16 and later, ICU's own tailoring on 15.
do $$
begin
  if current_setting('server_version_num')::int >= 160000 then
    execute $rule$create collation vietnamese (provider = icu, locale = 'und',
      rules = '&̀<<̉<<̃<<́<<̣ &a<ă<<<Ă<â<<<Â &d<đ<<<Đ &e<ê<<<Ê &o<ô<<<Ô<ơ<<<Ơ &u<ư<<<Ư')$rule$;
  else
    execute 'create collation vietnamese (provider = icu, locale = ''vi'')';
  end if;
end $$;

create table write (
  id          uuid primary key,          -- made by the device, so that sending twice does it once
  route       text not null,
  body_hash   text not null,             -- the same id with another body is refused
  account_id  text,
  answer      jsonb not null default '{}',
  received_at timestamptz not null default now()
);
comment on column write.id is 'none';
comment on column write.route is 'none';
comment on column write.body_hash is 'none';
comment on column write.account_id is 'basic';
comment on column write.answer is 'sensitive';
comment on column write.received_at is 'none';

create table audit_entry (
  stream     text not null,              -- one chain per club, plan, … so that writers do not wait for each other
  position   bigint not null,            -- 1, 2, 3 … within the stream
  at         timestamptz not null,
  account_id text,
  role       text,                       -- in which role it was done
  act        text not null,              -- the route's name
  write_id   uuid,
  subject    text not null,              -- whose or what: an id of the feature's own
  before     jsonb,
  after      jsonb,
  seal       text not null,              -- keyed hash over this entry and the seal before it
  primary key (stream, position)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_write on audit_entry (write_id);
create table audit_head (
  stream text primary key,
  length bigint not null,
  seal   text not null                   -- keyed hash over the length and the last seal: shows a cut tail
);
comment on column audit_entry.stream is 'none';
comment on column audit_entry.position is 'none';
comment on column audit_entry.at is 'none';
comment on column audit_entry.account_id is 'basic';
comment on column audit_entry.role is 'none';
comment on column audit_entry.act is 'none';
comment on column audit_entry.write_id is 'none';
comment on column audit_entry.subject is 'none';
comment on column audit_entry.before is 'sensitive';
comment on column audit_entry.after is 'sensitive';
comment on column audit_entry.seal is 'none';
comment on column audit_head.stream is 'none';
comment on column audit_head.length is 'none';
comment on column audit_head.seal is 'none';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger append_only_all before truncate on audit_entry execute function refuse_change();

create table setting (
  name  text primary key,
  value jsonb not null
);
comment on column setting.name is 'none';
comment on column setting.value is 'none';
