/**
 * Cities outside the United States where software is written or taught, to a tenth of a degree, so that distances can be told.
 * General geography; a city that is not here has no coordinates, and nothing is then read from its distance.
 */

import { foldKey } from '../fold.js';

const cities = `
CA:Toronto 43.7 -79.4,Montreal 45.5 -73.6,Quebec City 46.8 -71.2,Quebec 46.8 -71.2,Ottawa 45.4 -75.7,Calgary 51.0 -114.1,Edmonton 53.5 -113.5,Halifax 44.6 -63.6,Waterloo 43.5 -80.5,Kitchener 43.5 -80.5,Mississauga 43.6 -79.6,Victoria 48.4 -123.4,Saskatoon 52.1 -106.7
KR:Seoul 37.6 127.0,Busan 35.2 129.1,Incheon 37.5 126.7,Daegu 35.9 128.6,Daejeon 36.4 127.4,Gwangju 35.2 126.9,Suwon 37.3 127.0,Seongnam 37.4 127.1,Pohang 36.0 129.3
KP:Pyongyang 39.0 125.8,Hamhung 39.9 127.5,Chongjin 41.8 129.8,Wonsan 39.2 127.4,Kaesong 38.0 126.6,Nampo 38.7 125.4,Rason 42.3 130.4
CN:Beijing 39.9 116.4,Shanghai 31.2 121.5,Shenzhen 22.5 114.1,Guangzhou 23.1 113.3,Hangzhou 30.3 120.2,Nanjing 32.1 118.8,Chengdu 30.7 104.1,Wuhan 30.6 114.3,Xian 34.3 108.9,Tianjin 39.1 117.2,Dalian 38.9 121.6,Shenyang 41.8 123.4,Harbin 45.8 126.5,Changchun 43.9 125.3,Jilin 43.8 126.6,Yanji 42.9 129.5,Dandong 40.1 124.4,Qingdao 36.1 120.4,Jinan 36.7 117.0,Suzhou 31.3 120.6,Hefei 31.8 117.2,Changsha 28.2 112.9,Chongqing 29.6 106.5,Xiamen 24.5 118.1,Kunming 25.0 102.7,Zhengzhou 34.8 113.6
HK:Hong Kong 22.3 114.2
MO:Macau 22.2 113.5
TW:Taipei 25.0 121.6,Hsinchu 24.8 121.0,Kaohsiung 22.6 120.3,Taichung 24.1 120.7,Tainan 23.0 120.2
JP:Tokyo 35.7 139.7,Osaka 34.7 135.5,Kyoto 35.0 135.8,Nagoya 35.2 136.9,Yokohama 35.4 139.6,Fukuoka 33.6 130.4,Sapporo 43.1 141.3,Sendai 38.3 140.9,Kobe 34.7 135.2
SG:Singapore 1.4 103.8
MY:Kuala Lumpur 3.1 101.7,Penang 5.4 100.3,Johor Bahru 1.5 103.7
ID:Jakarta -6.2 106.8,Bandung -6.9 107.6,Surabaya -7.3 112.7
TH:Bangkok 13.8 100.5,Chiang Mai 18.8 99.0
VN:Ho Chi Minh City 10.8 106.7,Hanoi 21.0 105.8,Da Nang 16.1 108.2
PH:Manila 14.6 121.0,Cebu 10.3 123.9,Quezon City 14.7 121.0,Makati 14.6 121.0
IN:Bangalore 13.0 77.6,Bengaluru 13.0 77.6,Hyderabad 17.4 78.5,Chennai 13.1 80.3,Mumbai 19.1 72.9,Pune 18.5 73.9,Delhi 28.7 77.2,New Delhi 28.6 77.2,Gurgaon 28.5 77.0,Gurugram 28.5 77.0,Noida 28.5 77.4,Kolkata 22.6 88.4,Ahmedabad 23.0 72.6,Jaipur 26.9 75.8,Kochi 9.9 76.3,Indore 22.7 75.9,Coimbatore 11.0 77.0,Trivandrum 8.5 76.9,Kharagpur 22.3 87.3,Kanpur 26.4 80.3,Roorkee 29.9 77.9
PK:Karachi 24.9 67.0,Lahore 31.5 74.3,Islamabad 33.7 73.1
BD:Dhaka 23.8 90.4,Chittagong 22.4 91.8
LK:Colombo 6.9 79.9
NP:Kathmandu 27.7 85.3
AE:Dubai 25.2 55.3,Abu Dhabi 24.5 54.4,Sharjah 25.3 55.4
SA:Riyadh 24.7 46.7,Jeddah 21.5 39.2,Dhahran 26.3 50.1
QA:Doha 25.3 51.5
IL:Tel Aviv 32.1 34.8,Haifa 32.8 35.0,Jerusalem 31.8 35.2,Herzliya 32.2 34.8
JO:Amman 32.0 35.9
LB:Beirut 33.9 35.5
IR:Tehran 35.7 51.4,Isfahan 32.7 51.7,Shiraz 29.6 52.5
TR:Istanbul 41.0 29.0,Ankara 39.9 32.9,Izmir 38.4 27.1
EG:Cairo 30.0 31.2,Alexandria 31.2 29.9
NG:Lagos 6.5 3.4,Abuja 9.1 7.5,Ibadan 7.4 3.9
KE:Nairobi -1.3 36.8
GH:Accra 5.6 -0.2
ET:Addis Ababa 9.0 38.7
ZA:Cape Town -33.9 18.4,Johannesburg -26.2 28.0,Pretoria -25.7 28.2,Durban -29.9 31.0
MA:Casablanca 33.6 -7.6,Rabat 34.0 -6.8
TN:Tunis 36.8 10.2
GB:London 51.5 -0.1,Manchester 53.5 -2.2,Birmingham 52.5 -1.9,Edinburgh 56.0 -3.2,Glasgow 55.9 -4.3,Cambridge 52.2 0.1,Oxford 51.8 -1.3,Bristol 51.5 -2.6,Leeds 53.8 -1.5,Liverpool 53.4 -3.0,Sheffield 53.4 -1.5,Nottingham 53.0 -1.1,Newcastle 55.0 -1.6,Belfast 54.6 -5.9,Cardiff 51.5 -3.2,Southampton 50.9 -1.4,Reading 51.5 -1.0,Brighton 50.8 -0.1
IE:Dublin 53.3 -6.3,Cork 51.9 -8.5,Galway 53.3 -9.1,Limerick 52.7 -8.6
FR:Paris 48.9 2.4,Lyon 45.8 4.8,Toulouse 43.6 1.4,Marseille 43.3 5.4,Nice 43.7 7.3,Nantes 47.2 -1.6,Bordeaux 44.8 -0.6,Lille 50.6 3.1,Grenoble 45.2 5.7,Strasbourg 48.6 7.8,Rennes 48.1 -1.7,Montpellier 43.6 3.9
DE:Berlin 52.5 13.4,Munich 48.1 11.6,Munchen 48.1 11.6,Hamburg 53.6 10.0,Frankfurt 50.1 8.7,Cologne 50.9 7.0,Koln 50.9 7.0,Stuttgart 48.8 9.2,Dusseldorf 51.2 6.8,Leipzig 51.3 12.4,Dresden 51.1 13.7,Karlsruhe 49.0 8.4,Nuremberg 49.5 11.1,Hanover 52.4 9.7,Bonn 50.7 7.1,Aachen 50.8 6.1,Darmstadt 49.9 8.7,Heidelberg 49.4 8.7
AT:Vienna 48.2 16.4,Wien 48.2 16.4,Graz 47.1 15.4,Linz 48.3 14.3,Innsbruck 47.3 11.4
CH:Zurich 47.4 8.5,Geneva 46.2 6.1,Lausanne 46.5 6.6,Basel 47.6 7.6,Bern 46.9 7.4
NL:Amsterdam 52.4 4.9,Rotterdam 51.9 4.5,Utrecht 52.1 5.1,Eindhoven 51.4 5.5,Delft 52.0 4.4,The Hague 52.1 4.3,Groningen 53.2 6.6
BE:Brussels 50.9 4.4,Antwerp 51.2 4.4,Ghent 51.1 3.7,Leuven 50.9 4.7
LU:Luxembourg 49.6 6.1
ES:Madrid 40.4 -3.7,Barcelona 41.4 2.2,Valencia 39.5 -0.4,Seville 37.4 -6.0,Malaga 36.7 -4.4,Bilbao 43.3 -2.9
PT:Lisbon 38.7 -9.1,Lisboa 38.7 -9.1,Porto 41.2 -8.6,Braga 41.5 -8.4,Coimbra 40.2 -8.4
IT:Milan 45.5 9.2,Milano 45.5 9.2,Rome 41.9 12.5,Roma 41.9 12.5,Turin 45.1 7.7,Torino 45.1 7.7,Bologna 44.5 11.3,Florence 43.8 11.3,Naples 40.9 14.3,Pisa 43.7 10.4,Padua 45.4 11.9
GR:Athens 38.0 23.7,Thessaloniki 40.6 22.9
CY:Nicosia 35.2 33.4,Limassol 34.7 33.0
SE:Stockholm 59.3 18.1,Gothenburg 57.7 12.0,Malmo 55.6 13.0,Uppsala 59.9 17.6,Lund 55.7 13.2,Linkoping 58.4 15.6
NO:Oslo 59.9 10.8,Trondheim 63.4 10.4,Bergen 60.4 5.3
DK:Copenhagen 55.7 12.6,Aarhus 56.2 10.2,Odense 55.4 10.4
FI:Helsinki 60.2 24.9,Espoo 60.2 24.7,Tampere 61.5 23.8,Oulu 65.0 25.5
IS:Reykjavik 64.1 -21.9
EE:Tallinn 59.4 24.7,Tartu 58.4 26.7
LV:Riga 56.9 24.1
LT:Vilnius 54.7 25.3,Kaunas 54.9 23.9
PL:Warsaw 52.2 21.0,Warszawa 52.2 21.0,Krakow 50.1 19.9,Wroclaw 51.1 17.0,Gdansk 54.4 18.6,Poznan 52.4 16.9,Lodz 51.8 19.5,Katowice 50.3 19.0
CZ:Prague 50.1 14.4,Praha 50.1 14.4,Brno 49.2 16.6,Ostrava 49.8 18.3
SK:Bratislava 48.1 17.1,Kosice 48.7 21.3
HU:Budapest 47.5 19.0,Szeged 46.3 20.1,Debrecen 47.5 21.6
RO:Bucharest 44.4 26.1,Cluj-Napoca 46.8 23.6,Cluj 46.8 23.6,Iasi 47.2 27.6,Timisoara 45.8 21.2
BG:Sofia 42.7 23.3,Plovdiv 42.1 24.7,Varna 43.2 27.9
RS:Belgrade 44.8 20.5,Novi Sad 45.3 19.8,Nis 43.3 21.9
HR:Zagreb 45.8 16.0,Split 43.5 16.4
SI:Ljubljana 46.1 14.5
BA:Sarajevo 43.9 18.4
MK:Skopje 42.0 21.4
AL:Tirana 41.3 19.8
UA:Kyiv 50.5 30.5,Kiev 50.5 30.5,Lviv 49.8 24.0,Kharkiv 50.0 36.2,Odesa 46.5 30.7,Odessa 46.5 30.7,Dnipro 48.5 35.0
BY:Minsk 53.9 27.6,Gomel 52.4 31.0
MD:Chisinau 47.0 28.8
RU:Moscow 55.8 37.6,Saint Petersburg 59.9 30.3,Novosibirsk 55.0 82.9,Yekaterinburg 56.8 60.6,Kazan 55.8 49.1,Nizhny Novgorod 56.3 44.0,Samara 53.2 50.2,Tomsk 56.5 85.0,Vladivostok 43.1 131.9,Khabarovsk 48.5 135.1,Krasnoyarsk 56.0 92.9,Rostov-on-Don 47.2 39.7,Artyom 43.4 132.2
GE:Tbilisi 41.7 44.8
AM:Yerevan 40.2 44.5
AZ:Baku 40.4 49.9
KZ:Almaty 43.2 76.9,Astana 51.2 71.4
UZ:Tashkent 41.3 69.2
AU:Sydney -33.9 151.2,Melbourne -37.8 145.0,Brisbane -27.5 153.0,Perth -32.0 115.9,Adelaide -34.9 138.6,Canberra -35.3 149.1
NZ:Auckland -36.8 174.8,Wellington -41.3 174.8,Christchurch -43.5 172.6
MX:Mexico City 19.4 -99.1,Guadalajara 20.7 -103.3,Monterrey 25.7 -100.3,Tijuana 32.5 -117.0,Queretaro 20.6 -100.4
BR:Sao Paulo -23.6 -46.6,Rio de Janeiro -22.9 -43.2,Belo Horizonte -19.9 -43.9,Curitiba -25.4 -49.3,Florianopolis -27.6 -48.5,Porto Alegre -30.0 -51.2,Recife -8.1 -34.9,Campinas -22.9 -47.1,Brasilia -15.8 -47.9,Fortaleza -3.7 -38.5
AR:Buenos Aires -34.6 -58.4,Cordoba -31.4 -64.2,Rosario -32.9 -60.7,Mendoza -32.9 -68.8
CL:Santiago -33.4 -70.7
CO:Bogota 4.7 -74.1,Medellin 6.2 -75.6,Cali 3.4 -76.5
PE:Lima -12.0 -77.0
UY:Montevideo -34.9 -56.2
EC:Quito -0.2 -78.5,Guayaquil -2.2 -79.9
CR:San Jose 9.9 -84.1
PA:Panama City 9.0 -79.5
DO:Santo Domingo 18.5 -69.9`;

export interface WorldCity {
  readonly country: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** By folded name; the few names two countries share are told apart by the country. */
export const worldCities: ReadonlyMap<string, readonly WorldCity[]> = read();

function read(): Map<string, WorldCity[]> {
  const out = new Map<string, WorldCity[]>();
  for (const line of cities.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const entry of line.slice(3).split(',')) {
      const [longitude, latitude, ...words] = entry.split(' ').reverse();
      const city = words.reverse().join(' ');
      const key = foldKey(city);
      out.set(key, [...(out.get(key) ?? []), { country, city, latitude: Number(latitude), longitude: Number(longitude) }]);
    }
  }
  return out;
}
