// Tables of the platform. `ops` makes an act unique for ever (a device number stands for org and device); receipts are written in the transaction of their effect.
export const SCHEMA = `
create schema if not exists pb1;
create table if not exists pb1.server_key (id int primary key check (id = 1), pkcs8 text not null);
create table if not exists pb1.devices (
  org text not null, device text not null, key_id text not null, public_key text not null,
  device_no serial unique, primary key (org, device)
);
create table if not exists pb1.batches (
  batch_id text primary key, batch_no serial unique, device_no int not null, org text not null, root text not null,
  manifest jsonb not null, state text not null, chunk_count int not null,
  applied_chunks int not null default 0, applied int not null default 0,
  counts jsonb not null default '{"accepted":0,"duplicate":0,"rejected":0,"conflict":0,"deferred":0}',
  chain text not null, transport jsonb, superseded_by text,
  created_at timestamptz not null default now(), committed_at timestamptz, acked_at timestamptz
);
create index if not exists batches_pending on pb1.batches (committed_at)
  where state in ('queued', 'validating', 'applying');
create table if not exists pb1.chunks (
  batch_id text not null references pb1.batches, n int not null, body bytea not null,
  primary key (batch_id, n)
);
alter table pb1.chunks alter column body set storage external;
create table if not exists pb1.ops (
  device_no int not null, op_id text not null, batch_no int not null, key text not null,
  hash text not null, national_id text not null, rev int not null,
  primary key (device_no, op_id)
);
create table if not exists pb1.patents (
  application_number text primary key, org text not null, national_id text not null, rev int not null,
  withdrawn boolean not null default false, payload json not null, op_id text not null,
  effects int not null default 1
);
create sequence if not exists pb1.national_seq;
create table if not exists pb1.receipts (
  batch_no int not null, line int not null, receipt text not null, chain text not null,
  primary key (batch_no, line)
);
create table if not exists pb1.inbox (
  org text not null, seq int not null, row jsonb not null, primary key (org, seq)
);
`;
