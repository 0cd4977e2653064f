-- Messages that wait for the mail server. Kept in the transaction that wants them sent, claimed before each try, and emptied once sent,
-- so that what a message said (a secret address may be in it) does not stay.
create table outgoing_mail (
  school_id uuid not null references school,
  mail_id uuid not null,
  about uuid,
  to_address text not null,
  subject text not null,
  body text,
  calendar text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'given-up')),
  attempts integer not null default 0,
  try_after timestamptz not null default now(),
  sent_at timestamptz,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (school_id, mail_id)
);
create index outgoing_mail_waiting on outgoing_mail (school_id, try_after) where state = 'waiting';
create index outgoing_mail_about on outgoing_mail (school_id, about);
select protect('outgoing_mail');
