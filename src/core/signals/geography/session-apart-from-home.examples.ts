import { type Examples, maya } from '../examples.js';

const over = (kind: string, city: string, region: string) =>
  [maya({ session: { network: { kind, city, region, country: 'US' } } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'a home line on the other coast', files: over('residential', 'Albany', 'US-NY'), expect: 'found' },
    { title: 'an office line in the next time zone', files: over('business', 'Denver', 'US-CO'), expect: 'found' },
  ],
  edge: [
    { title: 'the network’s place is not known', files: [maya({ session: { network: { kind: 'residential' } } })], expect: 'no-data' },
    {
      title: 'the home is not known',
      files: [
        maya({
          candidate: { location: {} },
          session: { network: { kind: 'residential', city: 'Albany', region: 'US-NY', country: 'US' } },
        }),
      ],
      expect: 'no-data',
    },
  ],
  innocent: {
    nearby: { title: 'the next town', files: over('residential', 'Tacoma', 'US-WA'), expect: 'clear' },
    mobile: { title: 'a carrier’s gateway', files: over('mobile', 'Albany', 'US-NY'), expect: 'no-data' },
  },
};
