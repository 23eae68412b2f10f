/** Invented people and their careers, with truth: what the reader is developed and measured on. All names, firms and schools are made up. */

export interface Job {
  readonly employer: string;
  readonly title: string;
  readonly place: string;
  readonly start: string;
  /** Absent: still there. */
  readonly end?: string;
  readonly points: readonly string[];
}

export interface Study {
  readonly school: string;
  readonly degree: string;
  readonly area: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

export interface Person {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly links: readonly string[];
  readonly summary: string;
  readonly work: readonly Job[];
  readonly education: readonly Study[];
  readonly skills: readonly { readonly label: string; readonly items: readonly string[] }[];
}

/** A small seeded generator (mulberry32), so that every run reads the same people. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const firsts = [
  'Maya',
  'Jonas',
  'Priya',
  'Tomás',
  'Aisha',
  'Erik',
  'Camille',
  'Wei',
  'Grace',
  'Nikolai',
  'Fatima',
  'Ben',
  'Soo-jin',
  'Lucía',
  'Amara',
  'Henrik',
  'Zoë',
  'Rafael',
];
const lasts = [
  'Lindqvist',
  'Okafor',
  'Brandt',
  'Delgado',
  'Hargrove',
  'Nakamura',
  'Fitzgerald',
  'Moreau',
  'Petrova',
  'Van der Berg',
  'Castellano',
  'Whitfield',
  'Achterberg',
  'Rao',
  'Tanaka-Reyes',
  "O'Connell",
  'Abernathy',
  'Quill',
];
const firms = [
  'Northwind Analytics',
  'Bluebird Labs',
  'Kestrel',
  'Harbor & Finch',
  'Quantica GmbH',
  'Tessellate',
  'Lumenworks Inc.',
  'Orchid Systems',
  'Fable',
  'Granite Peak Software',
  'Verdant',
  'Cobalt Health Partners',
  'Saltmarsh Energy Ltd',
  'Pinecone & Daughters',
  'Arcadia Robotics',
  'Meridian Trust Bank',
  'Papertrail',
  'Umbra Security, Inc.',
  'Skylark Airlines',
  'Mosaic City Council',
  'Driftwood Media Group',
  'Helix Bioworks',
  'Zephyr',
  'Ironbark Consulting LLC',
  'Talespin Games',
  'Riverbend Hospital',
  'Oakhurst Capital',
  'Polaris Freight',
  'Sundial',
  'Wavelength',
];
const titles = [
  'Software Engineer',
  'Senior Software Engineer',
  'Data Scientist',
  'Product Manager',
  'Machine Learning Engineer',
  'Marketing Specialist',
  'Research Assistant',
  'DevOps Engineer',
  'UX Designer',
  'Business Analyst',
  'Engineering Manager',
  'Staff Engineer, Platform',
  'Account Executive',
  'Registered Nurse',
  'Financial Controller',
  'Frontend Developer',
  'Teaching Assistant',
  'Head of Operations',
  'Site Reliability Engineer',
  'Technical Writer',
  'Customer Success Lead',
  'Security Consultant',
  'Software Engineering Intern',
  'Co-Founder & CTO',
  'Quality Assurance Tester',
];
const places = [
  'Austin, TX',
  'Portland, OR',
  'Berlin, Germany',
  'Toronto, ON',
  'Lyon, France',
  'Remote',
  'Madison, WI',
  'London, UK',
  'Bengaluru, India',
  'Raleigh, NC',
  'Zurich, Switzerland',
  'Boulder, CO',
  'Lisbon, Portugal',
  'Minneapolis, MN',
];
const schools = [
  'Northfield State University',
  'Lakeshore Institute of Technology',
  'University of Eastmere',
  'Alder College',
  'Technische Universität Neustadt',
  'École Supérieure de Valmont',
  'Universidad de Ríoverde',
  'Westbrook University',
  'Polytechnic University of Calder',
  'Hawthorne School of Design',
  'University of California, Irvine',
  'Saint Oswald College',
];
const degrees = [
  'B.S.',
  'Bachelor of Science',
  'M.S.',
  'Master of Science',
  'BA',
  'B.Sc.',
  'M.Sc.',
  'Ph.D.',
  'Bachelor of Arts',
  'MBA',
  'B.Tech',
  'Master of Engineering',
];
const areas = [
  'Computer Science',
  'Electrical Engineering',
  'Economics',
  'Mathematics',
  'Information Systems',
  'Mechanical Engineering',
  'Psychology',
  'Data Science',
  'Industrial Design',
  'Business Administration',
  'Biology',
  'Linguistics',
];
const points = [
  'Designed and shipped a billing service that handles 40,000 invoices a month, cutting manual corrections by 35%',
  'Led a team of five through a move to a new data platform without downtime',
  'Reduced page load time from 4.2 to 1.1 seconds by caching and smaller bundles',
  'Wrote the on-call guide used by three teams and trained twelve colleagues',
  'Built dashboards in Python and SQL for weekly reviews with the board',
  'Negotiated renewals worth $2.4M with twelve accounts across two regions',
  'Introduced automated tests; defects found after release fell by half',
  'Mentored four interns, two of whom joined full time',
  'Planned and ran user studies with 60 participants, and turned results into a roadmap',
  'Automated nightly reports that had taken a day of work each week',
];
const skills = [
  { label: 'Languages', items: ['Python', 'Go', 'TypeScript', 'SQL'] },
  { label: 'Tools', items: ['Docker', 'Kubernetes', 'Terraform', 'Git'] },
  { label: 'Methods', items: ['A/B testing', 'Code review', 'Agile planning'] },
];

export function person(seed: number): Person {
  const random = chance(seed * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const [first, last] = [pick(firsts), pick(lasts)];
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  const mailboxes = [
    `${plain(first)}.${plain(last)}@example.com`,
    `${plain(first).charAt(0)}${plain(last)}@example.org`,
    `${plain(last)}${Math.floor(random() * 90) + 10}@mail.example.net`,
  ];
  const phones = [
    '(512) 555-0134',
    '+1 (415) 555-0142',
    '206-555-0177',
    '+1 303 555 0119',
    '+49 30 5550 1234',
    '+44 20 7946 0123',
    '617.555.0188',
  ];
  const handle = `${plain(first)}${plain(last)}`;
  const used = new Set<string>();
  const fresh = (list: readonly string[]) => {
    let value = pick(list);
    while (used.has(value)) value = pick(list);
    used.add(value);
    return value;
  };
  let month = (2026 - Math.floor(random() * 2)) * 12 - Math.floor(random() * 10);
  const work = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, i): Job => {
    const end = month;
    month -= 8 + Math.floor(random() * 40);
    const start = month;
    month -= Math.floor(random() * 4);
    const current = i === 0 && random() < 0.6;
    return {
      employer: fresh(firms),
      title: fresh(titles),
      place: pick(places),
      start: date(start),
      ...(current ? {} : { end: date(end) }),
      points: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(points)),
    };
  });
  const education = studies(random, fresh, Math.floor(month / 12));
  return {
    name: `${first} ${last}`,
    headline: work[0]!.title,
    email: pick(mailboxes),
    phone: pick(phones),
    place: pick(places.filter((p) => p !== 'Remote')),
    links: [`linkedin.com/in/${handle}`, ...(random() < 0.7 ? [`github.com/${handle}`] : [])],
    summary: 'Builds dependable products with small teams, and likes to leave things simpler than they were found.',
    work,
    education,
    skills: skills.slice(0, 2 + Math.floor(random() * 2)),
  };
}

const pickOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function studies(random: () => number, fresh: (list: readonly string[]) => string, last: number): Study[] {
  let year = last;
  return Array.from({ length: 1 + Math.floor(random() * 2) }, (): Study => {
    const end = year;
    year -= 2 + Math.floor(random() * 3);
    return {
      school: fresh(schools),
      degree: pickOf(random, degrees),
      area: pickOf(random, areas),
      place: pickOf(
        random,
        places.filter((p) => p !== 'Remote'),
      ),
      start: `${year}-09`,
      end: `${end}-06`,
    };
  });
}

const date = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
