import type { PersonName, Profile } from '../../model/profile.js';
import { isFirm } from '../../normalise/pay-services.js';
import { mayBeFamily, nameRelation } from '../person-names.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

export const payoutHolderDiffers = defineSignal({
  id: 'payout-holder-differs',
  family: 'payroll',
  title: 'Pay into an account that is in somebody else’s name',
  why: 'A borrowed identity has no account the operator can use, so the pay goes to a helper’s.',
  source: 'bank-name-differs: US State, Treasury and FBI advisory, 2022-05-16; Japan’s police agency and ministries, 2024-03-26',
  class: 'C',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'names', 'profiles', 'addresses'],
  needs: [],
  innocent: {
    spouse: 'A spouse or parent with the same family name holds the account.',
    'spouse-at-home': 'Somebody with another family name who lives there: the machine was taken in by them at the home of the file.',
    firm: 'A firm holds it: an employer of record, a payment institution that keeps accounts in its own name, a company of their own.',
    joint: 'A joint account names the person among others.',
    'legal-name': 'The bank has the legal name, the application a short or working one.',
  },
  ask: 'Ask payroll for an account in the name of the verified person, as for everyone.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const held = self.events.filter((event) => event.kind.startsWith('payroll.account-') && event.holder !== undefined);
    const verified = self.profiles.flatMap((profile) => profile.verified?.name ?? []);
    const names = [...self.names, ...verified];
    if (held.length === 0 || self.names.length === 0) return noData('the holder of a payout account');
    const others = held.filter((event) => event.holder && differs.includes(nameRelation(names, event.holder)));
    const strangers = others.filter((event) => event.holder && !isOfTheirs(event.holder, names, self));
    const told = strangers.length > 0 ? strangers : others;
    if (told.length === 0) return clear;
    const paths = [...self.names.slice(0, 1).map((name) => name.path), ...told.map((event) => `${event.path}/data/holder`)];
    return {
      state: 'found',
      strength: 1,
      ...(strangers.length > 0 ? {} : { class: 'D' as const }),
      evidence: [clashAt(self, ...paths)],
      about: ['binding'],
    };
  },
});

const differs: readonly ReturnType<typeof nameRelation>[] = ['unrelated', 'partly'];

/** Whether an everyday reason shows why the account is in that name. */
const isOfTheirs = (holder: PersonName, names: readonly PersonName[], self: Pick<Profile, 'events' | 'addresses'>): boolean =>
  isFirm(holder.typed) || mayBeFamily(names, holder) || livesThere(holder, self);

/** Who takes in what is delivered to the home that the file gives lives there. A door that came up later says nothing of the kind. */
function livesThere(holder: PersonName, { events, addresses }: Pick<Profile, 'events' | 'addresses'>): boolean {
  const homes = addresses.flatMap(({ key, buildingKind }) => (key === undefined || buildingKind !== undefined ? [] : [key]));
  return events.some(
    ({ kind, to, receivedBy }) =>
      kind === 'equipment.delivered' &&
      to?.key !== undefined &&
      homes.includes(to.key) &&
      receivedBy !== undefined &&
      ['same', 'related'].includes(nameRelation([receivedBy], holder)),
  );
}
