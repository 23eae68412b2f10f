/** Resumes as plain text, as applicant systems and people paste them. */

import type { Person } from './people.fixture.js';
import { chinese, type Notation, type Wording } from './wording.fixture.js';

export type PlainLayout = (person: Person, words: Wording, notation: Notation) => string;

const contacts = (person: Person): string => [person.email, person.phone, person.place, ...person.links].join(' | ');

const atSign: PlainLayout = (person, words, notation) =>
  [
    person.name,
    contacts(person),
    '',
    words.summary.toUpperCase(),
    person.summary,
    '',
    words.work.toUpperCase(),
    ...person.work.flatMap((job) => [
      `${job.title} at ${job.employer} (${notation(job.start, job.end, words)})`,
      ...job.points.map((point) => `- ${point}`),
      '',
    ]),
    words.education.toUpperCase(),
    ...person.education.flatMap((study) => [
      `${study.degree} in ${study.area}, ${study.school}, ${notation(study.start, study.end, words)}`,
    ]),
    '',
    words.skills.toUpperCase(),
    ...person.skills.map((group) => `${group.label}: ${group.items.join(', ')}`),
  ].join('\n');

const stacked: PlainLayout = (person, words, notation) =>
  [
    person.name.toUpperCase(),
    person.headline,
    `Phone: ${person.phone}`,
    `Email: ${person.email}`,
    person.links.join(', '),
    '',
    words.summary,
    person.summary,
    '',
    words.work,
    '',
    ...person.work.flatMap((job) => [
      job.employer,
      job.title,
      `${notation(job.start, job.end, words)} | ${job.place}`,
      ...job.points.map((point) => `• ${point}.`),
      '',
    ]),
    words.education,
    '',
    ...person.education.flatMap((study) => [study.school, `${study.degree} ${study.area}`, notation(study.start, study.end, words), '']),
    words.skills,
    person.skills.flatMap((group) => group.items).join(', '),
  ].join('\n');

/** No empty lines anywhere, tabs before dates. */
const dense: PlainLayout = (person, words, notation) =>
  [
    person.name,
    person.place,
    `${person.phone} • ${person.email}`,
    ...person.links,
    `${words.work}:`,
    ...person.work.flatMap((job) => [
      `${job.employer}, ${job.place}\t${notation(job.start, job.end, words)}`,
      job.title,
      ...job.points.map((point) => `* ${point}`),
    ]),
    `${words.education}:`,
    ...person.education.flatMap((study) => [
      `${study.school}\t${notation(study.start, study.end, words)}`,
      `${study.degree}, ${study.area}`,
    ]),
    `${words.skills}:`,
    ...person.skills.map((group) => `${group.label}: ${group.items.join(', ')}`),
  ].join('\n');

const markdown: PlainLayout = (person, words, notation) =>
  [
    `# ${person.name}`,
    contacts(person),
    '',
    `## ${words.work}`,
    '',
    ...person.work.flatMap((job) => [
      `### ${job.title}, ${job.employer}`,
      `*${notation(job.start, job.end, words)}, ${job.place}*`,
      '',
      ...job.points.map((point) => `- ${point}`),
      '',
    ]),
    `## ${words.education}`,
    '',
    ...person.education.flatMap((study) => [
      `**${study.school}**`,
      `${study.degree} in ${study.area}, ${notation(study.start, study.end, words)}`,
      '',
    ]),
    `## ${words.skills}`,
    '',
    ...person.skills.map((group) => `- **${group.label}:** ${group.items.join(', ')}`),
  ].join('\n');

export const plainLayouts: Readonly<Record<string, PlainLayout>> = { atSign, stacked, dense, markdown };

/** One Chinese resume; its truth stands beside it. */
export const chineseResume = {
  text: (words: Wording): string =>
    [
      '王小明',
      '电话：138-0000-0000 | 邮箱：xiaoming.wang@example.com',
      '',
      words.education,
      `${chinese('2014-09', '2018-06', words)}  东山大学  计算机科学与技术  本科`,
      '',
      words.work,
      `${chinese('2018-07', '2021-03', words)}  蓝鸟科技有限公司  软件工程师`,
      '• 负责支付系统的设计与开发',
      `${chinese('2021-04', undefined, words)}  北风网络科技公司  高级工程师`,
      '• 带领五人团队完成数据平台迁移',
      '',
      words.skills,
      'Python、Go、Kubernetes',
    ].join('\n'),
  name: '王小明',
  work: [
    { employer: '蓝鸟科技有限公司', title: '软件工程师', start: '2018-07', end: '2021-03' },
    { employer: '北风网络科技公司', title: '高级工程师', start: '2021-04', end: 'Present' },
  ],
  education: [{ school: '东山大学', degree: '本科', area: '计算机科学与技术' }],
};
