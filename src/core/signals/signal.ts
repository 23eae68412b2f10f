/** The contract of a signal. A signal declares what it reads and gets only that: in its type, and at run time. */

import type { Evidence, Pointer } from '../model/evidence.js';
import { evidence } from '../model/evidence.js';
import type { FactsById } from '../model/facts.js';
import type { ArtefactKind, FileLinks, PoolFacts, SharedArtefact } from '../model/link.js';
import type { Profile } from '../model/profile.js';
import type { EvidenceClass, Ledger } from '../model/screening.js';

/** What a signal may ask for beside the file itself. */
export interface Surroundings extends FactsById {
  /** Narrowed to the kinds in `artefacts`. */
  readonly shared: readonly SharedArtefact[];
  readonly contested: FileLinks['contested'];
  readonly again: FileLinks['again'];
  readonly burst: FileLinks['burst'];
  readonly pool: PoolFacts;
}

export interface Given extends Surroundings {
  readonly self: Profile;
}

export interface Found {
  readonly state: 'found';
  /** 1 at the smallest firing case, at most 1.5. */
  readonly strength: number;
  /**
   * Only ever a step down: D where a guard explains the line, C where nothing explains it and an everyday reason still could.
   * A guard silences a line or makes it context, never a fraction.
   */
  readonly class?: 'C' | 'D';
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The claims this line speaks about, as paths of the record (`/resume/education/0`); `binding` for who is behind the file. */
  readonly about: readonly string[];
}

export type Reading = Found | { readonly state: 'clear' } | { readonly state: 'no-data'; readonly missing: string };

export interface Signal<Sees extends keyof Profile = keyof Profile, Needs extends keyof Surroundings = keyof Surroundings> {
  /** Kebab-case noun for what is seen, equal to the file name; unique across families. */
  readonly id: string;
  /** Equal to the folder. */
  readonly family: string;
  readonly title: string;
  /** Why organised fraud leaves this trace. */
  readonly why: string;
  /** Where that is published: keys or links. */
  readonly source: string;
  readonly class: EvidenceClass;
  readonly ledger: Ledger;
  /** Weak, moderate or strong within its class: the day-one weight is made from class and grade. `0`: context that is shown and weighs nothing. */
  readonly grade: '0' | 'W' | 'M' | 'S';
  /** `for`: speaks for the applicant, weighs negative bits. */
  readonly direction: 'against' | 'for';
  readonly sees: readonly Sees[];
  readonly needs: readonly Needs[];
  /** Kinds of shared artefact it is given; only with `shared` among `needs`. */
  readonly artefacts?: readonly ArtefactKind[];
  /** Key to honest reason; every key has a worked example of the same name that stays silent (or is context). */
  readonly innocent: Readonly<Record<string, string>>;
  /** How a person checks it with the applicant or a third party. */
  readonly ask: string;
  readonly since: string;
  readonly status: 'trial' | 'active' | 'retired';
  read(given: Narrow<Sees, Needs>): Reading;
}

export type Narrow<Sees extends keyof Profile, Needs extends keyof Surroundings> = Pick<Surroundings, Needs> & {
  readonly self: Pick<Profile, Sees | 'ref'>;
};

/** A signal with its declared types forgotten: what the runner and the list hold. */
export type AnySignal = Omit<Signal<never, never>, 'sees' | 'needs' | 'read'> & {
  readonly sees: readonly (keyof Profile)[];
  readonly needs: readonly (keyof Surroundings)[];
  read(given: never): Reading;
};

export const defineSignal = <const Sees extends keyof Profile, const Needs extends keyof Surroundings>(
  signal: Signal<Sees, Needs>,
): Signal<Sees, Needs> => signal;

export const clear: Reading = { state: 'clear' };
export const noData = (missing: string): Reading => ({ state: 'no-data', missing });

/** A pointer to a path of the file itself. */
export const here = (self: Pick<Profile, 'ref'>, path: string): Pointer => ({
  source: self.ref.source,
  application: self.ref.id,
  path,
});

export const factAt = (self: Pick<Profile, 'ref'>, ...paths: readonly string[]): Evidence =>
  evidence(
    'fact',
    paths.map((p) => here(self, p)),
  );

export const clashAt = (self: Pick<Profile, 'ref'>, ...paths: readonly string[]): Evidence =>
  evidence(
    'clash',
    paths.map((p) => here(self, p)),
  );
