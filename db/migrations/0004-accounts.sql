-- Who signs in, and the roles they hold: at an area, an agency or a club, from a day to a day.
create table account (
  id                   text primary key,
  name                 text not null,
  email                text not null unique,       -- demanded by the sign-in library; made up, can never be delivered
  email_verified       boolean not null default false,
  image                text,
  username             text not null unique,       -- the phone number, digits only
  "displayUsername"    text,
  must_change_password boolean not null default true,
  slip_expires_at      timestamptz,                -- a slip that was never used stops working
  ended_at             timestamptz,
  ended_reason         text,
  sample               boolean not null default false,  -- made by the demo; real installations refuse to start with one
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now()
);
create table session (
  id         text primary key,
  expires_at timestamptz not null,
  token      text not null unique,
  address    text,
  device     text,
  account_id text not null references account deferrable initially immediate,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_account on session (account_id);
create table credential (
  id                       text primary key,
  external_id              text not null,
  provider                 text not null,
  account_id               text not null references account deferrable initially immediate,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now()
);
create index credential_account on credential (account_id);
create table verification (
  id         text primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

create table role_holding (
  id         uuid primary key,
  account_id text not null references account deferrable initially immediate,
  role       text not null,
  area_id    uuid not null references area deferrable initially immediate,   -- where it is held, or where the agency or club is
  agency_id  uuid references agency deferrable initially immediate,
  club_id    uuid,                                                           -- clubs are joined by id
  from_day   date not null,
  to_day     date,                                                           -- last day; open when null
  ended_reason text,
  successor  uuid references role_holding deferrable initially immediate,    -- handed over to
  issued_by  text references account deferrable initially immediate,
  issued_at  timestamptz not null default now(),
  check (to_day is null or to_day >= from_day - 1)
);
create index role_holding_account on role_holding (account_id);
create index role_holding_area on role_holding (area_id);
create index role_holding_agency on role_holding (agency_id);
create index role_holding_successor on role_holding (successor);
create index role_holding_issued_by on role_holding (issued_by);

-- Lock-out is by account, never by address: a whole commune may sit behind one.
create table sign_in_failure (
  phone        text primary key,
  count        int not null,
  last_at      timestamptz not null,
  locked_until timestamptz
);

do $$
declare tagged record;
begin
  for tagged in select c.table_name, c.column_name from information_schema.columns c
    where c.table_schema = current_schema() and c.table_name in ('account', 'session', 'credential', 'verification', 'role_holding', 'sign_in_failure')
  loop
    execute format('comment on column %I.%I is %L', tagged.table_name, tagged.column_name,
      case
        when tagged.column_name in ('password', 'token', 'access_token', 'refresh_token', 'id_token', 'value') then 'sensitive'
        when tagged.column_name in ('name', 'email', 'image', 'username', 'displayUsername', 'address', 'device', 'phone', 'account_id', 'issued_by', 'identifier', 'external_id', 'ended_reason') then 'basic'
        else 'none'
      end);
  end loop;
end $$;
