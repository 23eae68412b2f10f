/** The job applied for: its family by title, where and how it is done. */

import type { Job } from '../model/application.js';
import type { JobFamily, Profile } from '../model/profile.js';
import { readAddress, type SharedBuildings } from './address.js';
import { foldKey, stated } from './fold.js';
import { given } from './given.js';
import { resolvePlace } from './place/resolve.js';
import { remembered } from './remembered.js';

const families: readonly (readonly [JobFamily, RegExp])[] = [
  [
    'ai-ml',
    /\b(?:machine learning|ml|mle|mlops|llmops|ai|a i|genai|artificial intelligence|deep learning|reinforcement learning|nlp|natural language|llms?|large language|computer vision|perception|generative|speech recognition|recommender)\b/,
  ],
  [
    'security',
    /\b(?:security|infosec|appsec|devsecops|secops|penetration|pentest\w*|red team|blue team|soc|threat|cyber\w*|malware|vulnerability|cryptograph\w*|incident response)\b/,
  ],
  ['data', /\b(?:data|analytics|bi|etl|warehouse|statisticia\w*|quantitative|database|dba|big data|business intelligence)\b/],
  [
    'infrastructure',
    /\b(?:devops|sre|site reliability|platform|cloud|infrastructure|systems? (?:administrator|engineer)|sysadmin|network|kubernetes|linux|release engineer|build engineer|it support|help ?desk|reliability)\b/,
  ],
  [
    'software',
    /\b(?:software|developer|programmer|full ?stack|front ?end|back ?end|mobile|ios|android|web|swe|sde|sdet|qa|test automation|firmware|embedded|application|api|java\w*|python|golang|rust|php|ruby|react|node|blockchain|smart contract|solidity|web3|game|engineer in test|tech lead|solutions? architect|engineering manager)\b/,
  ],
];

export const familyOf = remembered<JobFamily>(2000, (title) => {
  const key = foldKey(title);
  return families.find(([, form]) => form.test(key))?.[0] ?? 'other';
});

const workplaces: Readonly<Record<string, 'onsite' | 'hybrid' | 'remote'>> = {
  onsite: 'onsite',
  'on site': 'onsite',
  'in office': 'onsite',
  office: 'onsite',
  'in person': 'onsite',
  hybrid: 'hybrid',
  remote: 'remote',
  'fully remote': 'remote',
  'work from home': 'remote',
  wfh: 'remote',
};

export const readWorkplace = (typed: string | undefined): 'onsite' | 'hybrid' | 'remote' | undefined =>
  workplaces[foldKey(stated(typed) ?? '')];

const hours: Readonly<Record<string, 'full-time' | 'part-time'>> = {
  'full time': 'full-time',
  fulltime: 'full-time',
  ft: 'full-time',
  'part time': 'part-time',
  parttime: 'part-time',
  pt: 'part-time',
};

export const readHours = (typed: string | undefined): 'full-time' | 'part-time' | undefined => hours[foldKey(stated(typed) ?? '')];

export function readJob(job: Job | undefined, buildings: SharedBuildings = new Map()): Profile['job'] {
  const title = stated(job?.title);
  const place = job?.location ? resolvePlace(job.location).place : {};
  return given({
    id: stated(job?.id),
    title,
    family: title === undefined ? undefined : familyOf(title),
    workplace: readWorkplace(job?.workplace),
    place: Object.keys(place).length > 0 ? place : undefined,
    office: readAddress('/job/location', job?.location, buildings)?.building,
  });
}
