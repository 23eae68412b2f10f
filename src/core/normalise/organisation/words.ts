/**
 * Common nouns in names of schools and firms, in the languages they are written in: `Universität` and `Univ.` are one word,
 * and so are `centre` and `Center`. What is left of a name without them is its proper part.
 */

/** First the form they are compared in; then folded forms, romanised ones among them. */
const latin = `
university: univ uni universite universidad universidade universita universitat universitaet universiteit universitet universitetet universitetas universitas universiti universitesi uniwersytet univerzita univerzitet univerza universitatea universitate universytet sveuciliste yliopisto ulikool egyetem egyeteme haskoli panepistimio unibertsitatea taehak taehakkyo daehak daehakgyo daehakkyo daxue tahsueh daigaku jamia jamiat jamiah daneshgah danishgah vishwavidyalaya vishwavidyalay vidyapeeth
institute: inst institutes instituto institut institution instytut instituut institutet institutas istituto intezet ustav
college: coll colleges colegio kolledzh kolej kolegium
school: schools schule escuela ecole scuola skola szkola shkola
academy: acad academie akademie akademia akademiya akademija accademia akademi hagwon hakwon
faculty: fac facultad faculte fakultet fakultat
technology: tech technologies technol technological technical technologie technologique technique tecnologia tecnologica tecnologico tecnologias tecnica tecnico technische technischen technisch techniczny techniczna technika techniki technicka tekhnologiya tekhnologii tekhnologiy tekhnologicheskiy tekhnicheskiy tehnologii tehnicheskiy tehnologicheskiy teknologi teknoloji teknologian teknik teknisk tekniska keji jishu gisul kisul gijutsu kongop kongeop gongeop kogyo muszaki
polytechnic: polytechnique polytechnical polytechnische politecnico politecnica politecnic politechnika politekhnicheskiy politekhnichnyy politeknik politehnica polytechneio polytechnio polytechneia
science: sciences scientific scientifique ciencia ciencias scienza scienze wissenschaft wissenschaften nauka nauki nauk kwahak gwahak kexue kagaku ilmu
center: centre centers centres centro centrum zentrum centr tsentr tsentar sentr sentrum centra merkezi keskus kozpont kendra markaz ssenta sento zhongxin
national: natl nationale nationaal nacional nazionale nasional narodowy natsionalnyy natsionalniy natsionalnyi gungnip kungnip guoli kokuritsu
state: statale estatal estadual gosudarstvennyy gosudarstvenniy gosudarstvennyi gosudarstvennaya derzhavnyy panstwowy panstwowa staatliche
international: intl internacional internationale internazionale internasional mezhdunarodnyy mezhdunarodnaya miedzynarodowy gukje kukje kukche guoji kokusai uluslararasi
information: informacion informazione informacija informatsionnyy informatsionnye informatsii chongbo jeongbo xinxi joho
network: networks wangluo
software: ruanjian
electronic: electronics electronica elektronik elektronika dianzi chonja jeonja denshi
trading: trade trades muyok muyeok maoyi boeki torgovyy torgovaya
bank: banking banks banque banco banca bankasi unhaeng eunhaeng yinhang ginko
research: recherche recherches investigacion ricerca forschung issledovatelskiy issledovaniy
engineering: engg engineer engineers ingenieria ingegneria ingenierie inzhenernyy
medical: medicine medica medico medizinische meditsinskiy medycyny medyczny
agricultural: agriculture agrarian agraria agricola agrarnyy selskokhozyaystvennyy nongye nongop nogyo
system: systems sys sistemas sistemi systeme systemes
service: services svc svcs servicios servizi servicos
solution: solutions soluciones soluzioni solucoes
laboratory: lab labs laboratories laboratorio laboratoire laboratorium laboratoriya
industry: industries industrial industria industrie industriya
development: dev devt desarrollo desenvolvimento entwicklung razvitie kaebal gaebal fazhan kaihatsu
computer: computers computing komputer kompyuter keompyuteo jisuanji computacion
communication: communications comms
telecommunication: telecommunications telecom telecoms
economic: economics economy economia ekonomi ekonomicheskiy
commercial: comercial commerciale
group: groups gruppe grupo gruppo gruppa jituan
holding: holdings
management: mgmt
manufacturing: mfg
association: assoc assn asociacion associazione
department: dept
general: generale
joint:
venture: ventures
saint: st ste
number: no num nr
art: arts
studio: studios
social: sociales sociale
pedagogical: pedagogicheskiy pedagogiczny pedagogica
federal: federalnyy federale
applied:
automation:
mathematics: math maths
physics:
chemistry:
chemical:
mechanical:
construction:
transport: transportation
business:
law:
music:
foreign:
language: languages
`;

/** One written word that stands for several. */
const spelled: Readonly<Record<string, readonly string[]>> = {
  infotech: ['information', 'technology'],
  jv: ['joint', 'venture'],
  yanjiusuo: ['research', 'institute'],
  yanjiuyuan: ['research', 'institute'],
  yonguso: ['research', 'institute'],
  yeonguso: ['research', 'institute'],
  kenkyujo: ['research', 'institute'],
};

const canonical = new Map<string, readonly string[]>(Object.entries(spelled));
for (const line of latin.trim().split('\n')) {
  const [word = '', forms = ''] = line.split(':');
  for (const form of [word, ...forms.trim().split(' ')]) if (form !== '') canonical.set(form, [word]);
}

/** The common nouns that a folded word stands for; undefined for a word of a proper name. */
export const commonNouns = (folded: string): readonly string[] | undefined => canonical.get(folded);

/** Written without a space behind a name: `Examplesoft` keeps its ending, `Exampletech` is `Example Tech`. */
export const glued = /^([a-z]{4,})(university|institute|technolog(?:y|ies)|tech|software|networks?|systems|solutions|bank|labs|trading)$/;

/** Words that join others, in the languages of the table. */
export const joining: ReadonlySet<string> = new Set(
  'the a an of and for in at to de du des da do dos das di del della dello dei la le les el los las l d von der die den und et y e en fur zu van het i v w imeni im named after'.split(
    ' ',
  ),
);

/** Words of other scripts, longest first where one holds another. They stand between spaces or not. */
const native = `
理工大学 理工大學 이공대학교 이공대학 理工大学校=science technology university|科技大学 科技大學 과학기술대학교 과학기술대학 科学技术大学 科學技術大學=science technology university
工业大学 工業大学 工業大學 공업종합대학교 공업종합대학 공업대학교 공업대학=technology university|大学校 大学 大學 종합대학교 종합대학 대학교 대학=university
医科大学 醫科大學 의과대학=medical university|師範大学 师范大学 師範大學 사범대학=normal university|外国语大学 外國語大學 外国語大学 외국어대학교 외국어대학=foreign language university
学院 學院 학원=college|研究所 研究院 연구소 연구원=research institute|中心 센터 쎈터 センター=center|国立 國立 국립=national|国际 國際 国際 국제=international
科学院 과학원=science academy|科学 科學 과학=science|科技 技术 技術 기술 テクノロジー=technology|网络 網路 網絡 네트워크 ネットワーク=network|信息 資訊 情報 정보=information
软件 軟件 軟體 소프트웨어 소프트 ソフトウェア=software|电子 電子 전자=electronic|贸易 貿易 무역=trading|银行 銀行 은행=bank|计算机 計算機 电脑 컴퓨터 콤퓨터 コンピュータ コンピューター=computer
开发 開發 開発 개발=development|农业 農業 농업=agricultural|集团 集團 그룹 グループ=group|工业 工業 공업=industry|通信 통신=communication|システム 시스템=system|エンジニアリング=engineering
合营 합영 합작=joint venture|지주 ホールディングス=holding|総合 종합=general
جامعة جامعه=university|دانشگاه=university|معهد=institute|پژوهشگاه=research institute|كلية کالج=college|أكاديمية اكاديمية=academy|العلوم علوم=science|والتكنولوجيا التكنولوجيا تكنولوجيا للتكنولوجيا والتقنية التقنية للتقنية صنعتی فناوری=technology
الدولية=international|الوطنية=national|بنك بانک مصرف=bank|مركز مرکز=center|التجارية=trading|یونیورسٹی=university
אוניברסיטת האוניברסיטה אוניברסיטה=university|מכון=institute|הטכנולוגי הטכנולוגית טכנולוגי טכנולוגיות טכנולוגיה=technology|מכללת המכללה מכללה=college|בנק=bank|מרכז=center|מערכות=system
विश्वविद्यालय=university|संस्थान=institute|प्रौद्योगिकी=technology|राष्ट्रीय=national|महाविद्यालय=college|विज्ञान=science|टेक्नोलॉजीज टेक्नोलॉजी टेक=technology|यूनिवर्सिटी=university|इंस्टीट्यूट=institute|बैंक=bank|सॉफ्टवेयर=software|সিস্টেমস=system
বিশ্ববিদ্যালয়=university|প্রযুক্তি=technology|பல்கலைக்கழகம்=university|విశ్వవిద్యాలయం=university|มหาวิทยาลัย=university|เทคโนโลยี=technology|วิทยาลัย=college|สถาบัน=institute|ธนาคาร=bank
უნივერსიტეტი=university|სახელმწიფო=state|ინსტიტუტი=institute|համալսարան=university|պետական=state|πανεπιστήμιο=university|πολυτεχνείο=polytechnic|τεχνολογίας=technology|ινστιτούτο=institute|τράπεζα=bank|εθνικό=national
`;

const nativeWords = new Map<string, string>();
for (const entry of native.trim().split(/[|\n]/)) {
  const [forms = '', words = ''] = entry.split('=');
  for (const form of forms.trim().split(' ')) nativeWords.set(form.normalize('NFKC'), words);
}
const anyNative = new RegExp([...nativeWords.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'), 'giu');

/** The common nouns of other scripts put into the words of the table, everything else as it stands. */
export const withCommonNouns = (text: string): string =>
  text.replace(anyNative, (word) => ` ${nativeWords.get(word.toLowerCase()) ?? word} `);

/** What a school calls itself in one language, another one in another. */
const ranks: ReadonlySet<string> = new Set(['university', 'institute', 'college', 'school', 'academy']);
export const rankless = (word: string): string => (ranks.has(word) ? 'school' : word);
