-- Evidence is kept for any duty of the catalogue, by the id of the duty; it may be due to be looked at again.
alter table school_evidence drop constraint school_evidence_kind_check;
alter table school_evidence rename column kind to duty;
update school_evidence set duty = case duty
  when 'sen-information-report' then 'sen-information-report-annual-update'
  when 'equality-information' then 'psed-publish-information'
  when 'equality-objectives' then 'psed-objectives'
  else duty end;
alter table school_evidence add constraint school_evidence_duty_is_an_id check (duty ~ '^[a-z0-9-]{3,80}$');
alter table school_evidence add column what text not null default '';
alter table school_evidence add column look_again_on date;
alter table school_evidence add constraint school_evidence_looked_at_later check (look_again_on > happened_on);
