/** Words that head the sections of a resume, in the languages resumes are written in most. Written for this project. */

import { fold, hasIdeographs } from './fold.js';

export type SectionKind =
  | 'work'
  | 'education'
  | 'skills'
  | 'summary'
  | 'projects'
  | 'publications'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'references'
  | 'interests'
  | 'volunteer'
  | 'contact'
  | 'personal'
  | 'other';

/** Each phrase in its folded form (lower case, no accents). */
const phrases: Readonly<Record<SectionKind, string>> = {
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|career|career summary
    |professional background|relevant experience|industry experience|job history|positions held|professional history|research experience
    |work experiences|experiences|internships|internship experience|internship|additional experience|other experience|selected experience
    |teaching experience|military experience|leadership experience|engineering experience|technical experience|consulting experience
    |professional employment|professional career|professional work experience|related experience|where i ve worked|work|appointments|academic appointments
    |berufserfahrung|beruflicher werdegang|werdegang|praktische erfahrung|praktische erfahrungen|praxiserfahrung|berufspraxis|arbeitserfahrung|berufliche erfahrung
    |berufliche erfahrungen|berufliche stationen|praktika|berufstatigkeit|anstellungen|beruflicher hintergrund|erfahrung|erfahrungen
    |experience professionnelle|experiences professionnelles|parcours professionnel|experiences|emplois|stages|parcours
    |experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|empleo
    |esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali
    |experiencia profissional|historico profissional|experiencias profissionais
    |werkervaring|ervaring|arbeidservaring|erhvervserfaring|arbetslivserfarenhet|arbeidserfaring|doswiadczenie zawodowe|doswiadczenie|tyokokemus
    |工作经历|工作经验|工作背景|职业经历|实习经历|工作|实践经历|经历|从业经历|职位经历|實習經歷|工作經歷|工作經驗|職歴|職務経歴|職務経歷|経歴|경력|경력사항|경력 사항|опыт работы`,
  education: `education|academic background|academic qualifications|educational background|education and training|academic history|academics|studies
    |education background|educational qualifications|qualification|academic credentials|academic education|degrees|university|schooling|educational history|education history
    |educational qualification|academic qualification|academic details|educational details|education details|scholastic record|academic profile|academic record|formal education
    |ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|hochschulbildung|ausbildung und studium|bildungsgang|schule|schulischer werdegang|aus und weiterbildung|bildungsabschlusse
    |formation|formations|etudes|diplomes|parcours academique|formation academique|cursus|parcours scolaire|scolarite|formation universitaire
    |educacion|formacion|formacion academica|estudios|formacion universitaria
    |istruzione|istruzione e formazione|formazione|titoli di studio
    |formacao|formacao academica|educacao|escolaridade|opleiding|opleidingen|onderwijs|uddannelse|utbildning|utdanning|wyksztalcenie|edukacja|koulutus
    |教育|教育背景|教育经历|学历|学习经历|教育經歷|教育背景及经历|學歷|学歴|学歴・資格|학력|학력사항|학력 사항|образование`,
  skills: `skills|technical skills|core skills|key skills|skills and tools|technologies|technology|skill set|skillset|core competencies|competencies|expertise
    |areas of expertise|technical proficiencies|technical expertise|tools|programming languages|programming|skills and expertise|professional skills|technical proficiency|technical summary
    |computer skills|it skills|software skills|software|hard skills|soft skills|technical toolbox|tech stack|stack|top skills|skills summary|skills and technologies|strengths|proficiencies|additional skills|other skills|relevant skills|technical knowledge|specialties|capabilities|tools and technologies|technical|digital skills|technical competencies|key competencies|skills and competencies
    |kenntnisse|fahigkeiten|edv kenntnisse|it kenntnisse|fachkenntnisse|kompetenzen|technische kenntnisse|programmierkenntnisse|besondere kenntnisse|kenntnisse und fahigkeiten|technische fahigkeiten|kernkompetenzen|qualifikationen|weitere kenntnisse|technologien
    |competences|competences techniques|competences cles|informatique|competences informatiques|outils|savoir faire
    |habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|conocimientos tecnicos|competencias tecnicas|herramientas|informatica
    |competenze|competenze tecniche|capacita e competenze|competenze digitali|competenze informatiche|abilidades|habilidades e competencias|vaardigheden|competenties|kompetencer|fardigheter|ferdigheter|kompetens|umiejetnosci|taidot
    |技能|专业技能|技术技能|技术栈|个人技能|技能特长|计算机技能|专业技能与工具|專業技能|スキル|技術|기술|보유 기술|기술 스택|навыки`,
  summary: `summary|profile|professional summary|about|about me|objective|career objective|personal statement|executive summary|professional profile|overview|personal profile|career profile|introduction|summary of qualifications|qualifications summary|career overview|highlights|profile summary|bio|who i am|statement|headline|career highlights|qualifications|objectives|resume summary
    |profil|kurzprofil|uber mich|zusammenfassung|personliches profil|berufliches profil|zielsetzung|ziel
    |a propos|a propos de moi|resume professionnel|objectif|objectif professionnel|presentation|accroche
    |perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|extracto|perfil profissional|sobre mim|resumo|objetivo profissional|profilo|profilo professionale|chi sono|profiel|over mij|om mig|podsumowanie
    |自我评价|个人简介|个人总结|求职意向|自我介绍|个人评价|个人优势|自我評價|自己pr|志望動機|자기소개|о себе`,
  projects: `projects|personal projects|selected projects|key projects|side projects|academic projects|relevant projects|open source|open source projects|technical projects|project experience|course projects|open source contributions|portfolio|notable projects|project|research projects|software projects|project highlights|university projects
    |projekte|projekterfahrung|ausgewahlte projekte|eigene projekte|projets|projets personnels|projets academiques|realisations|proyectos|proyectos personales|progetti|projetos|projecten|projekter|projekty
    |项目经历|项目经验|项目|个人项目|科研项目|科研经历|项目背景|開発経験|專案經歷|プロジェクト|프로젝트`,
  publications: `publications|selected publications|papers|research|research interests|patents|talks|presentations|conference talks|conferences|invited talks|publications and patents|patents and publications|research publications|journal articles|selected talks|articles|invited lectures|veroffentlichungen|publikationen|vortrage|publicaciones|pubblicazioni|publicacoes|publicaties|publikationer|论文|发表论文|学术成果|专利|出版物|论文发表|発表論文|논문`,
  languages: `languages|language skills|language|spoken languages|language proficiency|sprachen|sprachkenntnisse|sprachkompetenzen|langues|langue|langues etrangeres|idiomas|idioma|lingue|lingue straniere|competenze linguistiche|linguas|talen|talenkennis|sprog|sprak|jezyki|jezyki obce|kielitaito|语言|语言能力|语言技能|外语能力|外语|語言能力|語学|外国語|외국어|языки`,
  certificates: `certifications|certificates|licenses|licences|licenses and certifications|certification|professional certifications|training|trainings|courses|relevant coursework|coursework|relevant courses|courses and certifications|continuing education|professional development|credentials|certifications and training|professional training|online courses|certifications and licenses|workshops|licenses certifications|honors awards|selected coursework|additional training|education and certifications courses
    |zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lehrgange|certificats|formations complementaires|certificaciones|cursos|cursos y certificaciones|formacion complementaria|certificazioni|corsi|certificacoes|certificaten|cursussen|certifikater|kurser|certyfikaty|kursy|证书|资格证书|培训经历|资质证书|技能证书|證照|資格|免許・資格|資格・免許|자격증|сертификаты`,
  awards: `awards|honors|honours|achievements|accomplishments|honors and awards|awards and honors|scholarships|selected honors|selected awards|key achievements|awards and achievements|honors and achievements|fellowships|grants|distinctions|honours and awards|academic honors|recognition|awards and recognition|competitions|prizes|auszeichnungen|preise|stipendien|erfolge|prix|recompenses|distinctions|bourses|premios|logros|reconocimientos|premi|riconoscimenti|premios e reconhecimentos|prijzen|priser|nagrody|osiagniecia|获奖经历|荣誉奖项|奖项|荣誉|获奖情况|所获荣誉|奖励|获奖荣誉|獲獎經歷|受賞|受賞歴|수상 경력|수상`,
  references: `references|referees|reference|recommendations|professional references|testimonials|referenzen|referenz|references professionnelles|referencias|referenze|referencer|referenties|referenser|推荐人|证明人|推薦人`,
  interests: `interests|hobbies|hobbies and interests|personal interests|interests and hobbies|activities|activities and interests|extracurricular activities|extracurriculars|extracurricular|extra curricular activities|passions|other interests|life philosophy|my time|most proud of|interessen|hobbys|hobbies und interessen|freizeit|interessen und hobbys|sonstiges|centres d interet|centre d interet|loisirs|interets|aficiones|intereses|pasatiempos|hobby|interessi|interesses|interessen en hobby s|interesser|zainteresowania|harrastukset|兴趣爱好|爱好|兴趣|個人興趣|趣味|趣味・特技|취미|интересы`,
  volunteer: `volunteering|volunteer|volunteer experience|volunteer work|community service|community involvement|leadership|leadership and activities|community|service|memberships|affiliations|professional affiliations|professional memberships|organizations|involvement|social engagement|civic engagement|student organizations|campus involvement|volunteering experience|leadership and involvement|leadership activities|associations
    |ehrenamt|ehrenamtliche tatigkeit|ehrenamtliches engagement|engagement|soziales engagement|mitgliedschaften|gesellschaftliches engagement|benevolat|vie associative|engagements|engagement associatif|voluntariado|actividades extracurriculares|volontariato|trabalho voluntario|vrijwilligerswerk|frivilligt arbejde|wolontariat|志愿者经历|志愿服务|社会实践|校园经历|社团经历|校园实践|学生工作|학내활동|봉사활동`,
  contact: `contact|contacts|contact information|contact details|contact me|contact info|get in touch|links|find me online|social|social media|online|profiles|online profiles|websites|social links|web|kontakt|kontaktdaten|kontaktinformationen|adresse|anschrift|contact et liens|coordonnees|me contacter|reseaux sociaux|contacto|datos de contacto|contatti|recapiti|contato|contactgegevens|kontaktoplysninger|yhteystiedot|联系方式|联系信息|联系我|聯絡方式|聯絡資訊|連絡先|연락처|контакты`,
  personal: `personal information|personal details|personal data|personal|details|personal info|my details|biographical information|personliche daten|personliche angaben|zur person|angaben zur person|personalien|stammdaten|informations personnelles|etat civil|donnees personnelles|datos personales|informacion personal|dati personali|informazioni personali|dados pessoais|informacoes pessoais|personalia|persoonlijke gegevens|personlige oplysninger|dane osobowe|基本信息|个人信息|个人资料|基本資料|個人資料|個人信息|個人情報|基本情報|인적사항|인적 사항|личная информация`,
  other: `additional information|additional|miscellaneous|other|others|further information|availability|other information|notes|other activities|weitere informationen|weitere angaben|verschiedenes|divers|autres|informations complementaires|otros|otros datos|informacion adicional|ulteriori informazioni|altre informazioni|outros|informacoes adicionais|overige|andet|ovrigt|其他|其他信息|其它|その他|本人希望記入欄|기타|driving licence|driving license|permis|fuhrerschein|military service|visa status|work authorization|declaration|signature|datum|salary expectations`,
};

const kindOf = new Map<string, SectionKind>();
/** The same without spaces: letter-spaced headings often lose the gap between their words. */
const kindOfJoined = new Map<string, SectionKind>();
const firstWords = new Set<string>();
for (const [kind, list] of Object.entries(phrases)) {
  for (const written of list.split('|')) {
    const phrase = fold(written);
    if (kindOf.has(phrase)) continue;
    kindOf.set(phrase, kind as SectionKind);
    kindOfJoined.set(phrase.replaceAll(' ', ''), kind as SectionKind);
    firstWords.add(firstWord(phrase));
  }
}

function firstWord(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

const connectors =
  /\s*(?:&|\/|\||,|;|·|•|\+|–|—| - |\band\b|\bund\b|\bsowie\b|\bet\b|\be\b|\by\b|\ben\b|\boch\b|\bog\b|\bi\b|和|与|及|、)\s*/iu;
const brackets = /^[【[]|[（(【[].*[)）】\]]$|[】\]]$/gu;
const numbering = /^(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]\s+/i;
const trailing = /[\s:：.–—\-_|]+$/u;
const spaced = /^\p{L}(?:\s\p{L})*$/u;
const maximumHeading = 48;

/**
 * What section a line would head, by its words alone; undefined when they head none.
 * "Education & Certifications" counts as its first part; all parts must be known ("Sales and Education" is none).
 */
export function headingKind(text: string): SectionKind | undefined {
  if (text.length > maximumHeading || text.length < 2) return undefined;
  const trimmed = text.replace(trailing, '').trim();
  const folded = fold(trimmed);
  const direct = kindOf.get(folded);
  if (direct) return direct;
  const bare = unspaced(trimmed.replace(numbering, ''));
  if (bare === trimmed && !firstWords.has(firstWord(folded)) && !hasIdeographs(folded)) return undefined;
  const known =
    kindOf.get(fold(bare)) ??
    kindOf.get(fold(bare.replace(brackets, ''))) ??
    (bare === trimmed ? undefined : kindOfJoined.get(fold(bare).replaceAll(' ', '')));
  if (known) return known;
  const parts = bare.split(connectors);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const kinds = parts.map((part) => kindOf.get(fold(part)));
  if (kinds.every((kind) => kind !== undefined)) return kinds[0];
  const first = kinds[0];
  // "Experience and Selected Side Work" is rare enough; "Skills & <anything short>" is common.
  return first && first !== 'other' && parts.length === 2 && parts[1]!.split(' ').length <= 2 && strong.has(first) ? first : undefined;
}

const strong: ReadonlySet<SectionKind> = new Set<SectionKind>(['education', 'skills', 'certificates', 'awards', 'languages']);

/** "E X P E R I E N C E" → "EXPERIENCE". Wider gaps (two spaces, a tab) stay as spaces between words. */
export function unspaced(text: string): string {
  if (text.charAt(1) !== ' ' && text.charAt(1) !== '\t') return text;
  const words = text.split(/\s{2,}|\t/);
  const letters = words.reduce((sum, word) => sum + (word.length + 1) / 2, 0);
  return letters >= 4 && words.every((word) => spaced.test(word)) ? words.map((word) => word.replace(/\s/g, '')).join(' ') : text;
}
