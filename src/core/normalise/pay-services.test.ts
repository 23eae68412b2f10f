import { describe, expect, it } from 'vitest';
import { isEmployerOfRecord, isFirm } from './pay-services.js';

describe('holders that are firms', () => {
  it.each([
    'Deel Inc.',
    'Wise US Inc',
    'Wise',
    'PAYONEER',
    'Remote Technology, Inc.',
    'Gusto',
    'Hallbeck Trading LLC',
    'Wells Fargo Bank',
    '有限公司山海',
  ])('%s is one', (name) => expect(isFirm(name)).toBe(true));
  it.each([
    'Gregor Hallbeck',
    'Gregor Wise',
    'Maria Sá',
    'Jose Co',
    'Remote Lindholm',
    'Dana Chase',
    'Ole As',
    'Inc',
    'Tyra Banks',
    'Lee Square',
  ])('%s is a person', (name) => expect(isFirm(name)).toBe(false));
  it('only those who employ for others pay many from one account', () => {
    for (const name of ['Deel Inc.', 'Rippling PEO', 'Remote', 'Oyster HR, Inc.', 'Acme Employer of Record Ltd'])
      expect(isEmployerOfRecord(name)).toBe(true);
    for (const name of ['Wise US Inc', 'Payoneer', 'Hallbeck Trading LLC', 'Gregor Hallbeck']) expect(isEmployerOfRecord(name)).toBe(false);
  });
});
