import { timePaths } from '../claim-paths.js';
import { minutesApart, offsetsOf } from '../distance.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

const otherClockMinutes = 180;

export const documentOffsetApart = defineSignal({
  id: 'document-offset-apart',
  family: 'document',
  title: 'A document made by a clock that no home in the file shows',
  why: 'The resume carries the clock of the machine it was written on; travel, servers and helpers explain most differences.',
  source: 'resume-metadata-mismatch: derived; offsets in PDF dates: ISO 32000-1, 7.9.4',
  class: 'D',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['documents', 'addresses'],
  needs: [],
  innocent: {
    'summer-time': 'The offset of the home place in the other half of the year.',
    'utc-by-default': 'Programs and servers write UTC, whatever the place: it is never read.',
  },
  ask: 'Nothing by itself.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const homes = self.addresses.filter((address) => offsetsOf(address.place.timezone).length > 0);
    const dated = self.documents.filter((document) => document.utcOffsetMinutes !== undefined);
    if (homes.length === 0 || dated.length === 0) return noData('a document with its own clock, and a home');
    const clocks = homes.flatMap((home) => offsetsOf(home.place.timezone));
    const apart = dated.filter((document) => (minutesApart([document.utcOffsetMinutes as number], clocks) ?? 0) >= otherClockMinutes);
    if (apart.length === 0) return clear;
    const paths = [...apart.flatMap(timePaths), ...homes.map((home) => home.path)];
    return { state: 'found', strength: 1, evidence: [clashAt(self, ...paths)], about: ['binding'] };
  },
});
