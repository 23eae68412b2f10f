import { type Examples, maya, tomas } from '../examples.js';

const page = 'https://www.linkedin.com/in/m-lindholm-0142';
const elsewhere = {
  email: 'm.lindholm.dev@star-forge.example',
  phone: '(929) 555-0188',
  location: { city: 'Buffalo', region: 'US-NY', country: 'US' },
};
const other = maya({ id: 'maya-2', submittedAt: '2026-03-20T10:00:00Z', candidate: elsewhere });

export const examples: Examples = {
  fires: [
    { title: 'one name and career, other contacts', files: [maya(), other], expect: 'found' },
    {
      title: 'one name and profile, other contacts',
      files: [
        maya({ candidate: { links: [page] }, resume: {} }),
        maya({ id: 'maya-2', candidate: { ...elsewhere, links: ['linkedin.com/in/m-lindholm-0142/'] }, resume: {} }),
      ],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'neither career nor profile', files: [maya({ resume: {} }), other], expect: 'no-data' },
    { title: 'the file alone', files: [maya()], expect: 'clear' },
  ],
  innocent: {
    reapplied: {
      title: 'a new phone, the same mailbox',
      files: [maya(), maya({ id: 'maya-2', candidate: { phone: '(929) 555-0188' } })],
      expect: 'clear',
    },
    namesake: {
      title: 'the same name, another life',
      files: [maya(), tomas({ candidate: { name: 'Maya Lindholm' } })],
      expect: 'clear',
    },
    colleagues: {
      title: 'the same employers, another name',
      files: [maya(), maya({ id: 'priya', candidate: { ...elsewhere, name: 'Priya Castellan' } })],
      expect: 'clear',
    },
  },
};
