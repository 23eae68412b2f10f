/**
 * Where people have studied: ordinary schools that are open, with the levels they award (directory of IPEDS, 2024).
 * Schools with dates of their own (closed, renamed, degrees that began late) are no vocabulary: they are handed in with the parameters.
 */

import { rows } from './list.js';

export type Level = 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctor';

export interface School {
  readonly name: string;
  readonly city: string;
  /** ISO 3166-2; absent outside the United States. */
  readonly region?: string;
  readonly country: string;
  readonly levels: readonly Level[];
  readonly quarters: boolean;
}

const letters: Readonly<Record<string, Level>> = { c: 'certificate', a: 'associate', b: 'bachelor', m: 'master', d: 'doctor' };

function read(table: string): readonly School[] {
  return rows(table).map(([name = '', city = '', area = '', levels = 'bmd', calendar = 's']) => ({
    name,
    city,
    ...(area.startsWith('US-') ? { region: area } : {}),
    country: area.slice(0, 2),
    levels: [...levels].flatMap((letter) => letters[letter] ?? []),
    quarters: calendar === 'q',
  }));
}

export const schoolsAtHome = read(`
University of Washington|Seattle|US-WA|cbmd|q
Washington State University|Pullman|US-WA|cbmd|s
Seattle University|Seattle|US-WA|cbmd|q
Gonzaga University|Spokane|US-WA|cbmd|s
University of Oregon|Eugene|US-OR|cbmd|q
Oregon State University|Corvallis|US-OR|cbmd|q
Portland State University|Portland|US-OR|cbmd|q
San Jose State University|San Jose|US-CA|cbmd|s
San Francisco State University|San Francisco|US-CA|cbmd|s
San Diego State University|San Diego|US-CA|cbmd|s
California State University, Sacramento|Sacramento|US-CA|cbmd|s
California State University, Fresno|Fresno|US-CA|cbmd|s
University of California, Davis|Davis|US-CA|cbmd|q
University of California, Riverside|Riverside|US-CA|bmd|q
University of California, Santa Cruz|Santa Cruz|US-CA|cbmd|q
University of California, Los Angeles|Los Angeles|US-CA|cbmd|q
University of Southern California|Los Angeles|US-CA|cbmd|s
University of Nevada, Las Vegas|Las Vegas|US-NV|cbmd|s
University of Nevada, Reno|Reno|US-NV|cbmd|s
University of Arizona|Tucson|US-AZ|cbmd|s
Northern Arizona University|Flagstaff|US-AZ|cbmd|s
University of Utah|Salt Lake City|US-UT|cbmd|s
Brigham Young University|Provo|US-UT|cbmd|s
Utah State University|Logan|US-UT|cabmd|s
Boise State University|Boise|US-ID|cabmd|s
University of Colorado Boulder|Boulder|US-CO|bmd|s
Colorado State University|Fort Collins|US-CO|cbmd|s
University of Denver|Denver|US-CO|cbmd|q
University of New Mexico|Albuquerque|US-NM|cbmd|s
University of Texas at Dallas|Richardson|US-TX|cbmd|s
University of Texas at Arlington|Arlington|US-TX|cbmd|s
University of Texas at El Paso|El Paso|US-TX|cbmd|s
University of Houston|Houston|US-TX|bmd|s
Texas State University|San Marcos|US-TX|cbmd|s
University of North Texas|Denton|US-TX|cbmd|s
Texas Tech University|Lubbock|US-TX|cbmd|s
Baylor University|Waco|US-TX|cbmd|s
Rice University|Houston|US-TX|bmd|s
University of Oklahoma|Norman|US-OK|cbmd|s
Oklahoma State University|Stillwater|US-OK|cbmd|s
University of Kansas|Lawrence|US-KS|cbmd|s
Kansas State University|Manhattan|US-KS|cabmd|s
University of Missouri|Columbia|US-MO|cbmd|s
Washington University in St. Louis|St. Louis|US-MO|cabmd|s
Saint Louis University|St. Louis|US-MO|cabmd|s
University of Nebraska-Lincoln|Lincoln|US-NE|cbmd|s
Iowa State University|Ames|US-IA|cbmd|s
University of Iowa|Iowa City|US-IA|cbmd|s
University of Minnesota|Minneapolis|US-MN|cbmd|s
University of Wisconsin, Milwaukee|Milwaukee|US-WI|cabmd|s
Marquette University|Milwaukee|US-WI|cbmd|s
University of Illinois Chicago|Chicago|US-IL|cbmd|s
University of Illinois Urbana-Champaign|Champaign|US-IL|cbmd|s
DePaul University|Chicago|US-IL|cbmd|q
Illinois Institute of Technology|Chicago|US-IL|bmd|s
Northern Illinois University|DeKalb|US-IL|cbmd|s
Vanderbilt University|Nashville|US-TN|cbmd|s
University of Memphis|Memphis|US-TN|cbmd|s
University of Tennessee, Knoxville|Knoxville|US-TN|cbmd|s
University of Alabama at Birmingham|Birmingham|US-AL|cbmd|s
University of Alabama in Huntsville|Huntsville|US-AL|cbmd|s
Auburn University|Auburn|US-AL|cbmd|s
Tulane University|New Orleans|US-LA|cabmd|s
Louisiana State University|Baton Rouge|US-LA|cbmd|s
Mississippi State University|Mississippi State|US-MS|cbmd|s
Indiana University|Bloomington|US-IN|cabmd|s
Ball State University|Muncie|US-IN|cabmd|s
University of Louisville|Louisville|US-KY|cabmd|s
University of Kentucky|Lexington|US-KY|cbmd|s
Ohio State University|Columbus|US-OH|cabmd|s
University of Cincinnati|Cincinnati|US-OH|cabmd|s
Case Western Reserve University|Cleveland|US-OH|cbmd|s
Cleveland State University|Cleveland|US-OH|cbmd|s
Wayne State University|Detroit|US-MI|cbmd|s
Michigan State University|East Lansing|US-MI|cbmd|s
Grand Valley State University|Allendale|US-MI|cbmd|s
University of Pittsburgh|Pittsburgh|US-PA|cabmd|s
Drexel University|Philadelphia|US-PA|cbmd|q
Temple University|Philadelphia|US-PA|cabmd|s
University at Buffalo|Buffalo|US-NY|cabmd|s
Rochester Institute of Technology|Rochester|US-NY|cabmd|s
Syracuse University|Syracuse|US-NY|cabmd|s
Stony Brook University|Stony Brook|US-NY|cbmd|s
Brooklyn College|Brooklyn|US-NY|cbm|s
Hunter College|New York|US-NY|cbmd|s
Pace University|New York|US-NY|cabmd|s
New Jersey Institute of Technology|Newark|US-NJ|cbmd|s
Rutgers University|New Brunswick|US-NJ|cabmd|s
Stevens Institute of Technology|Hoboken|US-NJ|cbmd|s
Northeastern University|Boston|US-MA|cbmd|s
Boston University|Boston|US-MA|cbmd|s
University of Massachusetts, Amherst|Amherst|US-MA|cabmd|s
University of Massachusetts, Lowell|Lowell|US-MA|cabmd|s
Worcester Polytechnic Institute|Worcester|US-MA|cbmd|s
Brown University|Providence|US-RI|cbmd|s
University of Connecticut|Storrs|US-CT|cabmd|s
University of New Hampshire|Durham|US-NH|cabmd|s
University of Vermont|Burlington|US-VT|cbmd|s
University of Maine|Orono|US-ME|cbmd|s
University of Maryland|College Park|US-MD|cbmd|s
Towson University|Towson|US-MD|cbmd|s
Morgan State University|Baltimore|US-MD|cbmd|s
Howard University|Washington|US-DC|cbmd|s
George Mason University|Fairfax|US-VA|cbmd|s
George Washington University|Washington|US-DC|cabmd|s
Virginia Commonwealth University|Richmond|US-VA|cbmd|s
Virginia Tech|Blacksburg|US-VA|cabmd|s
Old Dominion University|Norfolk|US-VA|cbmd|s
North Carolina State University|Raleigh|US-NC|cabmd|s
Duke University|Durham|US-NC|cbmd|s
University of North Carolina at Charlotte|Charlotte|US-NC|cbmd|s
North Carolina A&T State University|Greensboro|US-NC|cbmd|s
Clemson University|Clemson|US-SC|cbmd|s
University of South Carolina|Columbia|US-SC|cabmd|s
Georgia State University|Atlanta|US-GA|cbmd|s
Spelman College|Atlanta|US-GA|b|s
Morehouse College|Atlanta|US-GA|b|s
University of Florida|Gainesville|US-FL|cabmd|s
University of North Florida|Jacksonville|US-FL|cabmd|s
Florida International University|Miami|US-FL|cabmd|s
University of Central Florida|Orlando|US-FL|cabmd|s
University of South Florida|Tampa|US-FL|cabmd|s
Florida State University|Tallahassee|US-FL|cabmd|s
University of Hawaii at Manoa|Honolulu|US-HI|cbmd|s
University of Alaska Anchorage|Anchorage|US-AK|cabmd|s
Santa Monica College|Santa Monica|US-CA|cab|s
Austin Community College|Austin|US-TX|cab|s
Seattle Central College|Seattle|US-WA|cab|q
Northern Virginia Community College|Annandale|US-VA|ca|s
Western Governors University|Salt Lake City|US-UT|cbm|o
Southern New Hampshire University|Manchester|US-NH|cabmd|s
`);

export const schoolsAbroad = read(`
University of Toronto|Toronto|CA
University of Waterloo|Waterloo|CA
University of British Columbia|Vancouver|CA
McGill University|Montreal|CA
University College London|London|GB
University of Manchester|Manchester|GB
University of Edinburgh|Edinburgh|GB
Trinity College Dublin|Dublin|IE
Technical University of Munich|Munich|DE
Humboldt University of Berlin|Berlin|DE
University of Hamburg|Hamburg|DE
Sorbonne University|Paris|FR
INSA Lyon|Lyon|FR
University of Amsterdam|Amsterdam|NL
KTH Royal Institute of Technology|Stockholm|SE
Warsaw University of Technology|Warsaw|PL
University of Lisbon|Lisbon|PT
Technical University of Madrid|Madrid|ES
Politehnica University of Bucharest|Bucharest|RO
University of Belgrade|Belgrade|RS
Kyiv Polytechnic Institute|Kyiv|UA
Kharkiv National University of Radio Electronics|Kharkiv|UA
Tbilisi State University|Tbilisi|GE
Istanbul Technical University|Istanbul|TR
Tel Aviv University|Tel Aviv|IL
Cairo University|Cairo|EG
Damascus University|Damascus|SY
Sharif University of Technology|Tehran|IR
University of Lagos|Lagos|NG
University of Ibadan|Ibadan|NG
University of Ghana|Accra|GH
University of Nairobi|Nairobi|KE
Addis Ababa University|Addis Ababa|ET
Indian Institute of Technology Bombay|Mumbai|IN
Osmania University|Hyderabad|IN
Visvesvaraya Technological University|Belagavi|IN
Savitribai Phule Pune University|Pune|IN
Anna University|Chennai|IN
Lahore University of Management Sciences|Lahore|PK
Bangladesh University of Engineering and Technology|Dhaka|BD
University of the Philippines Diliman|Quezon City|PH
De La Salle University|Manila|PH
Hanoi University of Science and Technology|Hanoi|VN
Bandung Institute of Technology|Bandung|ID
National University of Singapore|Singapore|SG
Seoul National University|Seoul|KR
Korea University|Seoul|KR
Waseda University|Tokyo|JP
Tsinghua University|Beijing|CN
Zhejiang University|Hangzhou|CN
National Taiwan University|Taipei|TW
Hong Kong University of Science and Technology|Hong Kong|HK
University of Queensland|Brisbane|AU
National Autonomous University of Mexico|Mexico City|MX
University of Guadalajara|Guadalajara|MX
National University of Colombia|Bogota|CO
University of Buenos Aires|Buenos Aires|AR
University of Sao Paulo|Sao Paulo|BR
Pontifical Catholic University of Peru|Lima|PE
`);
