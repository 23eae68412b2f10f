import { clashAt, clear, defineSignal, noData } from '../signal.js';

export const phoneAreaApart = defineSignal({
  id: 'phone-area-apart',
  family: 'contact',
  title: 'Area code of a region the file never mentions',
  why: 'Numbers rented for a campaign come from wherever they are cheap, not from where the invented person lives, worked or studied.',
  source: 'phone-area-vs-home: derived from US State, Treasury and FBI advisory, 2022-05-16 (contacts that do not fit)',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['phones', 'addresses', 'work', 'education'],
  needs: [],
  innocent: {
    'kept-number': 'People keep the number of the place where they studied or worked.',
    'no-area': 'Mobile and internet numbers of many numbering plans have no area.',
  },
  ask: 'Nothing by itself: people keep numbers for life.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const homes = self.addresses.filter((address) => address.place.region !== undefined);
    const phones = self.phones.filter((phone) => phone.areaRegion !== undefined);
    if (homes.length === 0 || phones.length === 0) return noData('an area code and a home region');
    const places = [...homes, ...self.work, ...self.education].map((entry) => entry.place);
    const regions = new Set(places.map((place) => place?.region));
    const countries = new Set(homes.map((address) => countryOf(address.place.region)));
    const apart = phones.filter((phone) => !regions.has(phone.areaRegion) && countries.has(countryOf(phone.areaRegion)));
    if (apart.length === 0) return clear;
    const paths = [...apart.map((phone) => phone.path), ...homes.map((home) => `${home.path}/region`)];
    return { state: 'found', strength: 1, evidence: [clashAt(self, ...paths)], about: ['binding'] };
  },
});

/** The numbering plan's own country: a number from another one is never compared. */
const countryOf = (region: string | undefined): string | undefined => region?.slice(0, 2);
