-- Kiểu xem đã lưu: a table's filters, columns and order under a name, for one account.
create table saved_view (
  id         uuid primary key,
  account_id text not null references account deferrable initially immediate,
  screen     text not null,
  name       text not null,
  address    text not null,
  made_at    timestamptz not null,
  unique (account_id, screen, name)
);
create index saved_view_account on saved_view (account_id);
comment on column saved_view.id is 'none';
comment on column saved_view.account_id is 'basic';
comment on column saved_view.screen is 'none';
comment on column saved_view.name is 'basic';
comment on column saved_view.address is 'basic';
comment on column saved_view.made_at is 'none';
