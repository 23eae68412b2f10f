/** What a column of a table can be, and the headers that say so in the exports people have. */

/** Fields of `application/1` a column may fill, by their path there; the three parts of a name and a person's own id are put together. */
export const fields = [
  'id',
  'candidate.id',
  'source',
  'submittedAt',
  'channel',
  'job.id',
  'job.title',
  'job.description',
  'job.workplace',
  'job.location',
  'candidate.name',
  'candidate.firstName',
  'candidate.middleName',
  'candidate.lastName',
  'candidate.email',
  'candidate.phone',
  'candidate.location',
  'candidate.location.line1',
  'candidate.location.line2',
  'candidate.location.city',
  'candidate.location.region',
  'candidate.location.postalCode',
  'candidate.location.country',
  'candidate.links',
  'resumeText',
  'resume.basics.label',
  'resume.basics.summary',
  'resume.work.name',
  'resume.work.position',
  'resume.education.institution',
  'resume.education.studyType',
  'resume.education.area',
  'resume.education.endDate',
  'documents.resume',
  'documents.cover-letter',
  'session.ip',
  'session.userAgent',
  'session.timezone',
  'session.locale',
  'session.deviceId',
] as const;

export type Field = (typeof fields)[number];

/** Header words as they are compared: no case, no accents, no punctuation, `camelCase` apart. */
export const headerKey = (header: string): string =>
  header
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * For each field the headers that mean it, the surest first: where two columns of a table mean one field, a row takes its value
 * from the surer one that is filled. English first, then German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Japanese, Chinese, Korean.
 */
export const commonHeaders: Readonly<Record<Field, string>> = {
  id: 'application id|application number|application no|application uuid|opportunity id|submission id|record id|id|uuid|external id|reference|reference number|bewerbungsnummer|bewerbung id|numero de candidature|id de solicitud|id candidatura|sollicitatie id|応募id|申请编号|지원번호',
  'candidate.id':
    'candidate id|applicant id|profile id|contact id|person id|candidate number|candidate uuid|bewerber id|bewerbernummer|id candidat|id candidato|kandidaat id|kandidatens id|候補者id|候选人编号|지원자 id',
  source: 'source system|system',
  submittedAt:
    'submitted at|applied at|applied on|application date|date applied|applied date|applied|application submitted|application submitted at|application submission date|submission date|submitted on|submitted|date submitted|application created at|application created|applied at date|timestamp|received|received at|received on|date received|created at|created on|creation time|date created|added on|added at|date added|bewerbungsdatum|beworben am|eingang|eingegangen am|eingangsdatum|date de candidature|date candidature|fecha de solicitud|fecha de aplicacion|fecha de postulacion|data candidatura|data di candidatura|data da candidatura|data de inscricao|sollicitatiedatum|ansokningsdatum|data aplikacji|応募日|応募日時|申请日期|申请时间|投递时间|지원일|지원일시',
  channel:
    'channel|application source|candidate source|source name|sources|recruiting source|how did you hear about us|bewerbungsquelle|quelle|kanal|source de candidature|canal|fuente|origen|fonte|bron|ansokningskalla|応募経路|来源|渠道|지원경로',
  'job.id':
    'job id|posting id|requisition id|req id|requisition number|position id|vacancy id|opening id|job requisition id|job code|stellen id|id offre|id vaga|id vacante',
  'job.title':
    'job title|job name|job|jobs|position|position title|position applied for|applied for|applying for|role|role title|posting|posting title|job posting|job posting title|requisition|requisition title|vacancy|opening|stelle|stellentitel|stellenbezeichnung|position beworben|poste|intitule du poste|offre|puesto|vacante|cargo|posizione|vaga|vacature|functie|tjanst|rekryteringstitel|stanowisko|職種|応募職種|求人|职位|应聘职位|岗位|직무|지원직무|포지션',
  'job.description': 'job description|posting description',
  'job.workplace': 'workplace|workplace type|work type|remote|location type|arbeitsort modell|teletravail',
  'job.location':
    'job location|posting location|office|office location|job office|job city|work location|standort|arbeitsort|lieu du poste|ubicacion del puesto|sede',
  'candidate.name':
    'name|full name|candidate name|candidate|applicant name|applicant|candidate full name|contact name|legal name|your name|display name|vollstandiger name|vor und nachname|bewerber|bewerbername|kandidat|kandidatenname|nom complet|nom du candidat|candidat|nom et prenom|nom prenom|nombre completo|nombre y apellidos|nombre y apellido|candidato|nome completo|nome do candidato|nome e cognome|volledige naam|naam|namn|imie i nazwisko|氏名|名前|お名前|姓名|名字|이름|성명|지원자',
  'candidate.firstName':
    'first name|given name|forename|legal first name|fname|first|vorname|prenom|nombre|nombres|primer nombre|nome|nome proprio|voornaam|fornamn|imie|名',
  'candidate.middleName': 'middle name|middle names|second name|middle|zweiter vorname|segundo nombre|deuxieme prenom',
  'candidate.lastName':
    'last name|family name|surname|legal last name|lname|last|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|primer apellido|cognome|sobrenome|apelido|achternaam|efternamn|nazwisko|姓',
  'candidate.email':
    'email|e mail|email address|e mail address|email addresses|emails|mail|primary email|primary email address|candidate email|candidate email address|applicant email|personal email|personal email address|email personal|home email|contact email|email home|email work|work email|email other|email 1|emailadresse|e mail adresse|mailadresse|adresse e mail|adresse email|adresse mail|courriel|correo|correo electronico|direccion de correo electronico|correo electronico personal|indirizzo email|posta elettronica|endereco de email|e mailadres|emailadres|e postadress|e post|adres e mail|メール|メールアドレス|邮箱|电子邮箱|电子邮件|이메일',
  'candidate.phone':
    'phone|phone number|phone numbers|phones|telephone|telephone number|tel|mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cell number|primary phone|primary phone number|candidate phone|candidate phone number|contact number|contact phone|home phone|phone mobile|phone home|phone work|work phone|phone other|phone 1|whatsapp|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|telephone portable|numero de telephone|portable|tel portable|telefono|telefono movil|numero de telefono|movil|celular|cellulare|numero di telefono|telefone|telemovel|telefoonnummer|telefoon|mobiel|telefonnr|numer telefonu|電話番号|電話|手机|手机号|电话|联系电话|전화번호|연락처|휴대폰',
  'candidate.location':
    'location|candidate location|current location|applicant location|where are you based|where are you located|based in|ort und land|wohnort und land|lieu de residence|localisation|lieu|ubicacion|lugar de residencia|residenza|localizacao|locatie|plats|lokalizacja|所在地|居住地',
  'candidate.location.line1':
    'address|street|street address|address line 1|address 1|address1|line 1|addresses|mailing address|home address|current address|candidate address|strasse|straße|strasse und hausnummer|anschrift|adresse|rue|direccion|domicilio|calle|indirizzo|endereco|rua|morada|adres|straat|gatuadress|ulica|住所|地址|주소',
  'candidate.location.line2':
    'address line 2|address 2|address2|line 2|apt|apartment|unit|suite|adresszusatz|complement d adresse|complemento',
  'candidate.location.city':
    'city|town|city town|candidate city|current city|home city|ort|stadt|wohnort|ville|ciudad|localidad|citta|comune|cidade|localidade|stad|woonplaats|plaats|miasto|市区町村|城市|도시',
  'candidate.location.region':
    'state|region|province|state province|county|state region|candidate state|home state|bundesland|kanton|departement|provincia|estado|comunidad autonoma|regione|provincie|lan|wojewodztwo|都道府県|省份|省',
  'candidate.location.postalCode':
    'zip|zip code|zipcode|postal code|postcode|post code|postal|zip postal code|plz|postleitzahl|code postal|codigo postal|cp|cap|codice postale|cep|postnummer|kod pocztowy|郵便番号|邮编|우편번호',
  'candidate.location.country':
    'country|candidate country|country of residence|current country|home country|country code|land|wohnsitzland|pays|pays de residence|pais|pais de residencia|paese|kraj|国|国家|국가',
  'candidate.links':
    'links|link|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|linked in|social media addresses|social links|social media|github|github url|github profile|gitlab|portfolio|portfolio url|website|website url|websites|websites and social media|web site|personal website|homepage|url|profile links|other website|blog|stack overflow|webseite|site web|sitio web|pagina web|sito web|strona internetowa|ウェブサイト|个人主页',
  resumeText: 'resume text|cv text|parsed resume|resume content|resume body|lebenslauf text|texte du cv|texto del cv',
  'resume.basics.label': 'headline|professional headline|tagline',
  'resume.basics.summary': 'summary|professional summary|about|bio',
  'resume.work.name':
    'company|current company|current employer|employer|current organization|organization|organisation|last company|most recent company|firma|aktueller arbeitgeber|arbeitgeber|entreprise|employeur actuel|empresa|empresa actual|azienda|werkgever|arbetsgivare|勤務先|会社名|公司|현재 회사',
  'resume.work.position':
    'title|current title|current job title|current position|current role|last title|most recent title|aktuelle position|poste actuel|puesto actual|cargo actual|cargo atual|ruolo attuale|huidige functie|役職|现任职位|현재 직책',
  'resume.education.institution':
    'school|school name|university|college|institution|school university|education|alma mater|last school|hochschule|universitat|ausbildungsstatte|ecole|universite|etablissement|universidad|escuela|universita|ateneo|universidade|faculdade|universiteit|hogeschool|universitet|uczelnia|大学|学校|出身校|毕业院校|학교|대학교',
  'resume.education.studyType':
    'degree|degree level|education level|highest degree|level of education|abschluss|hochster abschluss|diplome|niveau d etudes|titulo|titulacion|nivel de estudios|titolo di studio|grau|diploma|学位|学历|학위',
  'resume.education.area':
    'discipline|major|field of study|area of study|course of study|studiengang|fachrichtung|studienfach|filiere|carrera|area de estudio|corso di studi|curso|studierichting|kierunek|専攻|专业|전공',
  'resume.education.endDate':
    'graduation year|graduation date|year of graduation|graduation|abschlussjahr|annee de diplome|ano de graduacion|anno di laurea|ano de formatura|卒業年|毕业年份|졸업년도',
  'documents.resume':
    'resume|resumes|resume file|resume file name|resume filename|resume url|resume link|resume name|resume attachment|attached resume|cv|cv file|cv url|cv link|cv filename|file|file name|filename|files|attachment|attachments|attachment name|document|documents|lebenslauf|datei|dateiname|anhang|curriculum|curriculum vitae|fichier|piece jointe|archivo|adjunto|allegato|arquivo|anexo|bestand|bijlage|bilaga|zalacznik|履歴書|职务简历|简历|附件|이력서',
  'documents.cover-letter':
    'cover letter|cover letter file|cover letter url|anschreiben|motivationsschreiben|lettre de motivation|carta de presentacion|lettera di presentazione|motivatiebrief',
  'session.ip': 'ip|ip address|submitter ip|submitter client ip|client ip|applicant ip',
  'session.userAgent': 'user agent|submitter user agent|browser',
  'session.timezone': 'timezone|time zone|candidate timezone|browser timezone|zeitzone|fuseau horaire|zona horaria',
  'session.locale': 'locale|browser language',
  'session.deviceId': 'device id|device|device fingerprint|browser fingerprint',
};

export interface Meaning {
  readonly field: Field;
  /** 0 is the surest header of its field. */
  readonly rank: number;
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  fields.flatMap((field) => [
    ...commonHeaders[field].split('|').map((header, rank): [string, Meaning] => [headerKey(header), { field, rank: rank + 1 }]),
    [headerKey(field), { field, rank: 0 }] as [string, Meaning],
  ]),
);

const whose = /^(?:candidate|applicant|primary|your|contact)s? /;

export const meaningOf = (header: string): Meaning | undefined => {
  // `firstName` is two words, `GitHub` is one.
  const keys = [headerKey(header), headerKey(header.toLowerCase())];
  const own = keys.find((key) => meanings.has(key)) ?? keys.map((key) => key.replace(whose, '')).find((key) => meanings.has(key));
  return own === undefined ? undefined : meanings.get(own);
};
