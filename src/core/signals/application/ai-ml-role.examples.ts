import { type Examples, maya } from '../examples.js';

const role = (title: string) => [maya({ job: { title } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'machine learning', files: role('Senior Machine Learning Engineer'), expect: 'found' },
    { title: 'artificial intelligence', files: role('AI Research Scientist'), expect: 'found' },
  ],
  edge: [
    { title: 'no title', files: [maya()], expect: 'no-data' },
    {
      title: 'a title that was filled in from outside',
      files: [maya({ job: { title: 'Machine Learning Engineer' }, inferred: ['job.title'] })],
      expect: 'no-data',
    },
  ],
  innocent: {
    'other-role': { title: 'accounting', files: role('Payroll Accountant'), expect: 'clear' },
    everybody: { title: 'anybody who applies', files: role('Machine Learning Engineer'), expect: 'found' },
  },
};
