import fs from 'node:fs';
import { it } from 'vitest';
import { readPdf } from '#adapters/sources/documents/pdf.js';
import { layOut } from '#core/intake/document/layout.js';
import { readResumeItems } from '#core/intake/document/read-resume.js';

const files = (process.env.F ?? '').split(',');
it('x', async () => {
  for (const f of files) {
    const b = new Uint8Array(fs.readFileSync(f));
    let t = performance.now();
    await readPdf(b);
    t = performance.now();
    const c = await readPdf(b);
    const t1 = performance.now();
    const r = readResumeItems((c.text as any).items, c.links);
    const t2 = performance.now();
    console.log(f.split('/').pop(), 'pdf', (t1 - t).toFixed(1), 'read', (t2 - t1).toFixed(1), JSON.stringify(c.metadata));
    if (process.env.L)
      for (const l of layOut((c.text as any).items))
        console.log(
          `${l.column}|${l.gap.toFixed(1)}|${l.size.toFixed(1)}${l.bold ? 'b' : ''}${l.italic ? 'i' : ''}|${l.bullet ? '• ' : ''}${l.text.replaceAll('\t', ' ⇥ ')}`,
        );
    const w = r.resume;
    console.log(JSON.stringify(r.candidate));
    for (const x of w.work ?? [])
      console.log(
        ' W',
        x.name,
        '|',
        x.position,
        '|',
        x.location,
        '|',
        x.startDate,
        '|',
        x.endDate,
        '|',
        x.workplace,
        x.hours,
        x.highlights?.length,
      );
    for (const x of w.education ?? [])
      console.log(' E', x.institution, '|', x.studyType, '|', x.area, '|', x.startDate, '|', x.endDate, '|', x.score);
    console.log(
      ' S',
      (w.skills ?? [])
        .map((s) => s.name + (s.keywords ? `[${s.keywords.length}]` : ''))
        .join('; ')
        .slice(0, 200),
    );
  }
});
