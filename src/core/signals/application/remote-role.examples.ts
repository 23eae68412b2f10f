import { type Examples, maya } from '../examples.js';

const role = (workplace: string) => [maya({ job: { title: 'Data Engineer', workplace } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'remote', files: role('remote'), expect: 'found' },
    { title: 'remote, of any title', files: [maya({ job: { title: 'Payroll Accountant', workplace: 'remote' } })], expect: 'found' },
  ],
  edge: [{ title: 'not told', files: [maya({ job: { title: 'Data Engineer' } })], expect: 'no-data' }],
  innocent: {
    'on-site': { title: 'in the office', files: role('onsite'), expect: 'clear' },
    everybody: { title: 'anybody who applies', files: role('remote'), expect: 'found' },
  },
};
