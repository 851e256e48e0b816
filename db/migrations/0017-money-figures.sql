-- Seed capital in the club's row of figures (plan, IV.3): what each source has given, less what was returned; and of how many borrowers a word on their income is known. Rows of before know nothing of it: they go, are counted when asked for, and are written again by the night's work and by each write.
alter table club_figures
  add column seed_care_fund bigint not null default 0,   -- đồng from the commune's Care Fund, with what an opening brought of it
  add column seed_budget    bigint not null default 0,
  add column seed_mobilised bigint not null default 0,
  add column seed_members   bigint not null default 0,
  add column results_told   int not null default 0;      -- members of the day of whom a word after a loan is recorded
comment on column club_figures.seed_care_fund is 'none';
comment on column club_figures.seed_budget is 'none';
comment on column club_figures.seed_mobilised is 'none';
comment on column club_figures.seed_members is 'none';
comment on column club_figures.results_told is 'none';
delete from club_figures;
