/** Facts the product ships or fetches: read by the rim from `data/`, handed to the core as plain data. */

export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Never match alone: another fact of the same entry (place, domain, full name) must stand beside it. */
  readonly weakAliases: readonly string[];
  readonly domains: readonly string[];
  readonly kind: 'company' | 'school' | 'government-body' | 'bank' | 'site';
  readonly relation: 'front-company' | 'dispatching-body' | 'seized-domain' | 'listed-school' | 'listed-company' | 'listed-bank';
  /** The name also belongs to others: a place or a domain is needed beside it. */
  readonly needsContext: boolean;
  /** What may stand beside the name as context: names of cities, and countries as ISO 3166-1 alpha-2. */
  readonly places: readonly string[];
  readonly designations: readonly { readonly list: string; readonly date?: string; readonly reference?: string }[];
  readonly source: string;
  readonly sourceDate: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface School {
  readonly id: string;
  readonly name: string;
  /** Names it bore before, and full names it is also written with; none of them is another school's. */
  readonly formerNames: readonly string[];
  readonly domains: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly country: string;
  /** Year or full date (`YYYY-MM-DD`). */
  readonly opened?: string;
  readonly closed?: string;
  /** Levels offered; absent means not known. */
  readonly levels?: readonly string[];
  /**
   * Degrees whose first (and last) year is known from a dated publication of its own; absent means none is known.
   * Never a whole catalogue: a degree that does not stand here says nothing.
   */
  readonly programmes?: readonly Programme[];
  /** Majors awarded, from a table without dates: may say that one is unusual (context), never that it did not exist. */
  readonly majors?: readonly string[];
  readonly calendar?: 'semester' | 'quarter' | 'trimester' | 'continuous' | 'other';
  readonly source: string;
  readonly sourceDate: string;
}

export interface Programme {
  readonly level: string;
  readonly major: string;
  /** Year or full date: nobody can have been awarded it before. */
  readonly from: string;
  readonly to?: string;
  /** Where the date was published, when it is not the school's own source. */
  readonly source?: string;
  readonly sourceDate?: string;
}

export interface AreaCode {
  readonly code: string;
  /** ISO 3166-2, e.g. `US-WA`. */
  readonly region: string;
  /** Date it went into service, where known. */
  readonly since?: string;
}

export interface SharedAddress {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly kind: 'virtual-mailbox' | 'forwarder' | 'campus' | 'shelter' | 'registered-agent';
  readonly source: string;
  readonly sourceDate: string;
}

/** Lower-case mail domains (a listed domain covers its subdomains). A domain that stands in none of them is somebody's own. */
export interface MailDomains {
  readonly free: readonly string[];
  readonly disposable: readonly string[];
  readonly academic: readonly string[];
  /** Addresses that forward to a hidden one (alias services). */
  readonly relay: readonly string[];
}

export interface Facts {
  readonly institutions: readonly Institution[];
  readonly schools: readonly School[];
  readonly areaCodes: readonly AreaCode[];
  readonly sharedAddresses: readonly SharedAddress[];
  /** Absent: only the large providers that normalise knows by their rules are told apart. */
  readonly mailDomains?: MailDomains;
}

export const noFacts: Facts = { institutions: [], schools: [], areaCodes: [], sharedAddresses: [] };

/** The facts as a signal may ask for them: by id. */
export interface FactsById {
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly schools: ReadonlyMap<string, School>;
}
