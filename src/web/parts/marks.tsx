/** The small marks of meaning: tier, class, keys, bits, dates, people. Each says in words what it shows in colour. */

import type { ReactNode } from 'react';
import type { Tier } from '../client-types.js';
import { day, dayTime, due, localZone, utc } from '../view/dates.js';
import { signed } from '../view/numbers.js';
import { type ChipKind, chipLetter, chipWord, initials, tierWord } from '../view/words.js';

export const zone = localZone();

/** What the key beside the space bar is called here. */
export const modifier = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <span className="kbd" aria-hidden="true">
    {children}
  </span>
);

/** Ring, half, diamond: the shape says the tier without its colour. */
function TierGlyph({ tier }: { readonly tier: Tier }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {tier === 'escalate' ? (
        <path d="M7 1l6 6-6 6-6-6z" fill="currentColor" />
      ) : (
        <>
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          {tier === 'verify' ? <path d="M7 2a5 5 0 0 1 0 10z" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  );
}

/** `short` where a column is narrow and the screen says elsewhere what was not found. */
export const TierMark = ({ tier, short = false }: { readonly tier: Tier; readonly short?: boolean }) => (
  <span className="tier" data-tier={tier}>
    <TierGlyph tier={tier} />
    {short && tier === 'clear' ? 'No grounds' : tierWord[tier]}
  </span>
);

export const Chip = ({ kind }: { readonly kind: ChipKind }) => (
  <span className="chip-class" data-class={kind} title={chipWord[kind]}>
    <span aria-hidden="true">{chipLetter(kind)}</span>
    <span className="sr-only">{chipWord[kind]}</span>
  </span>
);

const spoken = (kind: ChipKind): string => (kind === 'for' ? 'for the applicant' : kind === 'sum' ? 'sum' : kind);

/** Several chips as one picture, so that a reader hears one phrase and not eight. */
export function Strip({ kinds }: { readonly kinds: readonly ChipKind[] }) {
  if (kinds.length === 0) return null;
  const shown = kinds.slice(0, 8);
  return (
    <span className="strip" role="img" aria-label={`evidence: ${kinds.map(spoken).join(', ')}`}>
      {shown.map((kind, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: chips have no identity but their place
        <span key={i} className="chip-class" data-class={kind} aria-hidden="true">
          {chipLetter(kind)}
        </span>
      ))}
      {kinds.length > shown.length ? <span aria-hidden="true">+{kinds.length - shown.length}</span> : null}
    </span>
  );
}

export const Bits = ({ value }: { readonly value: number }) => <span className="whitespace-nowrap">{signed(value)}</span>;

/** A moment in the viewer's zone, UTC when pointed at. */
export const Moment = ({ at, time = false }: { readonly at: string; readonly time?: boolean }) => (
  <time dateTime={at} title={utc(at)} className="whitespace-nowrap">
    {time ? dayTime(at, zone) : day(at, zone)}
  </time>
);

export function DueMark({ at, now }: { readonly at: string; readonly now: Date }) {
  const { text, tone } = due(at, now, zone);
  return (
    <time className="due" data-tone={tone} dateTime={at} title={utc(at)}>
      {text}
    </time>
  );
}

export const Avatar = ({ person, me }: { readonly person: string; readonly me: boolean }) => (
  <span className="avatar" title={me ? 'You have it' : `With ${person}`}>
    <span aria-hidden="true">{initials(person)}</span>
    <span className="sr-only">{me ? 'you' : person}</span>
  </span>
);

/** The number that ties a line to its place on the timeline, in the colour it has there. */
export const RefNumber = ({ n, kind }: { readonly n: number; readonly kind: ChipKind }) => (
  <span className="ref-number" data-class={kind}>
    <span className="sr-only">number </span>
    {n}
  </span>
);

export const Brand = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect x="2" y="2" width="28" height="28" rx="8" fill="var(--color-stone)" />
    <path d="M9 22.500c5-1.800 10-7.200 14-12.800" fill="none" stroke="var(--color-gold)" strokeWidth="4" strokeLinecap="round" />
  </svg>
);
