-- Made from the migrations of the store by `npm run gen`. Do not edit: append a migration.

-- 0001-begin

create table application (
  key integer generated always as identity primary key,
  source text collate "C" not null,
  id text collate "C" not null,
  content_sha256 text not null,
  submitted_at text,
  record text not null,
  file text not null,
  line integer,
  stale integer not null default 2 check (stale between 0 and 2),
  link_group integer,
  unique (source, id)
);

create index application_id on application (id);

create index application_stale on application (stale desc, key) where stale > 0;

create index application_link_group on application (link_group) where link_group is not null;

create table application_version (
  application integer not null references application,
  content_sha256 text not null,
  submitted_at text,
  record text not null,
  file text not null,
  line integer,
  primary key (application, content_sha256)
);

create table event (
  source text collate "C" not null,
  application text collate "C" not null,
  content_sha256 text not null,
  record text not null,
  primary key (source, application, content_sha256)
);

create table link_record (
  application integer primary key references application,
  record text not null,
  keys bigint[] not null,
  metadata text not null
);

create index link_record_keys on link_record using gin (keys) with (fastupdate = off);

create table metadata_value (
  source text collate "C" not null,
  field text collate "C" not null,
  value text collate "C" not null,
  files integer not null,
  primary key (source, field, value)
);

create index metadata_value_leading on metadata_value (source, field, files desc, value);

create table metadata_field (
  source text collate "C" not null,
  field text collate "C" not null,
  files integer not null,
  primary key (source, field)
);

create table snapshot (
  number integer generated always as identity primary key,
  name text not null,
  pool text not null,
  made_at timestamptz not null
);

create table ring (
  id text collate "C" primary key,
  body text not null
);

create table ring_alias (
  former text primary key,
  ring text not null
);

create table ring_change (
  number integer generated always as identity primary key,
  ring text not null,
  kind text not null,
  members text[] not null,
  former_ids text[] not null,
  at timestamptz not null
);

create index ring_change_ring on ring_change (ring, number);

create table screening (
  application integer primary key references application,
  tier text not null check (tier in ('clear', 'verify', 'escalate')),
  evidence_bits double precision not null,
  signals_read integer not null,
  signals_of integer not null,
  ring text,
  quarter text,
  model text not null,
  snapshot integer not null references snapshot,
  screened_at timestamptz not null,
  said text not null
);

create index screening_ring on screening (ring) where ring is not null;

create table screening_past (
  number integer generated always as identity primary key,
  application integer not null references application,
  model text not null,
  snapshot integer not null references snapshot,
  screened_at timestamptz not null,
  said text not null
);

create index screening_past_application on screening_past (application, number desc);

create table review_case (
  id text collate "C" primary key,
  number integer not null unique,
  application integer not null unique references application,
  because text not null check (because in ('flag', 'audit', 'hand')),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  state text not null check (state in ('open', 'taken')),
  taken_by text,
  withdrawn_at timestamptz,
  name text not null,
  job_title text,
  tier text not null check (tier in ('clear', 'verify', 'escalate')),
  evidence_bits double precision not null,
  reasons text[] not null,
  classes text[] not null,
  ring text,
  submitted_at text,
  folded text not null,
  check ((state = 'taken') = (taken_by is not null))
);

create index review_case_queue on review_case (due_at, (-evidence_bits), id) where withdrawn_at is null;

create index review_case_free on review_case (due_at, (-evidence_bits), id) where withdrawn_at is null and state = 'open';

create index review_case_ring on review_case (ring) where ring is not null;

create table sign_in (
  hash text primary key,
  expires_at timestamptz not null
);

create table session (
  hash text primary key,
  person text not null,
  expires_at timestamptz not null
);

create table import_input (
  sha256 text primary key,
  name text not null,
  position bigint not null,
  done boolean not null,
  applications integer not null,
  events integer not null,
  duplicates integer not null,
  superseded integer not null,
  refused integer not null
);

create table refusal (
  number integer generated always as identity primary key,
  sha256 text not null unique,
  refusal text not null
);

create table state (
  one boolean primary key default true check (one),
  applications integer not null,
  cases integer not null,
  edition text not null,
  snapshot integer references snapshot,
  churn integer not null
);

insert into state (applications, cases, edition, churn) values (0, 0, '', 0);
