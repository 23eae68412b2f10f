/** Where invented people live, work and study. Postal codes and area codes are the city's own; weights are rough shares of technical jobs. */

import type { SummerTime } from '../calendar.js';
import { type Weighted, weighted } from '../random.js';
import { rows } from './list.js';

export interface Place {
  readonly city: string;
  /** ISO 3166-2; absent outside the United States. */
  readonly region?: string;
  readonly country: string;
  /** Area codes of the North American plan, or the name of another country's range for fiction; empty where there is none. */
  readonly codes: readonly string[];
  readonly postalCodes: readonly string[];
  readonly timezone: string;
  /** Minutes east of UTC in winter. */
  readonly offset: number;
  readonly summer: SummerTime;
  readonly weight: number;
}

function read(table: string): readonly Place[] {
  return rows(table).map(([city = '', area = '', codes = '', postal = '', timezone = '', offset = '', summer = '', weight = '']) => ({
    city,
    ...(area.startsWith('US-') ? { region: area } : {}),
    country: area.slice(0, 2),
    codes: codes.split(',').filter((code) => code !== ''),
    postalCodes: postal.split(' ').filter((code) => code !== ''),
    timezone,
    offset: Number(offset),
    summer: summer as SummerTime,
    weight: Number(weight),
  }));
}

export const homeland = read(`
Seattle|US-WA|206,425,253|98105 98106 98107 98108 98109|America/Los_Angeles|-480|us|40
Spokane|US-WA|509|99205 99206 99207 99208 99209|America/Los_Angeles|-480|us|6
Tacoma|US-WA|253|98405 98406 98407 98408 98409|America/Los_Angeles|-480|us|7
Bellevue|US-WA|425|98004 98005 98006 98007 98008|America/Los_Angeles|-480|us|8
Portland|US-OR|503,971|97205 97206 97207 97208 97209|America/Los_Angeles|-480|us|24
Eugene|US-OR|541,458|97401 97402 97403 97404 97405|America/Los_Angeles|-480|us|4
San Francisco|US-CA|415,628|94105 94107 94108 94109 94110|America/Los_Angeles|-480|us|40
Oakland|US-CA|510,341|94605 94606 94607 94609 94610|America/Los_Angeles|-480|us|14
San Jose|US-CA|408,669|95109 95110 95111 95112 95113|America/Los_Angeles|-480|us|26
Los Angeles|US-CA|213,310,323,424,818,747|90005 90006 90007 90008 90009|America/Los_Angeles|-480|us|60
San Diego|US-CA|619,858|92105 92106 92107 92108 92109|America/Los_Angeles|-480|us|24
Sacramento|US-CA|916,279|94207 94208 94209 94211 94229|America/Los_Angeles|-480|us|12
Irvine|US-CA|949,714,657|92612 92614 92616 92617 92618|America/Los_Angeles|-480|us|12
Fresno|US-CA|559|93704 93705 93706 93707 93708|America/Los_Angeles|-480|us|5
Riverside|US-CA|951|92505 92506 92507 92508 92509|America/Los_Angeles|-480|us|6
Las Vegas|US-NV|702,725|89105 89106 89107 89108 89109|America/Los_Angeles|-480|us|12
Reno|US-NV|775|89505 89506 89507 89508 89509|America/Los_Angeles|-480|us|4
Phoenix|US-AZ|602,480,623|85005 85006 85007 85008 85009|America/Phoenix|-420|none|26
Tucson|US-AZ|520|85705 85706 85707 85708 85709|America/Phoenix|-420|none|6
Tempe|US-AZ|480|85280 85281 85282 85283 85284|America/Phoenix|-420|none|6
Salt Lake City|US-UT|801,385|84105 84106 84107 84108 84109|America/Denver|-420|us|14
Provo|US-UT|801,385|84601 84602 84603 84604 84605|America/Denver|-420|us|6
Boise|US-ID|208,986|83705 83706 83707 83708 83709|America/Boise|-420|us|7
Denver|US-CO|303,720,983|80205 80206 80207 80208 80209|America/Denver|-420|us|26
Boulder|US-CO|303,720|80305 80306 80307 80308 80309|America/Denver|-420|us|8
Colorado Springs|US-CO|719|80905 80906 80907 80908 80909|America/Denver|-420|us|6
Albuquerque|US-NM|505|87105 87106 87107 87108 87109|America/Denver|-420|us|5
El Paso|US-TX|915|79905 79906 79907 79908 79910|America/Denver|-420|us|4
Billings|US-MT|406|59105 59106 59107 59108 59111|America/Denver|-420|us|2
Austin|US-TX|512,737|78703 78704 78705 78708 78709|America/Chicago|-360|us|34
Dallas|US-TX|214,972,469,945|75205 75206 75207 75208 75209|America/Chicago|-360|us|34
Houston|US-TX|713,281,832,346|77005 77006 77007 77008 77009|America/Chicago|-360|us|36
San Antonio|US-TX|210,726|78205 78206 78207 78208 78209|America/Chicago|-360|us|14
Fort Worth|US-TX|817,682|76105 76106 76107 76108 76109|America/Chicago|-360|us|12
Plano|US-TX|972,469,214|75023 75024 75025 75026 75074|America/Chicago|-360|us|8
Oklahoma City|US-OK|405,572|73105 73106 73107 73108 73109|America/Chicago|-360|us|6
Tulsa|US-OK|918,539|74105 74106 74107 74108 74110|America/Chicago|-360|us|4
Kansas City|US-MO|816,975|64108 64109 64110 64111 64112|America/Chicago|-360|us|9
Saint Louis|US-MO|314,557|63105 63106 63107 63108 63109|America/Chicago|-360|us|10
Omaha|US-NE|402,531|68105 68106 68107 68108 68109|America/Chicago|-360|us|5
Des Moines|US-IA|515|50305 50306 50307 50308 50309|America/Chicago|-360|us|4
Minneapolis|US-MN|612,763,952|55405 55406 55407 55408 55409|America/Chicago|-360|us|18
Saint Paul|US-MN|651|55105 55106 55107 55108 55109|America/Chicago|-360|us|6
Milwaukee|US-WI|414|53205 53206 53207 53208 53209|America/Chicago|-360|us|8
Madison|US-WI|608,353|53705 53706 53707 53708 53711|America/Chicago|-360|us|7
Chicago|US-IL|312,773,872,708,847,224|60604 60605 60606 60607 60608|America/Chicago|-360|us|52
Naperville|US-IL|630,331|60540 60563 60564 60565 60566|America/Chicago|-360|us|6
Nashville|US-TN|615,629|37205 37206 37207 37208 37209|America/Chicago|-360|us|14
Memphis|US-TN|901|38104 38105 38106 38107 38108|America/Chicago|-360|us|6
Birmingham|US-AL|205,659|35205 35206 35207 35208 35209|America/Chicago|-360|us|5
Huntsville|US-AL|256,938|35805 35806 35807 35808 35809|America/Chicago|-360|us|4
New Orleans|US-LA|504|70116 70117 70118 70119 70121|America/Chicago|-360|us|5
Little Rock|US-AR|501|72205 72206 72207 72209 72210|America/Chicago|-360|us|3
Jackson|US-MS|601,769|39205 39206 39207 39209 39210|America/Chicago|-360|us|2
Indianapolis|US-IN|317,463|46205 46206 46207 46208 46209|America/Indiana/Indianapolis|-300|us|10
Louisville|US-KY|502|40205 40206 40207 40208 40209|America/Kentucky/Louisville|-300|us|5
Lexington|US-KY|859|40506 40507 40508 40509 40510|America/New_York|-300|us|4
Columbus|US-OH|614,380|43204 43205 43206 43207 43209|America/New_York|-300|us|14
Cleveland|US-OH|216,440|44105 44106 44108 44109 44110|America/New_York|-300|us|9
Cincinnati|US-OH|513,283|45205 45206 45207 45208 45209|America/New_York|-300|us|9
Detroit|US-MI|313,248,947|48206 48207 48208 48209 48210|America/Detroit|-300|us|12
Ann Arbor|US-MI|734|48103 48104 48105 48106 48107|America/Detroit|-300|us|7
Grand Rapids|US-MI|616|49505 49506 49507 49508 49510|America/Detroit|-300|us|4
Pittsburgh|US-PA|412,878|15205 15206 15207 15208 15209|America/New_York|-300|us|12
Philadelphia|US-PA|215,267,445|19101 19102 19103 19104 19105|America/New_York|-300|us|24
Buffalo|US-NY|716|14205 14206 14207 14208 14209|America/New_York|-300|us|5
Rochester|US-NY|585|14606 14607 14608 14609 14610|America/New_York|-300|us|5
New York|US-NY|212,646,332|10005 10006 10007 10008 10009|America/New_York|-300|us|60
Brooklyn|US-NY|718,347,929,917|11205 11206 11207 11208 11209|America/New_York|-300|us|34
Jersey City|US-NJ|201,551|07097 07302 07303 07304 07305|America/New_York|-300|us|10
Newark|US-NJ|973,862|07105 07106 07107 07108 07112|America/New_York|-300|us|7
Princeton|US-NJ|609,640|08540 08541 08542 08543 08544|America/New_York|-300|us|4
Boston|US-MA|617,857|02112 02113 02114 02115 02116|America/New_York|-300|us|30
Cambridge|US-MA|617,857|02138 02139 02140 02141 02142|America/New_York|-300|us|10
Worcester|US-MA|508,774|01605 01606 01607 01608 01609|America/New_York|-300|us|4
Providence|US-RI|401|02901 02902 02903 02904 02905|America/New_York|-300|us|5
Hartford|US-CT|860,959|06105 06106 06112 06114 06115|America/New_York|-300|us|4
New Haven|US-CT|203,475|06505 06506 06507 06508 06509|America/New_York|-300|us|4
Manchester|US-NH|603|03101 03102 03103 03104 03105|America/New_York|-300|us|3
Burlington|US-VT|802|05401 05402 05405 05406 05408|America/New_York|-300|us|2
Portland|US-ME|207|04101 04102 04103 04104 04109|America/New_York|-300|us|3
Baltimore|US-MD|410,443,667|21206 21209 21210 21211 21212|America/New_York|-300|us|10
Rockville|US-MD|301,240|20847 20848 20849 20850 20851|America/New_York|-300|us|7
Washington|US-DC|202,771|20005 20006 20007 20008 20009|America/New_York|-300|us|20
Arlington|US-VA|703,571|22205 22206 22207 22209 22210|America/New_York|-300|us|12
Richmond|US-VA|804,686|23222 23223 23224 23225 23226|America/New_York|-300|us|7
Virginia Beach|US-VA|757,948|23454 23455 23456 23457 23458|America/New_York|-300|us|4
Raleigh|US-NC|919,984|27605 27606 27607 27608 27609|America/New_York|-300|us|16
Durham|US-NC|919,984|27705 27706 27707 27708 27709|America/New_York|-300|us|9
Charlotte|US-NC|704,980|28205 28206 28207 28208 28209|America/New_York|-300|us|14
Charleston|US-SC|843,854|29407 29409 29412 29413 29414|America/New_York|-300|us|4
Atlanta|US-GA|404,470,678,770|30305 30306 30307 30308 30309|America/New_York|-300|us|28
Savannah|US-GA|912|31405 31406 31407 31408 31409|America/New_York|-300|us|2
Jacksonville|US-FL|904|32204 32205 32206 32207 32208|America/New_York|-300|us|7
Miami|US-FL|305,786|33111 33112 33116 33122 33124|America/New_York|-300|us|18
Orlando|US-FL|407,689|32805 32806 32807 32808 32809|America/New_York|-300|us|12
Tampa|US-FL|813,656|33605 33606 33607 33608 33609|America/New_York|-300|us|12
Honolulu|US-HI|808|96805 96806 96807 96808 96809|Pacific/Honolulu|-600|none|3
Anchorage|US-AK|907|99507 99508 99509 99510 99511|America/Anchorage|-540|us|2
`);

export const abroad = read(`
Toronto|CA|416,647,437||America/Toronto|-300|us|10
Vancouver|CA|604,778||America/Vancouver|-480|us|7
Montreal|CA|514,438||America/Toronto|-300|us|5
London|GB|uk-london||Europe/London|0|eu|10
Manchester|GB|uk-manchester||Europe/London|0|eu|4
Edinburgh|GB|uk-edinburgh||Europe/London|0|eu|3
Dublin|IE|||Europe/Dublin|0|eu|4
Berlin|DE|de-berlin||Europe/Berlin|60|eu|6
Munich|DE|de-munich||Europe/Berlin|60|eu|4
Hamburg|DE|de-hamburg||Europe/Berlin|60|eu|2
Paris|FR|fr-paris||Europe/Paris|60|eu|5
Lyon|FR|fr-south||Europe/Paris|60|eu|2
Amsterdam|NL|||Europe/Amsterdam|60|eu|4
Stockholm|SE|se||Europe/Stockholm|60|eu|3
Warsaw|PL|||Europe/Warsaw|60|eu|4
Lisbon|PT|||Europe/Lisbon|0|eu|3
Madrid|ES|||Europe/Madrid|60|eu|3
Bucharest|RO|||Europe/Bucharest|120|eu|2
Belgrade|RS|||Europe/Belgrade|60|eu|2
Kyiv|UA|||Europe/Kyiv|120|eu|4
Tbilisi|GE|||Asia/Tbilisi|240|none|1
Istanbul|TR|||Europe/Istanbul|180|none|2
Tel Aviv|IL|||Asia/Jerusalem|120|none|3
Cairo|EG|||Africa/Cairo|120|none|2
Lagos|NG|||Africa/Lagos|60|none|5
Accra|GH|||Africa/Accra|0|none|2
Nairobi|KE|||Africa/Nairobi|180|none|3
Bengaluru|IN|||Asia/Kolkata|330|none|10
Hyderabad|IN|||Asia/Kolkata|330|none|6
Pune|IN|||Asia/Kolkata|330|none|4
Lahore|PK|||Asia/Karachi|300|none|3
Dhaka|BD|||Asia/Dhaka|360|none|2
Manila|PH|||Asia/Manila|480|none|5
Ho Chi Minh City|VN|||Asia/Ho_Chi_Minh|420|none|3
Jakarta|ID|||Asia/Jakarta|420|none|2
Singapore|SG|||Asia/Singapore|480|none|4
Seoul|KR|||Asia/Seoul|540|none|4
Tokyo|JP|||Asia/Tokyo|540|none|3
Shanghai|CN|||Asia/Shanghai|480|none|3
Taipei|TW|||Asia/Taipei|480|none|2
Brisbane|AU|au-north||Australia/Brisbane|600|none|2
Mexico City|MX|||America/Mexico_City|-360|none|4
Guadalajara|MX|||America/Mexico_City|-360|none|2
Bogota|CO|||America/Bogota|-300|none|3
Buenos Aires|AR|||America/Argentina/Buenos_Aires|-180|none|3
Sao Paulo|BR|||America/Sao_Paulo|-180|none|5
Lima|PE|||America/Lima|-300|none|2
`);

const byWeight = (places: readonly Place[]): Weighted<Place> => weighted(places.map((place) => [place, place.weight]));

export const homelandByWeight = byWeight(homeland);
export const abroadByWeight = byWeight(abroad);

/** `Seattle, WA`, or `Lagos, NG`. */
export const placeText = (place: Place): string => `${place.city}, ${place.region?.slice(3) ?? place.country}`;
