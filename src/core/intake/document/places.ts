/** Places as resumes write them: "Austin, TX", "Berlin, Germany", "Remote". Only what is needed to tell a place from a name. */

import { fold, hasIdeographs } from './fold.js';

const states = `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa
|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey
|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah
|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|PR Puerto Rico`;

const provinces =
  'ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia|NB New Brunswick|NL Newfoundland and Labrador|PE Prince Edward Island';

const countries = `US united states,usa,u s a,united states of america,us,u s,etats unis,estados unidos|GB united kingdom,uk,u k,england,scotland,wales,northern ireland,great britain|DE germany,deutschland,allemagne,alemania
|FR france,frankreich,francia|ES spain,espana,spanien,espagne|IT italy,italia,italien,italie|CH switzerland,schweiz,suisse,svizzera|AT austria,osterreich,autriche|NL netherlands,the netherlands,nederland,niederlande,holland
|BE belgium,belgien,belgique,belgie|LU luxembourg,luxemburg|PT portugal|IE ireland,irland|DK denmark,danmark,danemark|SE sweden,sverige,schweden|NO norway,norge,norwegen|FI finland,suomi,finnland|IS iceland|PL poland,polska,polen|CZ czech republic,czechia,tschechien
|SK slovakia|HU hungary,ungarn|RO romania,rumanien|BG bulgaria|GR greece,griechenland|HR croatia|SI slovenia|RS serbia|BA bosnia and herzegovina|ME montenegro|MK north macedonia|AL albania|UA ukraine|BY belarus|MD moldova|RU russia,russian federation,russland
|EE estonia|LV latvia|LT lithuania|TR turkey,turkiye,turkei,turquie|CY cyprus|MT malta|IL israel|PS palestine|JO jordan|LB lebanon,liban|SY syria|IQ iraq|IR iran|SA saudi arabia|AE united arab emirates,uae,u a e|QA qatar|KW kuwait|BH bahrain|OM oman|YE yemen
|EG egypt|MA morocco,maroc|DZ algeria,algerie|TN tunisia,tunisie|LY libya|SD sudan|ET ethiopia|KE kenya|UG uganda|TZ tanzania|RW rwanda|NG nigeria|GH ghana|SN senegal|CI ivory coast,cote d ivoire|CM cameroon,cameroun|CD dr congo|AO angola|MZ mozambique|ZM zambia|ZW zimbabwe|ZA south africa|NA namibia|BW botswana|MU mauritius|MG madagascar
|IN india|PK pakistan|BD bangladesh|LK sri lanka|NP nepal|AF afghanistan|CN china,p r china,pr china,prc,chine|HK hong kong|TW taiwan|MO macau|JP japan,japon|KR south korea,korea,republic of korea|KP north korea,dprk|MN mongolia|VN vietnam,viet nam|TH thailand|KH cambodia|LA laos|MM myanmar|MY malaysia|SG singapore,singapur|ID indonesia|PH philippines,the philippines|BN brunei
|KZ kazakhstan|UZ uzbekistan|KG kyrgyzstan|TJ tajikistan|TM turkmenistan|GE georgia|AM armenia|AZ azerbaijan|AU australia,australien|NZ new zealand|FJ fiji|CA canada,kanada|MX mexico,mexiko,mexique|GT guatemala|CR costa rica|PA panama|CU cuba|DO dominican republic|JM jamaica|HT haiti|CO colombia|VE venezuela|EC ecuador|PE peru|BO bolivia|CL chile|AR argentina,argentinien|UY uruguay|PY paraguay|BR brazil,brasil,brasilien`;

const cities = `new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|seattle|denver|boston|washington|washington dc|washington d c|nashville|portland|las vegas|detroit|atlanta|miami|minneapolis|san francisco|sf|bay area|san francisco bay area|greater boston area|oakland|palo alto|mountain view|menlo park|sunnyvale|cupertino|santa clara|redmond|bellevue|cambridge|pittsburgh|baltimore|salt lake city|raleigh|durham|charlotte|orlando|tampa|cleveland|columbus|cincinnati|indianapolis|milwaukee|kansas city|st louis|sacramento|berkeley|stanford|princeton|new haven|ithaca|ann arbor|madison|boulder|santa monica|irvine|brooklyn|manhattan|silicon valley
|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|oxford|belfast|cardiff|sheffield|nottingham|southampton|dublin|cork|galway
|berlin|munchen|munich|hamburg|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|dresden|bremen|hannover|nurnberg|nuremberg|karlsruhe|mannheim|heidelberg|freiburg|aachen|bonn|darmstadt|munster|augsburg|mainz|kiel|jena|potsdam|ulm|wolfsburg|walldorf|regensburg|erlangen|kassel|bielefeld|bochum|wuppertal|saarbrucken|konstanz|tubingen|gottingen|wurzburg|wien|vienna|graz|linz|salzburg|innsbruck|zurich|geneva|geneve|genf|basel|bern|lausanne|lugano|winterthur
|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|grenoble|la defense|sophia antipolis|dijon|nancy|metz|angers|tours|brest|saint denis|boulogne billancourt|bruxelles|brussels|brussel|antwerp|antwerpen|gent|ghent|leuven|liege|luxembourg|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|delft|groningen|leiden
|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|granada|lisboa|lisbon|porto|braga|coimbra|milano|milan|roma|rome|torino|turin|napoli|naples|bologna|firenze|florence|genova|padova|trento|verona|venezia|venice|bari|palermo|pisa|stockholm|goteborg|gothenburg|malmo|lund|uppsala|oslo|bergen|trondheim|kobenhavn|copenhagen|aarhus|odense|helsinki|espoo|tampere|reykjavik|warszawa|warsaw|krakow|wroclaw|gdansk|poznan|lodz|praha|prague|brno|bratislava|budapest|bucuresti|bucharest|cluj napoca|sofia|athens|thessaloniki|zagreb|ljubljana|beograd|belgrade|sarajevo|kyiv|kiev|lviv|kharkiv|minsk|moscow|st petersburg|saint petersburg|tallinn|tartu|riga|vilnius|istanbul|ankara|izmir|tel aviv|jerusalem|haifa|beirut|amman|dubai|abu dhabi|doha|riyadh|jeddah|kuwait city|cairo|alexandria|casablanca|rabat|tunis|algiers|lagos|abuja|accra|nairobi|kampala|kigali|addis ababa|johannesburg|cape town|durban|pretoria
|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|ahmedabad|noida|gurgaon|gurugram|jaipur|kochi|chandigarh|indore|karachi|lahore|islamabad|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|hangzhou|nanjing|chengdu|wuhan|xi an|xian|suzhou|tianjin|chongqing|dalian|shenyang|harbin|changsha|qingdao|xiamen|hefei|hong kong|kowloon|taipei|hsinchu|tokyo|osaka|kyoto|nagoya|fukuoka|yokohama|sapporo|seoul|busan|incheon|daejeon|pyongyang|ulaanbaatar|hanoi|ho chi minh city|saigon|da nang|bangkok|singapore|kuala lumpur|penang|jakarta|bandung|surabaya|manila|makati|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch
|toronto|vancouver|montreal|ottawa|calgary|edmonton|waterloo|quebec|halifax|winnipeg|victoria|mississauga|mexico city|ciudad de mexico|cdmx|guadalajara|monterrey|bogota|medellin|cali|lima|quito|santiago|santiago de chile|buenos aires|cordoba|montevideo|asuncion|la paz|caracas|sao paulo|rio de janeiro|belo horizonte|porto alegre|curitiba|recife|brasilia|florianopolis|campinas
|北京|上海|深圳|广州|杭州|南京|成都|武汉|西安|苏州|天津|重庆|长沙|厦门|合肥|香港|台北|东京|東京|大阪|서울|부산|москва|санкт петербург`;

const stateCode = new Map<string, string>();
const stateName = new Map<string, string>();
for (const [list, country] of [
  [states, 'US'],
  [provinces, 'CA'],
] as const) {
  for (const entry of list.split('|')) {
    const code = entry.trim().slice(0, 2);
    stateCode.set(code, `${country}-${code}`);
    stateName.set(fold(entry.trim().slice(3)), `${country}-${code}`);
  }
}

const countryCode = new Map<string, string>();
for (const entry of countries.split('|')) {
  const line = entry.trim();
  for (const name of line.slice(3).split(',')) countryCode.set(name, line.slice(0, 2));
}
for (const [name, code] of [
  ['中国', 'CN'],
  ['日本', 'JP'],
  ['한국', 'KR'],
  ['россия', 'RU'],
  ['台湾', 'TW'],
] as const)
  countryCode.set(name, code);

const cityNames: ReadonlySet<string> = new Set(cities.split('|').map((name) => name.trim()));

export interface PlaceReading {
  readonly text: string;
  readonly city?: string;
  /** ISO 3166-2. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly postalCode?: string;
  readonly remote?: true;
  /** Recognised by a known state, country or city; otherwise only by its form. */
  readonly known: boolean;
}

const remoteWord = /^(?:fully |100 ?% )?(?:remote|remoto|télétravail|远程|home ?office)(?:\s*[,(\-–/]?\s*(.+?)\)?)?$/i;
const zip = /^(?:[A-Z]{1,3}[- ])?(\d{4,6}(?:-\d{4})?)\s+(.+)$/;
const stateZip = /^(.+?)\s+(\d{5}(?:-\d{4})?)$/;
const cityWord = /^\p{Lu}[\p{L}.'’-]+(?:[ -](?:[\p{Lu}]?[\p{L}.'’-]+)){0,3}$/u;

export const isCity = (text: string): boolean => cityNames.has(fold(text));
export const countryOf = (text: string): string | undefined => countryCode.get(fold(text));
const stateOf = (text: string): string | undefined =>
  stateCode.get(text) ?? stateName.get(fold(text)) ?? (/^[A-Z]\.[A-Z]\.$/.test(text) ? stateCode.get(text.replaceAll('.', '')) : undefined);

/** Reads a phrase that is a place as a whole; undefined when it is none that can be known by a state, a country or a city. */
export function placeOf(phrase: string): PlaceReading | undefined {
  const text = phrase.trim().replace(/^\(|\)$/g, '');
  if (text.length < 2 || text.length > 60) return undefined;
  const remote = remoteWord.exec(text);
  if (remote) {
    const inner = remote[1] ? placeOf(remote[1]) : undefined;
    return remote[1] && !inner ? undefined : { ...inner, text, remote: true, known: true };
  }
  const parts = text.split(/\s*[,，]\s*/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return undefined;
  if (parts.length === 1) return single(parts[0]!, text);
  return several(parts, text);
}

function single(part: string, text: string): PlaceReading | undefined {
  const country = countryOf(part);
  if (country && !(part.length === 2 && part !== part.toUpperCase()))
    return { text, ...(isCity(part) ? { city: part } : {}), country, known: true };
  const code = zip.exec(part);
  if (code && cityWord.test(code[2]!)) return { text, city: code[2]!, postalCode: code[1]!, known: isCity(code[2]!) };
  if (isCity(part)) return { text, city: part, known: true };
  const around = /^(?:greater )?(.+?) (?:(?:bay |metropolitan )?area|region|und umgebung|metroplex)$/i.exec(part);
  if (around && isCity(around[1]!)) return { text, city: around[1]!, known: true };
  const state = stateName.get(fold(part));
  if (state) return { text, region: state, country: state.slice(0, 2), known: true };
  // "Austin TX", "Seattle WA 98101"
  const loose = /^(.+?)\s+([A-Z]{2})(?:\s+(\d{5}))?$/.exec(part);
  const region = loose ? stateCode.get(loose[2]!) : undefined;
  if (loose && region && cityWord.test(loose[1]!) && isCity(loose[1]!))
    return { text, city: loose[1]!, region, country: region.slice(0, 2), ...(loose[3] ? { postalCode: loose[3] } : {}), known: true };
  return undefined;
}

function several(parts: readonly string[], text: string): PlaceReading | undefined {
  let rest = [...parts];
  let country = countryOf(rest[rest.length - 1]!);
  let postalCode: string | undefined;
  if (country && rest.length > 1 && !stateCode.has(rest[rest.length - 1]!)) rest = rest.slice(0, -1);
  else country = undefined;
  let last = rest[rest.length - 1]!;
  const withZip = stateZip.exec(last);
  if (withZip && (stateOf(withZip[1]!) || cityWord.test(withZip[1]!))) {
    last = withZip[1]!;
    postalCode = withZip[2]!;
  }
  const region = rest.length > 1 || (country === 'US' && rest.length === 1) ? stateOf(last) : undefined;
  if (region && rest.length > 1) rest = rest.slice(0, -1);
  const leading = zip.exec(rest[0]!);
  if (leading) postalCode ??= leading[1]!;
  const city = leading ? leading[2]! : postalCode && !region && rest.length === 1 ? last : rest[0]!;
  if (!region && !country && !(isCity(city) && rest.length === 1)) {
    return rest.length === 2 && isCity(rest[0]!) && cityWord.test(rest[1]!) ? { text, city: rest[0]!, known: true } : undefined;
  }
  // "Bengaluru, Karnataka, India" is a place; "Oakhurst Capital, Raleigh, NC" is a firm and its place.
  if (rest.length > 2 || (rest.length === 2 && !isCity(rest[0]!))) return undefined;
  if (!cityWord.test(city) && !isCity(city) && !hasIdeographs(city)) return undefined;
  return {
    text,
    city,
    ...(region ? { region, country: region.slice(0, 2) } : country ? { country } : {}),
    ...(postalCode ? { postalCode } : {}),
    known: true,
  };
}

/**
 * Cuts a place off the end of a phrase: "Infosys, Bangalore, India" → "Infosys" and "Bangalore, India".
 * A state university names its campus ("University of California, Berkeley"): that part stays.
 */
export function splitTrailingPlace(phrase: string): { readonly head: string; readonly place?: PlaceReading } {
  const parts = phrase.split(/\s*[,，]\s*/);
  for (let take = Math.min(3, parts.length - 1); take >= 1; take--) {
    const head = parts.slice(0, -take).join(', ');
    const tail = parts.slice(-take);
    if (/^(?:inc|llc|ltd|corp|co|l\.?p|gmbh|s\.?a)\.?$/i.test(tail[0]!)) continue;
    if (take === 1 && stateUniversity.test(head)) continue;
    if (take >= 2 && stateUniversity.test(head) && isCity(tail[0]!) && isCity(tail[1]!)) continue;
    const place = placeOf(tail.join(', '));
    if (place) return { head, place };
  }
  const open = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(phrase);
  const inner = open ? placeOf(open[2]!) : undefined;
  return open && inner ? { head: open[1]!, place: inner } : { head: phrase };
}

const stateUniversity =
  /^(?:the )?(?:university of (?:california|wisconsin|illinois|texas|michigan|north carolina|massachusetts|maryland|minnesota|colorado|missouri|nebraska|alaska|hawai.?i|tennessee|wisconsin|arkansas)|california state university|suny|state university of new york|indiana university|purdue university|texas a&m university|penn state|rutgers university|cal poly|california state polytechnic university)$/i;
