import { type Examples, maya } from '../examples.js';

const over = (kind: string) => [maya({ session: { ip: '203.0.113.7', network: { kind } } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'a VPN', files: over('vpn'), expect: 'found' },
    {
      title: 'a hosting range, looked up',
      files: [maya({ session: { ip: '203.0.113.9' } })],
      networks: { '203.0.113.9': { kind: 'hosting' } },
      expect: 'found',
    },
  ],
  edge: [{ title: 'the kind is not known', files: [maya({ session: { ip: '203.0.113.7' } })], expect: 'no-data' }],
  innocent: {
    home: { title: 'a home line', files: over('residential'), expect: 'clear' },
    'privacy-relay': { title: 'a browser’s private relay', files: over('proxy'), expect: 'found' },
  },
};
