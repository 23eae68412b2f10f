/** How resumes of several languages say things: headings, months, "present", and notations of dates. */

export interface Wording {
  readonly summary: string;
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly contact: string;
  readonly present: string;
  readonly since: string;
  readonly months: readonly string[];
  readonly short: readonly string[];
}

const shortened = (months: readonly string[]): readonly string[] => months.map((month) => month.slice(0, 3));
const english = 'January February March April May June July August September October November December'.split(' ');

export const wordings: Readonly<Record<'en' | 'en2' | 'en3' | 'de' | 'fr' | 'es' | 'zh', Wording>> = {
  en: {
    summary: 'Summary',
    work: 'Experience',
    education: 'Education',
    skills: 'Skills',
    contact: 'Contact',
    present: 'Present',
    since: 'since',
    months: english,
    short: shortened(english),
  },
  en2: {
    summary: 'Professional Profile',
    work: 'Employment History',
    education: 'Academic Background',
    skills: 'Technical Skills',
    contact: 'Contact Details',
    present: 'present',
    since: 'since',
    months: english,
    short: shortened(english),
  },
  en3: {
    summary: 'ABOUT ME',
    work: 'WORK EXPERIENCE',
    education: 'EDUCATION',
    skills: 'CORE COMPETENCIES',
    contact: 'CONTACT',
    present: 'Current',
    since: 'Since',
    months: english,
    short: shortened(english),
  },
  de: {
    summary: 'Kurzprofil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    contact: 'Kontakt',
    present: 'heute',
    since: 'seit',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    short: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  },
  fr: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    contact: 'Coordonnées',
    present: "aujourd'hui",
    since: 'depuis',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  },
  es: {
    summary: 'Perfil',
    work: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Habilidades',
    contact: 'Contacto',
    present: 'Actualidad',
    since: 'desde',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    short: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  },
  zh: {
    summary: '个人简介',
    work: '工作经历',
    education: '教育背景',
    skills: '专业技能',
    contact: '联系方式',
    present: '至今',
    since: '自',
    months: [],
    short: [],
  },
};

const parts = (iso: string): [string, number] => [iso.slice(0, 4), Number(iso.slice(5, 7))];

export type Notation = (start: string, end: string | undefined, words: Wording) => string;

const ranged =
  (one: (year: string, month: number, words: Wording) => string, dash: string): Notation =>
  (start, end, words) =>
    `${one(...parts(start), words)}${dash}${end === undefined ? words.present : one(...parts(end), words)}`;

const long = (year: string, month: number, words: Wording) => `${words.months[month - 1]} ${year}`;
const short = (year: string, month: number, words: Wording) => `${words.short[month - 1]} ${year}`;
const two = (n: number) => String(n).padStart(2, '0');

export const notations: readonly Notation[] = [
  ranged(short, ' – '),
  ranged(long, ' - '),
  ranged((y, m) => `${two(m)}/${y}`, ' – '),
  ranged((y, m, w) => `${w.short[m - 1]}. ${y}`, ' to '),
  ranged((y, m) => `${y}-${two(m)}`, ' – '),
  ranged((y, m, w) => `${w.short[m - 1]} '${y.slice(2)}`, ' - '),
  ranged((y, m) => `${two(m)}.${y}`, '–'),
  ranged((y, m) => `${m}/${y}`, '-'),
];

/** An open range says since when; a closed one both ends. */
export const opened: Notation = (start, end, words) =>
  end === undefined ? `${words.since} ${long(...parts(start), words)}` : ranged(long, ' – ')(start, end, words);

/** Only the end, as schools are often given. */
export const endOnly: Notation = (_, end, words) => (end === undefined ? words.present : end.slice(0, 4));

export const years: Notation = ranged((y) => y, ' – ');
export const chinese: Notation = ranged((y, m) => `${y}年${m}月`, ' - ');
