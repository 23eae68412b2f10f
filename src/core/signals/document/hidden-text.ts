import { clear, defineSignal, factAt, noData } from '../signal.js';

export const hiddenText = defineSignal({
  id: 'hidden-text',
  family: 'document',
  title: 'Text in the document that no reader sees',
  why: 'White or tiny words are meant for machines, not people: keywords, or orders to a model that screens.',
  source: 'jd-mirroring: Microsoft on Jasper Sleet, 2025-06-30; derived',
  class: 'D',
  ledger: 'claims',
  grade: 'W',
  direction: 'against',
  sees: ['documents'],
  needs: [],
  innocent: {
    plain: 'An ordinary document.',
    'layout-program': 'A layout program or an advice column put it there: shown as context, never as a reason.',
  },
  ask: 'Nothing: read the document as it shows.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    if (self.documents.length === 0) return noData('a document');
    const paths = self.documents.flatMap((document) => [
      ...(document.hiddenText ? [`${document.path}/metadata/hiddenText`] : []),
      ...(document.tinyText ? [`${document.path}/metadata/tinyText`] : []),
    ]);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: paths };
  },
});
