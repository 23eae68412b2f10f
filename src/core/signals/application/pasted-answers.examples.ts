import type { Answer } from '../../model/application.js';
import { type Examples, maya } from '../examples.js';

const long = 'We moved the nightly import to a queue with retries, and the morning backlog fell. '.repeat(6);
const answered = (...answers: Answer[]) => [maya({ answers })] as const;

export const examples: Examples = {
  fires: [
    { title: 'pasted', files: answered({ question: 'Why?', answer: long, pasted: true }), expect: 'found' },
    { title: 'ninety words in two seconds', files: answered({ question: 'Why?', answer: long, typedSeconds: 2 }), expect: 'found' },
  ],
  edge: [{ title: 'how is not known', files: answered({ question: 'Why?', answer: long }), expect: 'no-data' }],
  innocent: {
    typed: {
      title: 'typed in three minutes',
      files: answered({ question: 'Why?', answer: long, typedSeconds: 180, pasted: false }),
      expect: 'clear',
    },
    'short-facts': {
      title: 'a pasted link',
      files: answered({ question: 'Site?', answer: 'https://lindholm.example', pasted: true }),
      expect: 'clear',
    },
    drafted: { title: 'dictated elsewhere', files: answered({ question: 'Why?', answer: long, pasted: true }), expect: 'found' },
  },
};
