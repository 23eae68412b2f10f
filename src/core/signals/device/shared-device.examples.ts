import { type Examples, event, maya, mayasHome, robin, tomas } from '../examples.js';

const device = { session: { deviceId: 'd-4f1c9a' } };

export const examples: Examples = {
  fires: [
    { title: 'two people apply from one machine', files: [maya(device), tomas(device)], expect: 'found' },
    {
      title: 'two hires sign in from one machine',
      files: [maya(), tomas()],
      events: [
        event('device.observed', { device: 'd-77' }, 'maya'),
        event('signin.observed', { device: 'd-77' }, 'tomas', '2026-04-22T07:00:00Z'),
      ],
      expect: 'found',
    },
    {
      title: 'sign-ins of two hires on machines of their own are confirmed with one phone',
      files: [maya(), tomas()],
      events: [
        event('signin.observed', { device: 'd-77', mfaDevice: 'mfa-882x' }, 'maya'),
        event('signin.observed', { device: 'd-78', mfaDevice: 'mfa-882x' }, 'tomas', '2026-04-22T07:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'the same kind of second factor',
      files: [maya(), tomas()],
      events: [
        event('signin.observed', { device: 'd-77', mfaDevice: 'Okta Verify' }, 'maya'),
        event('signin.observed', { device: 'd-78', mfaDevice: 'Okta Verify' }, 'tomas', '2026-04-22T07:00:00Z'),
      ],
      expect: 'clear',
    },
    {
      title: 'a machine that is called like another’s phone',
      files: [maya(), tomas()],
      events: [
        event('signin.observed', { device: 'd-77', mfaDevice: 'mfa-882x' }, 'maya'),
        event('signin.observed', { device: 'mfa-882x' }, 'tomas', '2026-04-22T07:00:00Z'),
      ],
      expect: 'clear',
    },
    { title: 'no device told', files: [maya({ session: { timezone: 'America/Los_Angeles' } }), tomas(device)], expect: 'no-data' },
    { title: 'another machine', files: [maya(device), tomas({ session: { deviceId: 'd-4f1c9b' } })], expect: 'clear' },
  ],
  innocent: {
    reapplied: { title: 'the same person applies again', files: [maya(device), maya({ id: 'maya-2', ...device })], expect: 'clear' },
    siblings: {
      title: 'two people at one address',
      files: [maya(device), tomas({ candidate: { location: mayasHome }, ...device })],
      expect: 'context',
    },
    'nothing-known': { title: 'a bare record from a library’s machine', files: [maya(device), robin(device)], expect: 'context' },
  },
};
