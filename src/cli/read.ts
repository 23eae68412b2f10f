/** `touchstone read`: how a file was understood, before anybody is judged by it. */

import type { Command } from 'commander';
import { type Application, type Note, type Provenance, type ReadOne, type Resume, readPaths, sureFrom } from '../app.js';
import { exitCodes } from './exit.js';
import { inputFlags, type RawInputFlags, withInputFlags } from './inputs.js';
import { interruptible } from './interrupt.js';
import { notesOf } from './notes.js';
import { refusalWords } from './screen-report.js';
import { safe, styled, terminal } from './terminal.js';

interface Flags extends RawInputFlags {
  readonly json?: boolean;
}

export function readCommand(program: Command): void {
  withInputFlags(program.command('read'))
    .summary('show how files are understood, without screening them')
    .description(
      'Prints each application as it is read, with the page of values out of documents, and what stays unread and why.\nA value that was read with less certainty than is needed is marked with ~ and is read by no signal.',
    )
    .argument('<paths...>', 'files or folders')
    .option('--json', 'prints application/1 and event/1 records, one a line')
    .addHelpText('after', '\nExample:\n  touchstone read resumes/alex-example.pdf')
    .action(async (paths: string[], flags: Flags) => {
      const notes: Note[] = [];
      let refused = 0;
      await interruptible(async (signal) => {
        const reading = readPaths(paths, { ...inputFlags(flags), note: (note) => notes.push(note) });
        for await (const one of reading.records) {
          signal.throwIfAborted();
          if (one.kind === 'refusal') {
            refused += 1;
            terminal.err(`refused: ${refusalWords(one.refusal)}`);
          } else if (flags.json) terminal.out(JSON.stringify(one.kind === 'event' ? one.event : one.application));
          else for (const line of wordsOf(one)) terminal.out(line);
        }
        if (flags.json) return;
        for (const line of notesOf(notes)) terminal.out(line);
        for (const { path, reason, count } of reading.reports())
          terminal.out(`${safe(path, 80) || 'elsewhere'}: ${safe(reason, 160)} (${count} ×)`);
      });
      process.exitCode = refused > 0 ? exitCodes.refused : exitCodes.done;
    });
}

function wordsOf(one: Exclude<ReadOne, { kind: 'refusal' }>): string[] {
  if (one.kind === 'event')
    return [`event ${safe(one.event.kind)} of ${safe(`${one.event.source}/${one.event.application}`)} at ${safe(one.event.at)}`, ''];
  const { application, resume } = one;
  const show = new Shown(application.provenance ?? one.provenance);
  return [
    styled(`${safe(application.candidate.name, 80)}`, 'bold') +
      styled(`  ${safe(`${application.source}/${application.id}`, 80)}  from ${safe(one.from, 80)}`, 'dim'),
    ...show.field('job', application.job?.title, '/job/title', application.inferred?.includes('job.title')),
    ...show.field('submitted', application.submittedAt, '/submittedAt', application.inferred?.includes('submittedAt')),
    ...show.field('name', application.candidate.name, '/candidate/name'),
    ...show.field('e-mail', application.candidate.email, '/candidate/email'),
    ...show.field('phone', application.candidate.phone, '/candidate/phone'),
    ...(application.candidate.links ?? []).flatMap((link, i) => show.field('link', link, `/candidate/links/${i}`)),
    ...resumeWords(resume, show),
    ...documentWords(application),
    '',
  ];
}

function resumeWords(resume: Resume | undefined, show: Shown): string[] {
  const work = (resume?.work ?? []).flatMap((entry, i) =>
    show.entry(
      'work',
      `/resume/work/${i}`,
      { startDate: entry.startDate, endDate: entry.endDate },
      {
        position: entry.position,
        name: entry.name,
        location: entry.location,
      },
    ),
  );
  const education = (resume?.education ?? []).flatMap((entry, i) =>
    show.entry(
      'education',
      `/resume/education/${i}`,
      { startDate: entry.startDate, endDate: entry.endDate },
      {
        studyType: entry.studyType,
        area: entry.area,
        institution: entry.institution,
      },
    ),
  );
  const skills = (resume?.skills ?? []).flatMap((skill) => [skill.name, ...(skill.keywords ?? [])]).filter((name) => name !== undefined);
  return [...work, ...education, ...(skills.length > 0 ? [row('skills', safe(skills.join(', '), 100))] : [])];
}

function documentWords({ documents }: Application): string[] {
  return (documents ?? []).map(({ fileName, metadata }) => {
    const told = [
      metadata?.producer && `made by ${metadata.producer}`,
      metadata?.author && `author ${metadata.author}`,
      metadata?.createdAt && `created ${metadata.createdAt}`,
      metadata?.hiddenText && 'holds hidden text',
      metadata?.tinyText && 'holds tiny text',
    ];
    return row('document', safe([fileName, ...told].filter(Boolean).join(', '), 140));
  });
}

const row = (label: string, text: string): string => `  ${label.padEnd(10)} ${text}`;

/** Values beside the page they were read from; `~` marks the ones no signal reads. */
class Shown {
  readonly #read: ReadonlyMap<string, Provenance>;

  constructor(provenance: readonly Provenance[]) {
    this.#read = new Map(provenance.map((one) => [one.path, one]));
  }

  field(label: string, value: string | undefined, path: string, inferred = false): string[] {
    if (value === undefined) return [];
    return [
      row(
        label,
        `${this.#mark(path)}${safe(value, 100)}${inferred ? styled('  inferred: read by no signal', 'dim') : ''}${this.#page(path)}`,
      ),
    ];
  }

  entry(
    label: string,
    path: string,
    dates: Readonly<Record<string, string | undefined>>,
    parts: Readonly<Record<string, string | undefined>>,
  ): string[] {
    const said = ([key, value]: [string, string | undefined]) =>
      value === undefined ? [] : [`${this.#mark(`${path}/${key}`)}${safe(value, 60)}`];
    const when = Object.entries(dates).map((one) => said(one)[0] ?? '…');
    return [row(label, `${when.join(' – ').padEnd(24)} ${Object.entries(parts).flatMap(said).join(', ')}${this.#page(path)}`)];
  }

  #mark(path: string): string {
    const read = this.#read.get(path);
    return read && read.confidence < sureFrom ? '~' : '';
  }

  #page(path: string): string {
    const read = this.#read.get(path) ?? [...this.#read.values()].find((one) => one.path.startsWith(`${path}/`));
    return read ? styled(`  page ${read.page}${read.line === undefined ? '' : `, line ${read.line}`}`, 'dim') : '';
  }
}
