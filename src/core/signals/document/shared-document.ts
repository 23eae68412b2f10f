import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedDocument = defineSignal({
  id: 'shared-document',
  family: 'document',
  title: 'The same file, byte for byte, from several people',
  why: 'A file made for one invented applicant is uploaded again for the next.',
  source: 'x-payment-docs, resume-near-duplicate: US State, Treasury and FBI advisory, 2022-05-16; Corporate Navigators, 2025',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['documents'],
  needs: ['shared'],
  artefacts: ['document'],
  innocent: {
    reapplied: 'The same person uploaded the same file twice.',
    agency: 'A recruiter attached one candidate’s file to another record, which then says too little to show two people.',
    household: 'A couple at one address mixed up their files.',
  },
  ask: 'Ask the applicant to send the file again, and compare.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.documents.some((document) => document.sha256 !== undefined) ? readShared(self, shared) : noData('a document’s hash'),
});
