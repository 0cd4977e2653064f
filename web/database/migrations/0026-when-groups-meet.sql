-- When a group meets in the week: [{ day: 1..7, from: "09:00", to: "10:00" }], Monday first.
alter table teaching_group add column meets jsonb not null default '[]';
