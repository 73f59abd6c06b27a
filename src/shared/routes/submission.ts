// Routes of submission (上报): the platform, new batches, the three carriers, templates, keys, sign-in, comparison.
import { z } from 'zod';
import { Carrier } from '../../domain/submission/batchRow';
import { KindType } from '../../domain/submission/kinds';
import { SHEET_KINDS } from '../../domain/submission/sheet/words';
import { SignatureAlgorithm } from '../../domain/submission/signer';
import { TemplateSpec } from '../../domain/submission/template/spec';
import { PatentFilter } from '../store/patentList';

const none = z.object({}).default({});
const path = z.string().min(1).max(4096);
const batchId = z.string().min(1).max(64);

/** Data about persons in a record or a batch: what, why, where, how often. */
const Personal = z.object({
  path: z.string(),
  what: z.enum(['name', 'phone', 'email']),
  why: z.enum(['inventor', 'contact', 'signatory']),
  count: z.number(),
  examples: z.array(z.string()),
});
export type Personal = z.infer<typeof Personal>;

const Key = z.object({
  keyId: z.string(),
  alg: z.string(),
  publicKey: z.string(),
  since: z.string().optional(),
});

const Compared = z.object({
  /** `differs`: both hold it, with other content. `lost`: accepted here, unknown there. `ahead`: known there, not marked here. */
  state: z.enum(['differs', 'lost', 'ahead', 'unsent', 'withdrawn']),
  markId: z.string(),
  recordId: z.string(),
  key: z.string(),
  name: z.string(),
  ourRev: z.number(),
  theirRev: z.number(),
  nationalId: z.string(),
});
export type Compared = z.infer<typeof Compared>;

const Comparison = z.object({
  kind: KindType,
  asked: z.number(),
  same: z.number(),
  counts: z.record(z.string(), z.number()),
  /** First 1,000. */
  rows: z.array(Compared),
});
export type Comparison = z.infer<typeof Comparison>;

/** How the connection was asked, step by step; the first that fails names the cure. */
const Probe = z.object({
  step: z.enum(['address', 'proxy', 'dns', 'connect', 'certificate', 'platform', 'token', 'clock']),
  state: z.enum(['ok', 'failed', 'skipped', 'noted']),
  code: z.string(),
  detail: z.string(),
});
export type Probe = z.infer<typeof Probe>;

export const submissionRoutes = {
  'submission.configure': {
    input: z.object({
      endpoint: z.string().max(500),
      organisationCode: z.string().max(64),
      /** Empty = keep the token that is stored. */
      token: z.string().max(4000),
    }),
    output: z.object({ ok: z.boolean() }),
  },
  'submission.settings': {
    input: none,
    output: z.object({
      endpoint: z.string(),
      organisationCode: z.string(),
      hasToken: z.boolean(),
      publicKey: z.string(),
      deviceId: z.string(),
    }),
  },
  /** Says in words what is wrong with the connection. */
  'submission.test': {
    input: none,
    output: z.object({
      reachable: z.boolean(),
      code: z.string(),
      detail: z.string(),
      clockOffsetSeconds: z.number().nullable(),
      steps: z.array(Probe),
    }),
  },
  /** Seals a batch of one kind and queues it. Records that lack something are listed, not sent. */
  'submission.create': {
    input: z.object({
      kind: KindType.default('patent.registration'),
      /** Records: patents, or filings for the kinds that are made from filings. */
      ids: z.array(z.string()).max(1_000_000).optional(),
      text: z.string().default(''),
      filter: PatentFilter.default({}),
      /** false: leave out records whose present state was accepted before. */
      again: z.boolean().default(false),
      /** true: only says what would be sent. */
      dryRun: z.boolean().default(false),
      carrier: Carrier.default('https'),
      action: z.enum(['register', 'withdraw']).default('register'),
      /** Batch that this one corrects. */
      supersedes: batchId.optional(),
      /** Records made elsewhere, of the shape of the kind: for kinds that have no page here yet. */
      payloads: z.array(z.record(z.string(), z.unknown())).max(100_000).optional(),
    }),
    output: z.object({
      batchIds: z.array(z.string()),
      records: z.number(),
      bytes: z.number(),
      alreadyAccepted: z.number(),
      waiting: z.number(),
      incomplete: z.array(
        z.object({ id: z.string(), applicationNumber: z.string(), missing: z.array(z.string()) }),
      ),
      incompleteTotal: z.number(),
      /** One record exactly as it leaves the computer. */
      example: z.string(),
      personal: z.array(Personal),
      verified: z.boolean(),
      source: z.string(),
    }),
  },
  /** One record as it would leave, or as it left: with the data about persons in it. */
  'submission.preview': {
    input: z.union([
      z.object({ kind: KindType, recordId: z.string() }),
      z.object({ batchId, line: z.number().int().min(1) }),
    ]),
    output: z.object({
      text: z.string(),
      personal: z.array(Personal),
      evidence: z.array(z.object({ sha256: z.string(), size: z.number(), type: z.string() })),
    }),
  },
  'submission.control': {
    input: z.object({
      action: z.enum(['retry', 'pause', 'resume', 'release', 'acceptKeys']),
      batchId: z.string().optional(),
    }),
    output: z.object({}),
  },
  /** Another way for a batch of which nothing has been sent. */
  'submission.carrier': { input: z.object({ batchId, carrier: Carrier }), output: z.object({}) },
  /** Writes the batch as one signed file (*.pbo) for a stick. */
  'submission.exportBundle': {
    input: z.object({ batchId, file: path.optional() }),
    output: z.object({
      file: z.string().nullable(),
      records: z.number(),
      bytes: z.number(),
      /** Evidence whose file is gone here. */
      missing: z.array(z.string()),
    }),
  },
  /** Reads what came back: *.pbr, or the result of a template (.xlsx, .csv). */
  'submission.importReceipts': {
    input: z.object({
      file: path.optional(),
      /** Template whose result it is; found by the batch where it is left out. */
      batchId: batchId.optional(),
      /** Names of the platform's keys that a person has compared, the first time a file comes back. */
      acceptKeys: z.array(z.string().max(128)).max(20).default([]),
    }),
    output: z.object({
      file: z.string().nullable(),
      batchId: z.string(),
      records: z.number(),
      /** What was new; 0 = the same file was read before. */
      stored: z.number(),
      decisions: z.number(),
      open: z.number(),
      state: z.string(),
      bad: z.array(z.object({ row: z.number(), code: z.string(), text: z.string() })),
      badTotal: z.number(),
    }),
  },
  /** Forwards a *.pbo of another PC and writes its receipts (*.pbr). */
  'submission.relay': {
    input: z.object({ file: path.optional(), out: path.optional() }),
    output: z.object({
      file: z.string().nullable(),
      batchId: z.string(),
      records: z.number(),
      bytes: z.number(),
    }),
  },
  /** Writes the empty spreadsheet of a kind that has no page. */
  'submission.sheetTemplate': {
    input: z.object({
      kind: z.enum(SHEET_KINDS),
      lang: z.enum(['zh', 'en']),
      name: z.string().max(100).default('template'),
      file: path.optional(),
    }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Reads a filled-in one; what can not be taken is said by row and column. */
  'submission.sheetRead': {
    input: z.object({ kind: z.enum(SHEET_KINDS), lang: z.enum(['zh', 'en']), file: path.optional() }),
    output: z.object({
      file: z.string().nullable(),
      /** Records without an issue. */
      payloads: z.array(z.record(z.string(), z.unknown())),
      records: z.number(),
      /** First 500. */
      issues: z.array(z.object({ row: z.number(), column: z.string(), code: z.string(), value: z.string() })),
      issuesTotal: z.number(),
    }),
  },
  'submission.templates': {
    input: none,
    output: z.object({ templates: z.array(z.object({ own: z.boolean(), spec: TemplateSpec })) }),
  },
  'submission.putTemplate': {
    input: z.object({ spec: TemplateSpec }),
    output: z.object({ faults: z.array(z.object({ code: z.string(), column: z.number() })) }),
  },
  'submission.removeTemplate': { input: z.object({ id: z.string() }), output: z.object({}) },
  'submission.exportTemplate': {
    input: z.object({ batchId, template: z.string().max(100).optional(), file: path.optional() }),
    output: z.object({ file: z.string().nullable(), rows: z.number(), bytes: z.number() }),
  },
  'submission.keys': {
    input: none,
    output: z.object({ device: Key, earlier: z.array(Key), platform: z.array(Key), deviceId: z.string() }),
  },
  /** A new device key; the old one vouches for it where the platform takes such statements. */
  'submission.rotateKey': {
    input: z.object({ alg: SignatureAlgorithm }),
    output: z.object({ keyId: z.string(), statement: z.string() }),
  },
  'submission.exportKey': {
    input: z.object({ file: path.optional() }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Sign-in in the person's own browser (RFC 8628): begins, and opens the page of the platform. */
  'submission.login': {
    input: none,
    output: z.object({ userCode: z.string(), verificationUri: z.string(), expiresIn: z.number() }),
  },
  'submission.loginState': {
    input: none,
    output: z.object({
      state: z.enum(['none', 'pending', 'done', 'denied', 'expired', 'failed']),
      code: z.string(),
    }),
  },
  'submission.compare': { input: z.object({ kind: KindType }), output: Comparison },
  /** Puts right here what the platform knows better: revisions, numbers, acceptances that were lost. */
  'submission.repair': { input: z.object({ kind: KindType }), output: z.object({ repaired: z.number() }) },
  /** Asks now for later decisions of the authority. */
  'submission.inbox': { input: none, output: z.object({ rows: z.number() }) },
  'submission.proxy': {
    input: z.object({
      mode: z.enum(['system', 'manual', 'none']),
      /** e.g. `http://proxy.school.edu.cn:8080` */
      address: z.string().max(500).default(''),
      /** PEM text of the school's own certificate authority; empty removes it, absent keeps it. */
      authority: z.string().max(200_000).optional(),
    }),
    output: z.object({ authorities: z.array(z.object({ subject: z.string(), validTo: z.string() })) }),
  },
} as const;
