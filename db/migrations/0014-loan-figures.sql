-- Who has borrowed, in the club's row of figures: people apart from turns (plan, III.4). Rows are worked out anew by the night's work and by each write.
alter table club_figures
  add column has_books      boolean not null default false,   -- the club's fund book has begun
  add column borrowers      int not null default 0,           -- members of the day who have ever had a loan of this club, in kind too
  add column loan_turns     int not null default 0,           -- loans paid out
  add column bettered       int not null default 0,           -- members whose latest word after a loan is that income is better
  add column out_of_poverty int not null default 0;
comment on column club_figures.has_books is 'none';
comment on column club_figures.borrowers is 'none';
comment on column club_figures.loan_turns is 'none';
comment on column club_figures.bettered is 'none';
comment on column club_figures.out_of_poverty is 'none';
