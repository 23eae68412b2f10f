import { describe, expect, it } from 'vitest';
import { exportColumns, folderOfResumes } from './export.js';

const made = [...folderOfResumes(500, 5)];

describe('the folder of a firm without history', () => {
  it('has exactly as many applications as asked for, the same each time', () => {
    expect(made.length).toBe(500);
    expect([...folderOfResumes(500, 5)]).toEqual(made);
    expect([...folderOfResumes(3, 1)].length).toBe(3);
  });

  it('rows and files belong together, one file each', () => {
    expect(new Set(made.map((one) => one.fileName)).size).toBe(500);
    for (const { row, fileName, resume } of made) {
      expect(Object.keys(row)).toEqual([...exportColumns]);
      expect(row.Resume).toBe(fileName);
      expect(fileName).toMatch(/^[\p{L}\p{N}_]+\.pdf$/u);
      expect(resume.basics?.email).toBe(row['Email (Personal)']);
      expect(row['Application Date']).toMatch(/^2026-0[1-6]-\d\d$/);
      expect(row['Job Name']).not.toBe('');
    }
  });

  it('all but one team are honest', () => {
    expect(new Set(made.map((one) => one.truth.kind))).toEqual(new Set(['honest', 'organised']));
    expect(made.filter((one) => one.truth.kind === 'organised').length).toBeLessThan(25);
  });
});
