/** One-time sign-in links and sessions. Only hashes are kept, so what is stored opens nothing. */

import { sql } from 'kysely';
import type { Reading } from './context.js';

export async function putSignIn(db: Reading, hash: string, expiresAt: string): Promise<void> {
  await db.insertInto('sign_in').values({ hash, expires_at: expiresAt }).execute();
}

/** True once, and only before it expires. Whatever has expired goes along. */
export async function redeemSignIn(db: Reading, hash: string, now: string): Promise<boolean> {
  const { rows } = await sql<{ good: boolean }>`
    delete from sign_in where hash = ${hash} or expires_at <= ${now}::timestamptz returning hash = ${hash} and expires_at > ${now}::timestamptz as good
  `.execute(db);
  return rows.some(({ good }) => good);
}

export async function putSession(db: Reading, hash: string, person: string, expiresAt: string): Promise<void> {
  await db.insertInto('session').values({ hash, person, expires_at: expiresAt }).execute();
}

export async function readSession(db: Reading, hash: string, now: string): Promise<{ readonly person: string } | undefined> {
  return await db
    .selectFrom('session')
    .select('person')
    .where('hash', '=', hash)
    .where('expires_at', '>', sql<Date>`${now}::timestamptz`)
    .executeTakeFirst();
}

export async function endSession(db: Reading, hash: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hash).execute();
}
