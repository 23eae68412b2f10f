/** Words by which a job title, an employer or a school can be told from each other. Folded; written for this project. */

import { fold, hasIdeographs } from './fold.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that make a phrase a job title wherever they stand. */
const titles =
  set(`engineer engineers developer programmer coder architect analyst scientist researcher manager director administrator admin consultant
  designer intern internship trainee apprentice lead leader head chief officer president vp evp svp ceo cto cfo coo cio cpo ciso founder cofounder owner partner
  associate assistant specialist coordinator supervisor technician representative advisor adviser strategist planner producer editor writer author journalist
  copywriter translator interpreter teacher tutor instructor lecturer professor fellow postdoc postdoctoral dean principal nurse physician doctor surgeon pharmacist
  therapist counselor counsellor psychologist attorney lawyer paralegal clerk secretary receptionist cashier accountant auditor bookkeeper controller treasurer
  actuary economist statistician mathematician physicist chemist biologist broker trader banker recruiter buyer merchandiser salesperson seller marketer promoter
  barista waiter waitress server bartender chef cook driver operator mechanic electrician plumber carpenter welder machinist foreman inspector tester qa sre sdet
  devops dba devrel evangelist advocate ambassador contractor freelancer freelance volunteer mentor coach trainer facilitator expert staff member executive
  installer journeyman roofer painter mason cleaner packer picker stocker host hostess groundskeeper landscaper superintendent investigator detective guard soldier sergeant captain pilot steward librarian curator archivist photographer videographer animator illustrator
  artist musician composer actor model stylist hairdresser modeler modeller webmaster scrum master sysadmin swe sde mts pm tpm ta ra agent supervisor steward laborer worker
  aide caregiver nanny janitor housekeeper dispatcher estimator surveyor drafter draughtsman buchhalter
  ingenieur ingenieurin entwickler entwicklerin softwareentwickler softwareentwicklerin werkstudent werkstudentin praktikant praktikantin praktikum leiter leiterin leitung
  abteilungsleiter teamleiter projektleiter projektleiterin projektmanager mitarbeiter mitarbeiterin hilfskraft geschaftsfuhrer geschaftsfuhrerin berater beraterin referent referentin
  sachbearbeiter sachbearbeiterin assistent assistentin auszubildender auszubildende azubi lehrer lehrerin forscher wissenschaftler wissenschaftlerin verkaufer verkauferin
  kaufmann kauffrau techniker technikerin mechaniker elektriker informatiker informatikerin fachinformatiker administratorin architektin trainerin doktorand doktorandin tutorin fahrer arzt arztin krankenpfleger
  softwareingenieur systemadministrator datenanalyst analystin verwaltungsangestellter angestellter
  ingenieure developpeur developpeuse programmeur programmeuse chef cheffe responsable directeur directrice stagiaire stage gerant gerante consultante technicien technicienne
  assistante enseignant enseignante professeur chercheur chercheuse vendeur vendeuse charge chargee apprenti apprentie alternant alternante alternance doctorant doctorante infirmier infirmiere comptable redacteur redactrice analyste conseiller conseillere
  ingeniero ingeniera desarrollador desarrolladora programador programadora analista gerente director directora jefe jefa becario becaria practicas pasante tecnico tecnica profesor profesora
  investigador investigadora consultor consultora coordinador coordinadora vendedor vendedora asistente auxiliar abogado abogada disenador disenadora encargado encargada docente contador contadora
  ingegnere sviluppatore sviluppatrice programmatore tirocinante stagista responsabile direttore direttrice ricercatore ricercatrice insegnante impiegato impiegata consulente tecnico progettista
  engenheiro engenheira desenvolvedor desenvolvedora estagiario estagiaria coordenador coordenadora gestor gestora pesquisador
  ontwikkelaar ingenieur medewerker stagiair hoofd beheerder docent adviseur udvikler utvecklare utvikler konsulent inzynier programista kierownik specjalista praktykant kehittaja
  инженер разработчик программист менеджер аналитик`);

/** Only at the end of a phrase a job title: "Research Assistant", "Team Lead"; and single words that are titles alone. */
const ideographTitles =
  /(?:工程师|工程師|经理|經理|总监|主管|专员|开发|开发者|实习生|實習生|架构师|分析师|设计师|顾问|助理|研究员|教师|讲师|教授|老师|负责人|主任|总裁|组长|程序员|科学家|运维|测试|会计|エンジニア|開発者|マネージャー|部長|課長|リーダー|デザイナー|研究員|사원|대리|과장|차장|부장|개발자|엔지니어|매니저|연구원|인턴)/;

const organisations =
  set(`inc incorporated llc llp ltd limited corp corporation company co gmbh ag kg ohg ug se plc sa sas sarl srl spa bv nv oy ab as aps pte pty lp kk cv sl lda ltda kgaa mbh
  group holdings holding labs laboratories laboratory lab technologies technology systems solutions software services consulting partners ventures capital industries
  enterprises bank bancorp university college school institute institut foundation agency ministry department hospital clinic clinics center centre council society
  association network networks media studio studios works international global energy motors airlines pharma pharmaceuticals therapeutics biotech insurance
  logistics robotics analytics interactive entertainment games telecom communications electronics semiconductors digital healthcare health medical government city county state
  federal national army navy air corps research academy universitat hochschule fachhochschule gesellschaft verein stiftung werke bundesamt stadt stadtwerke klinikum krankenhaus verlag
  universite ecole societe laboratoire banque mairie ministere universidad colegio banco hospital ayuntamiento universita scuola azienda comune banca universiteit startup freelance
  cafe restaurant hotel store stores shop market markets foods brothers bros sons associates collective cooperative co-op trust fund airways railways`);

const ideographOrganisations =
  /(?:公司|集团|集團|大学|學院|学院|银行|研究院|研究所|实验室|事务所|医院|中心|科技|网络|株式会社|有限会社|주식회사|대학교|연구소)/;

export interface WordShares {
  /** How much the words speak for a job title: 0 to 1. */
  readonly title: number;
  /** … for an organisation. */
  readonly organisation: number;
}

/** What the words of a phrase speak for. Legal forms and titles at the end count most. */
export function wordShares(text: string): WordShares {
  if (hasIdeographs(text)) {
    const title = ideographTitles.test(text) ? 1 : 0;
    return { title, organisation: ideographOrganisations.test(text) ? 1 : 0 };
  }
  const words = fold(text).split(' ');
  let title = 0;
  let organisation = 0;
  words.forEach((word, index) => {
    const last = index === words.length - 1;
    if (titles.has(word)) title = Math.max(title, last || words.length <= 3 ? 1 : 0.8);
    if (organisations.has(word)) organisation = Math.max(organisation, last ? 1 : 0.6);
    else if (
      word.length > 8 &&
      /(?:entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|manager|managerin|berater|beraterin|assistent|assistentin|techniker|analyst|redakteur)$/.test(
        word,
      )
    )
      title = 1;
  });
  // "Senior Software Engineer": what ends in a title is one, whatever firms are called.
  return titles.has(words[words.length - 1]!) ? { title, organisation: 0 } : { title, organisation };
}

const hoursWords: readonly (readonly [RegExp, 'full-time' | 'part-time'])[] = [
  [/\b(?:full[- ]?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo pieno)\b/i, 'full-time'],
  [/\b(?:part[- ]?time|teilzeit|temps partiel|tiempo parcial|media jornada)\b/i, 'part-time'],
];

const workplaceWords: readonly (readonly [RegExp, 'onsite' | 'hybrid' | 'remote'])[] = [
  [/\b(?:hybrid|hybride?|híbrido)\b/i, 'hybrid'],
  [/\b(?:remote|remotely|work from home|télétravail|home ?office|remoto|teletrabajo)\b|远程/i, 'remote'],
  [/\b(?:on[- ]?site|in[- ]office|vor ort|sur site|presencial)\b/i, 'onsite'],
];

export const hoursOf = (text: string): 'full-time' | 'part-time' | undefined => hoursWords.find(([pattern]) => pattern.test(text))?.[1];
export const workplaceOf = (text: string): 'onsite' | 'hybrid' | 'remote' | undefined =>
  workplaceWords.find(([pattern]) => pattern.test(text))?.[1];

/** A part that says only how the work was done ("Full-time", "Remote", "Contract"). */
export const isWorkMode = (text: string): boolean =>
  /^\(?(?:full[- ]?time|part[- ]?time|contract|contractor|permanent|temporary|freelance|self[- ]employed|seasonal|internship|apprenticeship|remote|hybrid|on[- ]?site|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|stage|alternance|tiempo completo|remoto|远程|全职|兼职|实习)\)?$/i.test(
    text.trim(),
  );
