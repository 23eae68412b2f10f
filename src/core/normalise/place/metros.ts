/** Names of metropolitan areas and of cities that are written without their state. General geography. */

const metros =
  'new york:US-NY,new york city,nyc,manhattan,new york new york,greater new york,new york city metropolitan|san francisco:US-CA,sf,san francisco bay,bay,sf bay,san fran|' +
  'san jose:US-CA,silicon valley|los angeles:US-CA,la,greater los angeles|washington:US-DC,washington dc,washington d c,dc,d c,washington dc baltimore,washington dc metro|' +
  'boston:US-MA,greater boston|seattle:US-WA,greater seattle|chicago:US-IL,greater chicago,chicagoland|austin:US-TX|houston:US-TX,greater houston|' +
  'dallas:US-TX,dallas fort worth,dfw,dallas ft worth|denver:US-CO,greater denver|atlanta:US-GA,greater atlanta|philadelphia:US-PA,greater philadelphia|' +
  'san diego:US-CA|phoenix:US-AZ,greater phoenix|miami:US-FL,miami fort lauderdale,greater miami,south florida|detroit:US-MI,detroit metro|' +
  'minneapolis:US-MN,minneapolis saint paul,minneapolis st paul,twin cities,greater minneapolis saint paul|las vegas:US-NV|pittsburgh:US-PA,greater pittsburgh|' +
  'baltimore:US-MD|sacramento:US-CA|salt lake city:US-UT,greater salt lake city,slc|raleigh:US-NC,raleigh durham,raleigh durham chapel hill,research triangle|' +
  'charlotte:US-NC|nashville:US-TN,greater nashville|orlando:US-FL,greater orlando|tampa:US-FL,tampa bay,greater tampa bay|milwaukee:US-WI|indianapolis:US-IN|' +
  'honolulu:US-HI|new orleans:US-LA|palo alto:US-CA|mountain view:US-CA|sunnyvale:US-CA|cupertino:US-CA|menlo park:US-CA|redwood city:US-CA|santa clara:US-CA|' +
  'redmond:US-WA|brooklyn:US-NY|cincinnati:US-OH|cleveland:US-OH|saint louis:US-MO,greater saint louis|san antonio:US-TX|boulder:US-CO|' +
  'toronto:CA-ON,greater toronto,gta|montreal:CA-QC,greater montreal|ottawa:CA-ON|calgary:CA-AB|edmonton:CA-AB|winnipeg:CA-MB';

interface Metro {
  readonly city: string;
  readonly region: string;
}

/** Another name of the city, to which no state is written. */
const aliases = new Map<string, Metro>();
const wellKnown = new Map<string, Metro>();
for (const entry of metros.split('|')) {
  const [place = '', ...names] = entry.split(',');
  const [city = '', region = ''] = place.split(':');
  wellKnown.set(city, { city, region });
  for (const name of names) aliases.set(name, { city, region });
}

/** What the name of an area adds to that of its city. */
const areaWords =
  /^(?:the )?(?:greater )?(.*?)(?: (?:and surrounding areas?|metropolitan area|metro area|metropolitan|metroplex|metro|region|area))?$/;

/** The city at the middle of a named area, where it is known; folded. */
export function areaCity(key: string): Metro | undefined {
  const core = areaWords.exec(key)?.[1] ?? key;
  return aliases.get(key) ?? aliases.get(core) ?? wellKnown.get(core);
}

/** A folded city, with its region where another name of the city carries it (`nyc`, `washington dc`). */
export function cityNames(key: string): { readonly city?: string; readonly region?: string } {
  if (key === '') return {};
  return aliases.get(key) ?? { city: key };
}
