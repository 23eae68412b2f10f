import { type Examples, event, ines, maya, tomas } from '../examples.js';

const line = (kind: string) => ({ session: { ip: '198.51.100.24', network: { kind, city: 'Tacoma', region: 'US-WA', country: 'US' } } });
const inTown = { candidate: { location: { line1: '80 Spruce St', city: 'Seattle', region: 'US-WA', postalCode: '98101', country: 'US' } } };

export const examples: Examples = {
  fires: [
    {
      title: 'people of three states on one home line',
      files: [maya(line('residential')), tomas(line('residential')), ines(line('residential'))],
      expect: 'found',
    },
    {
      title: 'two people of two states on one home line and one machine',
      files: [
        maya({ session: { ...line('residential').session, deviceId: 'd-4f1c9a' } }),
        tomas({ session: { ...line('residential').session, deviceId: 'd-4f1c9a' } }),
      ],
      expect: 'found',
    },
    {
      title: 'three hires of three states sign in over one home line',
      files: [maya(), ines(), tomas()],
      events: [
        event('signin.observed', { ip: '198.51.100.24', network: { kind: 'residential' } }, 'maya'),
        event('signin.observed', { ip: '198.51.100.24', network: { kind: 'residential' } }, 'ines', '2026-04-23T11:00:00Z'),
        event('signin.observed', { ip: '198.51.100.24', network: { kind: 'residential' } }, 'tomas', '2026-04-24T11:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'two people of two states on one home line: a visit, or one number of a carrier',
      files: [maya(line('residential')), tomas(line('residential'))],
      expect: 'lesser',
    },
    { title: 'the exit of a VPN', files: [maya(line('vpn')), tomas(line('vpn'))], expect: 'no-data' },
    {
      title: 'the next address of the same provider',
      files: [maya(line('residential')), tomas({ session: { ip: '198.51.100.25', network: { kind: 'residential' } } })],
      expect: 'clear',
    },
  ],
  innocent: {
    flatmates: {
      title: 'two people who say they live in one town',
      files: [maya(line('residential')), tomas({ ...inTown, ...line('residential') })],
      expect: 'context',
    },
    reapplied: {
      title: 'the same person applies again',
      files: [maya(line('residential')), maya({ id: 'maya-2', ...line('residential') })],
      expect: 'clear',
    },
    campus: { title: 'two people on a campus network', files: [maya(line('education')), tomas(line('education'))], expect: 'no-data' },
  },
};
