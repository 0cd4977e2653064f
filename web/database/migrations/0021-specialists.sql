-- Somebody from outside the school is asked, with the parents (Code of Practice 6.58-6.62): who, why, what they advise, and what became of
-- each recommendation.
create table referral (
  school_id uuid not null references school,
  pupil_id uuid not null,
  referral_id uuid not null,
  service text not null check (service in ('educational-psychology', 'speech-language', 'occupational-therapy', 'physiotherapy', 'mental-health',
    'sensory', 'specialist-teacher', 'early-help', 'social-care', 'health', 'other')),
  to_whom text not null,
  why text not null,
  parents_said text not null,
  parents_on date not null,
  sent_on date not null,
  lead_professional text,
  ended_on date,
  ended_because text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, referral_id),
  foreign key (school_id, pupil_id) references pupil,
  constraint referral_after_parents check (sent_on >= parents_on),
  constraint referral_ended_whole check ((ended_on is null) = (ended_because is null) and (ended_on is null or ended_on >= sent_on))
);
create index referral_by_pupil on referral (school_id, pupil_id, sent_on desc);
select protect_by_pupil('referral');

create table advice (
  school_id uuid not null,
  pupil_id uuid not null,
  referral_id uuid not null,
  advice_id uuid not null,
  received_on date not null,
  by_whom text not null,
  summary text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (school_id, advice_id),
  foreign key (school_id, referral_id) references referral,
  foreign key (school_id, pupil_id) references pupil
);
create index advice_by_referral on advice (school_id, referral_id);
select protect_by_pupil('advice');

-- A line of an advice: followed, by whom, or not, because.
create table recommendation (
  school_id uuid not null,
  pupil_id uuid not null,
  advice_id uuid not null,
  recommendation_id uuid not null,
  place integer not null,
  says text not null,
  decision text check (decision in ('followed', 'declined')),
  decided_on date,
  because text,
  decided_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (school_id, recommendation_id),
  foreign key (school_id, advice_id) references advice,
  foreign key (school_id, pupil_id) references pupil,
  constraint recommendation_decided_whole check ((decision is null) = (decided_on is null) and (decision is null) = (because is null))
);
create index recommendation_by_advice on recommendation (school_id, advice_id, place);
select protect_by_pupil('recommendation');
