/** The door of the house: an `application/1` or `event/1` value as it came, checked, cleaned, or refused with the reason. */

import type { Application } from '../model/application.js';
import type { EventRecord } from '../model/event.js';
import type { Refusal } from '../model/refusal.js';
import { isPartialDate, isTimestamp } from './dates.js';
import { parseJson } from './json-text.js';
import { type Fault, isObject, ShapeReading } from './reading.js';
import type { ReportTally } from './reports.js';
import { anything, type RecordShape, record, table } from './shape.js';
import { applicationShape } from './shapes/application.js';
import { eventDataShapes, eventShape } from './shapes/event.js';
import { storable } from './text.js';

/** Where a record stands. */
export interface Origin {
  readonly file: string;
  /** 1-based physical line where the record begins. */
  readonly line?: number;
  /** Made by our own readers from a table or a document: its `submittedAt` may be a partial date, as these have no better. */
  readonly made?: boolean;
}

export type Intake =
  | { readonly kind: 'application'; readonly application: Application }
  | { readonly kind: 'event'; readonly event: EventRecord }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

type Fields = Readonly<Record<string, unknown>>;

const timestampWanted = 'This is not a possible full timestamp with offset. Write it like 2026-03-02T15:04:05Z.';

/** `value` is what `JSON.parse` gave. It is never changed; clean parts of it are shared with the answer. */
export function readRecord(value: unknown, at: Origin, tally: ReportTally): Intake {
  if (!isObject(value)) return refuse(at, { path: '', reason: 'This is no JSON object. Write every record as one object.' });
  const { schema } = value as Fields;
  if (schema === 'application/1') return readApplication(value, at, tally);
  if (schema === 'event/1') return readEvent(value, at, tally);
  return refuse(at, { path: '/schema', reason: schemaReason(schema) }, value);
}

function readApplication(value: object, at: Origin, tally: ReportTally): Intake {
  const reading = new ShapeReading(tally);
  const fields = accept(reading, value, applicationShape, ['id', 'source']);
  const candidate = (fields?.candidate ?? {}) as Fields;
  if (fields && candidate.name === undefined) reading.refuse(missing, 'candidate', 'name');
  const { submittedAt } = fields ?? {};
  if (typeof submittedAt === 'string' && !isTimestamp(submittedAt) && !(at.made && isPartialDate(submittedAt))) {
    reading.refuse(timestampWanted, 'submittedAt');
  }
  if (reading.fault) return refuse(at, reading.fault, value);
  return { kind: 'application', application: fields as unknown as Application };
}

function readEvent(value: object, at: Origin, tally: ReportTally): Intake {
  const reading = new ShapeReading(tally);
  const fields = accept(reading, value, eventShape, ['application', 'source', 'at', 'kind']);
  if (typeof fields?.at === 'string' && !isTimestamp(fields.at)) reading.refuse(timestampWanted, 'at');
  if (!fields || reading.fault) return refuse(at, reading.fault);
  const shape = eventDataShapes.get(String(fields.kind));
  if (!shape) reading.report('unknown kind of event; kept, read by no signal', 'kind');
  const data = reading.read({ data: fields.data }, record({ data: shape ?? table(anything) })) as Fields;
  if (reading.fault) return refuse(at, reading.fault);
  return { kind: 'event', event: { ...fields, data: data.data ?? {} } as unknown as EventRecord };
}

const missing = 'The key is missing or empty, and nothing can be screened without it. Add it.';

/** The record in its shape, or undefined with the reading's fault set. */
function accept(reading: ShapeReading, value: object, shape: RecordShape, required: readonly string[]): Fields | undefined {
  const fields = reading.read(value, shape) as Fields | undefined;
  if (!fields || reading.fault) return undefined;
  const lacking = required.find((key) => fields[key] === undefined);
  if (lacking !== undefined) reading.refuse(missing, lacking);
  else if (String(fields.source).includes('/')) reading.refuse('A source has no slash in its name. Take the slash out.', 'source');
  return reading.fault ? undefined : fields;
}

function schemaReason(schema: unknown): string {
  if (schema === undefined || schema === null || schema === '') return `${missing} Known are application/1 and event/1.`;
  if (typeof schema !== 'string') return 'The schema is not text. Write "application/1" or "event/1".';
  return 'This schema is unknown here. Known are application/1 and event/1.';
}

/** Names the application where the refused record does, so that people find it again. */
function refuse(at: Origin, fault: Fault | undefined, application?: object): Intake {
  const { id, source } = (application ?? {}) as Fields;
  const refusal: Refusal = {
    file: at.file,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(fault?.path ? { path: fault.path } : {}),
    reason: fault?.reason ?? missing,
    ...(typeof id === 'string' && id !== '' ? { id: storable(id) } : {}),
    ...(typeof source === 'string' && source !== '' ? { source: storable(source) } : {}),
  };
  return { kind: 'refusal', refusal };
}

/** The text of one record, as a line of JSONL or an element of a list. */
export function readRecordText(text: string, at: Origin, tally: ReportTally): Intake {
  const parsed = parseJson(text);
  return 'reason' in parsed ? refuse(at, { path: '', reason: parsed.reason }) : readRecord(parsed.value, at, tally);
}
