-- A view that somebody keeps is of the register or of the map of provision; those there are already are of the register.
alter table saved_view add column room text not null default 'register' check (room in ('register', 'provision-map'));
