import { type Examples, maya } from '../examples.js';

const known = (...connections: (number | undefined)[]) =>
  connections.map((n, i) => ({
    network: 'linkedin',
    url: `https://www.linkedin.com/in/m-lindholm-${i}`,
    ...(n === undefined ? {} : { connections: n }),
  }));

export const examples: Examples = {
  fires: [
    { title: 'three connections', files: [maya({ profiles: known(3) })], expect: 'found' },
    { title: 'none at all', files: [maya({ profiles: known(0) })], expect: 'found' },
  ],
  edge: [
    { title: 'no profile', files: [maya()], expect: 'no-data' },
    { title: 'connections not told', files: [maya({ profiles: known(undefined) })], expect: 'no-data' },
    { title: 'one of two profiles is well connected', files: [maya({ profiles: known(2, 312) })], expect: 'clear' },
  ],
  innocent: {
    beginner: {
      title: 'a career of one year',
      files: [maya({ profiles: known(3), resume: { work: [{ name: 'Larkspur Systems', startDate: '2025-01' }] } })],
      expect: 'clear',
    },
    private: { title: 'somebody who keeps to a few people', files: [maya({ profiles: known(5) })], expect: 'found' },
  },
};
