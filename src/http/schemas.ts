/** Shapes of the API, once: checked on the way in, written on the way out, and published as OpenAPI. */

import { z } from 'zod';

const named = <T extends z.ZodType>(id: string, shape: T): T => {
  z.globalRegistry.add(shape, { id });
  return shape;
};

export const refParams = z.object({ source: z.string().min(1).max(200), id: z.string().min(1).max(500) });
export const idParams = z.object({ id: z.string().min(1).max(100) });

export const problem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
  }),
);

const tier = z.enum(['clear', 'verify', 'escalate']);
const ref = z.object({ source: z.string(), id: z.string() });
const pointer = named('Pointer', z.object({ source: z.string(), application: z.string(), path: z.string() }));
const evidence = named(
  'Evidence',
  z.object({ kind: z.enum(['shared', 'clash', 'fact', 'similar', 'sequence']), at: z.array(pointer), holders: z.int().optional() }),
);
const line = named(
  'Line',
  z.object({
    signal: z.string(),
    family: z.string().optional(),
    class: z.enum(['A', 'B', 'C', 'D']).optional(),
    ledger: z.enum(['claims', 'binding']).optional(),
    bits: z.number(),
    evidence: z.array(evidence).optional(),
  }),
);

export const screening = named(
  'Screening',
  z.object({
    schema: z.literal('screening/1'),
    application: z.string(),
    source: z.string(),
    tier,
    bits: z.number(),
    evidenceBits: z.number(),
    probability: z.number(),
    interval: z.tuple([z.number(), z.number()]),
    calibrated: z.boolean(),
    reasons: z.array(z.string()),
    ring: z.string().nullable(),
    lines: z.array(line),
    coverage: z.object({ read: z.int(), of: z.int() }),
    unread: z.array(z.string()),
    model: z.string(),
    snapshot: z.string(),
    screenedAt: z.string(),
  }),
);

/** Records are kept with keys nobody knows yet: they pass as they are. */
export const application = named(
  'Application',
  z.looseObject({
    schema: z.literal('application/1'),
    id: z.string(),
    source: z.string(),
    submittedAt: z.string().optional(),
    candidate: z.looseObject({ name: z.string() }),
  }),
);
export const event = named(
  'Event',
  z.looseObject({
    schema: z.literal('event/1'),
    application: z.string(),
    source: z.string(),
    at: z.string(),
    kind: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
);

export const ring = named(
  'Ring',
  z.object({
    schema: z.literal('ring/1'),
    id: z.string(),
    members: z.array(z.string()),
    assets: z.array(z.object({ kind: z.string(), holders: z.int(), rarity: z.number() })),
    firstSeen: z.string().optional(),
    lastSeen: z.string().optional(),
  }),
);

export const queueRow = named(
  'QueueRow',
  z.object({
    id: z.string(),
    number: z.string(),
    about: ref,
    openedAt: z.string(),
    because: z.enum(['flag', 'audit', 'hand']),
    dueAt: z.string(),
    state: z.enum(['open', 'taken']),
    takenBy: z.string().optional(),
    name: z.string(),
    jobTitle: z.string().optional(),
    tier,
    evidenceBits: z.number(),
    reasons: z.array(z.string()),
    classes: z.array(z.string()),
    ring: z.string().nullable(),
    submittedAt: z.string().optional(),
  }),
);
export const queuePage = named('QueuePage', z.object({ rows: z.array(queueRow), total: z.int(), next: z.string().optional() }));
export const queueQuery = z.object({
  tier: z.enum(['verify', 'escalate']).optional(),
  state: z.enum(['open', 'taken']).optional(),
  takenBy: z.string().max(200).optional(),
  ring: z.string().max(100).optional(),
  search: z.string().max(200).optional(),
  after: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const listedRecord = z.object({
  kind: z.literal('institution'),
  path: z.string(),
  name: z.string(),
  by: z.enum(['name', 'alias', 'script', 'domain', 'weak-alias-with-context']).describe('how the value was recognised'),
  relation: z.enum(['front-company', 'dispatching-body', 'seized-domain', 'listed-school', 'listed-company', 'listed-bank']),
  designations: z.array(z.object({ list: z.string(), date: z.string().optional(), reference: z.string().optional() })),
  confidence: z.enum(['high', 'medium', 'low']),
  source: z.string(),
  sourceDate: z.string(),
});
const schoolRecord = z.object({
  kind: z.literal('school'),
  path: z.string(),
  name: z.string(),
  opened: z.string().optional(),
  closed: z.string().optional(),
  calendar: z.enum(['semester', 'quarter', 'trimester', 'continuous', 'other']).optional(),
  levels: z.array(z.string()).optional(),
  programmes: z.array(
    z.object({
      level: z.string(),
      major: z.string(),
      from: z.string(),
      to: z.string().optional(),
      source: z.string().optional(),
      sourceDate: z.string().optional(),
    }),
  ),
  source: z.string(),
  sourceDate: z.string(),
});
const outsideRecord = named('OutsideRecord', z.discriminatedUnion('kind', [listedRecord, schoolRecord]));

export const caseFile = named(
  'CaseFile',
  z.object({
    row: queueRow,
    screening,
    application,
    events: z.array(event),
    ring: ring.nullable(),
    others: z.array(application),
    eventsOfOthers: z.array(event).describe('of each of the others, in order of time: evidence counts them by their place'),
    records: z.array(outsideRecord).describe('what stands outside the file and lines hold it against; `path` is the part of the file'),
    position: z.object({ index: z.int(), of: z.int(), previous: z.string().optional(), next: z.string().optional() }),
  }),
);

const tiers = z.object({ clear: z.int(), verify: z.int(), escalate: z.int() });
export const summary = named(
  'Summary',
  z.object({
    applications: z.int(),
    events: z.int(),
    orphanEvents: z.int(),
    tiers,
    rings: z.int(),
    open: z.int(),
    taken: z.int(),
    coverage: z.object({ read: z.number(), of: z.int() }).optional(),
    lastScreenedAt: z.string().optional(),
    model: z.string(),
    askAt: z.number().nullable(),
    calibrated: z.boolean(),
    topReasons: z.array(z.object({ signal: z.string(), count: z.int() })),
    quarters: z.array(z.object({ quarter: z.string(), tiers, inRings: z.int() })),
  }),
);

export const ringFile = named(
  'RingFile',
  z.object({
    ring,
    changes: z.array(
      z.object({
        ring: z.string(),
        kind: z.enum(['opened', 'grew', 'shrank', 'merged', 'split', 'renamed', 'closed']),
        members: z.array(z.string()),
        formerIds: z.array(z.string()),
      }),
    ),
    cases: z.array(queueRow),
  }),
);

export const signalInfo = named(
  'SignalInfo',
  z.object({
    id: z.string(),
    family: z.string(),
    title: z.string(),
    why: z.string(),
    class: z.enum(['A', 'B', 'C', 'D']),
    ledger: z.enum(['claims', 'binding']),
    grade: z.enum(['0', 'W', 'M', 'S']),
    direction: z.enum(['against', 'for']),
    innocent: z.record(z.string(), z.string()),
    ask: z.string(),
  }),
);

export const session = named('Session', z.object({ person: z.string(), unsealed: z.boolean(), demo: z.boolean(), csrf: z.string() }));
export const health = named('Health', z.object({ status: z.literal('ok'), version: z.string(), screened: z.int() }));
