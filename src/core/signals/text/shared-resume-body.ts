import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedResumeBody = defineSignal({
  id: 'shared-resume-body',
  family: 'text',
  title: 'One resume text, several people',
  why: 'Invented careers are written once and sent under many names; names and contacts change, whole passages stay.',
  source: 'x-resume-text, resume-near-duplicate: Corporate Navigators, 2025; HR playbook with checks in the manner of the FBI, 2025-09-08',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['body'],
  needs: ['shared'],
  artefacts: ['resume-body'],
  innocent: {
    reapplied: 'The same person applied twice with the same resume.',
    template: 'A course or a career office gives out a template, and its sentences repeat.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Ask for the story behind one project of the text: who asked for it, what failed first, what would be undone.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) => (self.body === undefined ? noData('resume text long enough to compare') : readShared(self, shared)),
});
