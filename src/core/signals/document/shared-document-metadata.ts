import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedDocumentMetadata = defineSignal({
  id: 'shared-document-metadata',
  family: 'document',
  title: 'Documents of several people made by one hand',
  why: 'Files written on the operator’s machine carry its author name, title and times under every applicant’s name.',
  source: 'resume-template-cluster, resume-metadata-mismatch: US State, Treasury and FBI advisory, 2022-05-16 (shared templates); derived',
  class: 'B',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['documents'],
  needs: ['shared'],
  artefacts: ['document-metadata'],
  innocent: {
    reapplied: 'The same person wrote both documents.',
    exported: 'The tracking system stamps its own author on every file of an export.',
    'nothing-known': 'One of the files says too little to show two people; a resume writer or a friend made both.',
  },
  ask: 'Ask who prepared the document; resume writers and friends are an ordinary answer.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.documents.some((document) => document.author !== undefined || document.title !== undefined || document.createdAt !== undefined)
      ? readShared(self, shared)
      : noData('document metadata'),
});
