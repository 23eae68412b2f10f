/** A resume as plain text, in the layouts that come out of word processors, builders and copy-and-paste. */

import type { Resume, ResumeEducation, ResumeWork } from '../core/model/resume.js';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Dates = (date: string) => string;

const words =
  (months: readonly string[]): Dates =>
  (date) => {
    const month = months[Number(date.slice(5, 7)) - 1];
    return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
  };
const slashes: Dates = (date) => (date.length < 7 ? date : `${date.slice(5, 7)}/${date.slice(0, 4)}`);

interface Layout {
  readonly heading: (title: string) => string;
  readonly titles: {
    readonly work: string;
    readonly education: string;
    readonly skills: string;
    readonly projects: string;
    readonly summary: string;
  };
  readonly bullet: string;
  readonly dates: Dates;
  readonly to: string;
  readonly now: string;
  readonly work: (work: ResumeWork, span: string) => readonly string[];
  readonly study: (study: ResumeEducation, span: string) => readonly string[];
}

const parts = (separator: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(separator);
const usual = { work: 'Experience', education: 'Education', skills: 'Skills', projects: 'Projects', summary: 'Summary' };

const layouts: readonly Layout[] = [
  {
    heading: (title) => title.toUpperCase(),
    titles: usual,
    bullet: '• ',
    dates: words(shortMonths),
    to: ' – ',
    now: 'Present',
    work: (work, span) => [`${work.position}, ${work.name}`, parts(' | ', work.location, span)],
    study: (study, span) => [`${study.studyType} in ${study.area}`, parts(' | ', study.institution, span)],
  },
  {
    heading: (title) => title,
    titles: { ...usual, work: 'Work Experience', summary: 'Profile' },
    bullet: '- ',
    dates: words(longMonths),
    to: ' to ',
    now: 'present',
    work: (work, span) => [parts(', ', work.name, work.location), `${work.position} (${span})`],
    study: (study, span) => [`${study.institution}`, `${study.studyType}, ${study.area} (${span})`],
  },
  {
    heading: (title) => `${title}\n${'-'.repeat(title.length)}`,
    titles: { ...usual, work: 'Employment History', skills: 'Technical Skills' },
    bullet: '* ',
    dates: slashes,
    to: ' - ',
    now: 'Present',
    work: (work, span) => [`${span}  ${work.position}`, `${parts(', ', work.name, work.location)}`],
    study: (study, span) => [`${span}  ${study.studyType} ${study.area}`, `${study.institution}`],
  },
  {
    heading: (title) => title.toUpperCase(),
    titles: { ...usual, work: 'Professional Experience', summary: 'Professional Summary', skills: 'Core Skills' },
    bullet: '– ',
    dates: words(shortMonths),
    to: '–',
    now: 'now',
    work: (work, span) => [`${work.name} — ${work.position}    ${span}`, ...(work.location ? [work.location] : [])],
    study: (study, span) => [`${study.institution} — ${study.studyType}, ${study.area}    ${span}`],
  },
  {
    heading: (title) => `${title}:`,
    titles: { ...usual, work: 'Work history', education: 'Education and training', summary: 'About me' },
    bullet: '- ',
    dates: slashes,
    to: ' – ',
    now: 'current',
    work: (work, span) => [`Dates: ${span}`, `Employer: ${parts(', ', work.name, work.location)}`, `Position: ${work.position}`],
    study: (study, span) => [`Dates: ${span}`, `School: ${study.institution}`, `Degree: ${study.studyType}, ${study.area}`],
  },
  {
    heading: (title) => `## ${title}`,
    titles: usual,
    bullet: '- ',
    dates: words(shortMonths),
    to: ' - ',
    now: 'Present',
    work: (work, span) => [`${work.position} at ${work.name} (${span})`, ...(work.location ? [work.location] : [])],
    study: (study, span) => [`${study.studyType} ${study.area}, ${study.institution} (${span})`],
  },
];

function span(layout: Layout, start: string | undefined, end: string | undefined): string {
  const from = start === undefined ? '' : layout.dates(start);
  return `${from}${layout.to}${end === undefined ? layout.now : layout.dates(end)}`;
}

function workLines(layout: Layout, work: ResumeWork): string[] {
  return [
    ...layout.work(work, span(layout, work.startDate, work.endDate)),
    ...(work.highlights ?? []).map((deed) => layout.bullet + deed),
    '',
  ];
}

/** `layout` picks one of six; dates keep the precision they have in the resume. */
export function textOf(resume: Resume, layout: number): string {
  const way = layouts[layout % layouts.length] as Layout;
  const { basics = {}, work = [], education = [], skills = [], projects = [] } = resume;
  const place = parts(', ', basics.location?.city, basics.location?.region ?? basics.location?.countryCode);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [way.heading(title), ...lines, '']);
  return [
    basics.name ?? '',
    parts(' | ', place, basics.phone, basics.email),
    ...[...(basics.profiles ?? []).map((profile) => profile.url ?? ''), ...(basics.url ? [basics.url] : [])],
    '',
    ...section(way.titles.summary, basics.summary ? [basics.summary] : []),
    ...section(way.titles.work, work.flatMap((entry) => workLines(way, entry)).slice(0, -1)),
    ...section(
      way.titles.education,
      education.flatMap((entry) => way.study(entry, span(way, entry.startDate, entry.endDate))),
    ),
    ...section(
      way.titles.projects,
      projects.map((entry) => `${way.bullet}${entry.name}: ${entry.description}`),
    ),
    ...section(
      way.titles.skills,
      skills.map((skill) => `${skill.name}: ${(skill.keywords ?? []).join(', ')}`),
    ),
  ].join('\n');
}
