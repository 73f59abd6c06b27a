// Tables of the platform. The organisation's number leads every key of what grows, so that the tables can be spread by
// it; `claims` alone is spread by the thing, because one thing belongs to one organisation in the whole country.
// What was declared is not copied out of the signed chunk it came in: `records` point to its line, and hold its hash.
// `ops` makes an act unique for ever; receipts are written in the transaction of their effect.
export const SCHEMA = `
create schema if not exists pb1;
create table if not exists pb1.server_keys (
  key_id text primary key, pkcs8 text not null, statement jsonb,
  not_before timestamptz not null default now(), not_after timestamptz, made_at timestamptz not null default clock_timestamp()
);
create table if not exists pb1.orgs (
  org text primary key, org_no serial unique, name text not null default '', inbox_seq int not null default 0
);
create table if not exists pb1.tokens (
  token_sha256 text primary key, org text not null, scope text not null, label text not null default '',
  made_at timestamptz not null default now(), expires_at timestamptz
);
create table if not exists pb1.grants (
  device_code_sha256 text primary key, user_code text unique not null, client text not null,
  state text not null, org text, asked_at timestamptz, expires_at timestamptz not null
);
create table if not exists pb1.devices (
  org_no int not null, device text not null, device_no serial, primary key (org_no, device)
);
create table if not exists pb1.device_keys (
  org_no int not null, device text not null, key_id text not null, alg text not null, public_key text not null,
  not_before timestamptz, not_after timestamptz, statement jsonb, primary key (org_no, device, key_id)
);
create table if not exists pb1.batches (
  org_no int not null, batch_id text not null, batch_no serial, device_no int not null, org text not null,
  root text not null, manifest jsonb not null, schema text not null, state text not null, chunk_count int not null,
  applied_chunks int not null default 0, applied int not null default 0,
  counts jsonb not null default '{"accepted":0,"duplicate":0,"rejected":0,"conflict":0,"deferred":0}',
  chain text not null, transport jsonb, superseded_by text, tries int not null default 0,
  created_at timestamptz not null default now(), committed_at timestamptz, served_at timestamptz,
  acked_at timestamptz, primary key (org_no, batch_id)
);
create index if not exists batches_waiting on pb1.batches (served_at)
  where state in ('queued', 'validating', 'applying');
create table if not exists pb1.chunks (
  org_no int not null, batch_no int not null, n int not null, body bytea not null, evidence text[],
  primary key (org_no, batch_no, n)
);
alter table pb1.chunks alter column body set storage external;
create table if not exists pb1.ops (
  org_no int not null, device_no int not null, op_id text not null, batch_no int not null, type text not null,
  key text not null, hash bytea not null, national_id text not null, rev int not null,
  primary key (org_no, device_no, op_id)
);
create table if not exists pb1.claims (
  type text not null, key text not null, org_no int not null, primary key (type, key)
);
create table if not exists pb1.records (
  org_no int not null, type text not null, key text not null, national_id text not null, rev int not null,
  withdrawn boolean not null, content bytea not null, line int not null, op_id text not null, device_no int not null, batch_no int not null,
  effects int not null, stage int not null default 0, returned boolean not null default false,
  primary key (org_no, type, key)
);
create sequence if not exists pb1.national_seq;
create table if not exists pb1.receipts (
  org_no int not null, batch_no int not null, first_line int not null, last_line int not null,
  body text not null, chain_before text not null, chain text not null, primary key (org_no, batch_no, first_line)
);
create table if not exists pb1.inbox (
  org_no int not null, seq int not null, row jsonb not null, primary key (org_no, seq)
);
create table if not exists pb1.blobs (
  org_no int not null, sha256 text not null, size int not null, type text not null, body bytea not null,
  primary key (org_no, sha256)
);
alter table pb1.blobs alter column body set storage external;
create index if not exists records_stage on pb1.records (stage) where not returned and not withdrawn;
`;

/** Several processes start at once: one makes the tables. */
export const SCHEMA_LOCK = 4_711_001;
