/**
 * Names that several systems of romanisation write with other consonants. One key per group; a token may belong to several.
 * It says only that two spellings may be one name, never where a name comes from.
 */

import { foldKey } from '../fold.js';

const groups = `
gim kim ghim|yi lee li i rhee ri rhie yee|bak park pak bahk|choe choi chwe|jeong jung chung joung cheong|gang kang|jo cho joe|yun yoon youn|jang chang jahng
im lim rim yim|seo suh so seoh|sin shin|gwon kwon kweon|an ahn ann|yu yoo ryu you yoo liu|jeon jun chun jeun chon|go ko koh goh|mun moon|bae pae bay|baek paik paek back beck
heo hur huh heu|nam nahm|no noh roh ro|ha hah|gwak kwak|seong sung|cha|ju joo chu|u woo wu|gu koo ku goo|min|na ra nah rah|jin chin|eom um|won|cheon chun|bang pang|gong kong|hyeon hyun|byeon byun|yeo yuh|chu choo|do doh|seok suk|seon sun|seol sul|ma mah|gil kil|wi wie|pyo|myeong myung|gi ki kee|ra na|eun un|pyeon pyun
wang wong heng ong|zhang chang cheung cheong teo tiong|liu lau liew low|chen chan chin tan tang ting|yang yeung yeoh young|huang wong hwang ng ooi wee|zhao chao chiu jiu teoh|wu ng goh ngo|zhou chow chou chau jou chew
xu hsu tsui chui chee koh|sun suen soon|ma mah beh|zhu chu choo|hu woo oh|lin lam lim ling|guo kuo kwok kuok quek kwek|he ho hor|gao kao ko kou|luo law lo loh|zheng cheng teh tay|liang leung leong niu
xie hsieh tse chia cheah|song sung soong|tang tong teng|deng teng tang|han hon|feng fung hong|cao tsao cho|peng pang phang|zeng tseng tsang chan|xiao hsiao siu siew|tian tien tin|dong tung|pan poon pun phua|yuan yuen|cai tsai choi choy chua chai|jiang chiang keung kiang cheong
yu yue yee|du to toh|ye yeh yip yap|cheng ching|su soo|wei ngai|lu lo loo|ding ting teng|ren jen yam|shen sum sim|yao yiu|lu lui|jiang kong|cui tsui chui|zhong chung|tan tam|fan|jin chin kam|shi shih sek|liao liu|jia chia ka|xia hsia ha|fu foo|fang fong|bai pai pak|zou chou chau|meng mang|xiong hsiung hung|qin chin chun|qiu chiu yau khoo|jiang chiang|yan yen yim|xue hsueh sit|hou how|lei lui|long lung loong|tao to|he hok|gu ku koo|mao mo|hao ho kwok|gong kung kong|shao shiu|wan man|qian chien chin|kong hung|xiang hsiang heung|chang sheung
muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohd mahomet|ahmad ahmed ahmet achmad|husayn hussein hussain husain hosein huseyin hossain hossein|yusuf yousef youssef yosef josef yusef yousuf|umar omar omer|uthman osman othman usman|khalid khaled halid|abdallah abdullah abdulla abdalla|abdurrahman abdelrahman abdulrahman abdrahman abdulrehman|said saeed saeid sayeed syed sayyid said|qasim kassem qassem kasim|jamal gamal djamal cemal|jafar gafar cafer|faysal faisal feisal|ibrahim ebrahim abraham|mustafa mostafa moustafa|mahmud mahmoud mehmood|sulayman suleiman sulaiman soliman suleyman|rashid rasheed rachid|tariq tarek tarik|zayd zaid zeid|hasan hassan hassane|karim kareem|amin ameen|nur noor nour|fatima fatimah fatma fatemeh|aisha ayesha aicha aysha|maryam mariam meryem miriam|zaynab zainab zeinab zeynep|khadija khadijah hatice|yahya yehia yehya|isa eissa issa|layla leila laila leyla
aleksandr alexander oleksandr aliaksandr|aleksey alexey alexei aleksei oleksiy|mikhail mykhailo mihail michail|nikolay nikolai mykola|sergey sergei serhiy siarhei|andrey andrei andriy andrii|dmitry dmitri dmytro dimitri|yevgeny evgeny evgeni evgenii yevhen eugeny|yuri yury iurii yuriy jurij|yulia iuliia yuliya julia julija|natalya natalia nataliya natallia|ekaterina yekaterina kateryna katerina|vladimir volodymyr uladzimir wladimir|pavel pavlo|pyotr petr petro|ivan iwan jan|georgy georgiy georgii heorhii|ilya ilia illia|tatyana tatiana tetiana tatsiana|yelena elena olena alena|oleg oleh|igor ihor|grigory grigoriy hryhoriy|valery valeriy valerii|aleksandra alexandra oleksandra|kseniya ksenia xenia oksana|fyodor fedor theodor
giorgos georgios george yorgos|ioannis yannis giannis john|dimitrios dimitris|konstantinos kostas constantine|tarou taro|yuuki yuki|shou sho|youko yoko|juni junji|shinji sinji|itou ito itoh|satou sato satoh|saitou saito saitoh|gotou goto gotoh|katou kato katoh|oono ono ohno|oota ota ohta|oosaka osaka|kondou kondo|endou endo|andou ando|kudou kudo`;

const keys = new Map<string, readonly string[]>();
for (const group of groups.split(/[|\n]/)) {
  const names = group.trim().split(' ');
  const key = names[0] ?? '';
  for (const name of new Set(names)) if (name !== '') keys.set(name, [...(keys.get(name) ?? []), key]);
}

/** First spellings of the groups a token belongs to, itself left out. */
export const otherSpellingsOf = (token: string): readonly string[] => (keys.get(token) ?? []).filter((key) => key !== token);

/**
 * One or two syllables as the Korean alphabet has them, in any of its romanisations. Tokens of this shape get a coarse key, in which
 * the letters that the systems disagree on (Revised, McCune–Reischauer, passports) are one: `chulsoo`, `cheolsu` → `jursu`.
 */
const syllables =
  /^(?:(?:kk|gg|g|k|n|dd|tt|d|t|r|l|m|bb|pp|b|p|ss|sh|s|jj|ch|j|h)?[yw]?(?:ae|ee|eo|eu|oo|ou|oe|ui|a|e|i|o|u)(?:ng|n|m|k|g|l|r|p|b|t|h)?){1,2}$/;

export function syllableKey(token: string): string | undefined {
  if (token.length < 2 || token.length > 12 || !syllables.test(token)) return undefined;
  return token
    .replace(/ch|jj/g, 'j')
    .replace(/kk|gg|k/g, 'g')
    .replace(/tt|dd|t/g, 'd')
    .replace(/pp|bb|p/g, 'b')
    .replace(/ss|sh/g, 's')
    .replaceAll('l', 'r')
    .replace(/ee|ui/g, 'i')
    .replace(/w?oo|wu|eo|eu|ou/g, 'u')
    .replaceAll('ae', 'e')
    .replace(/h$/, '');
}

/** Given names as scripts without written vowels spell them. */
const unvowelled = new Map(
  `محمد muhammad|أحمد ahmad|احمد ahmad|علي ali|حسين husayn|حسن hasan|محمود mahmud|يوسف yusuf|إبراهيم ibrahim|ابراهيم ibrahim|خالد khalid|عمر umar|عمرو amr
عثمان uthman|عبدالله abdallah|عبد abd|عبدالرحمن abdurrahman|سعيد said|سيد sayyid|قاسم qasim|جمال jamal|فيصل faysal|مصطفى mustafa|سليمان sulayman|رشيد rashid
طارق tariq|زيد zayd|كريم karim|أمين amin|امين amin|نور nur|فاطمة fatima|عائشة aisha|مريم maryam|زينب zaynab|يحيى yahya|عيسى isa|ليلى layla|سارة sarah|نبيل nabil
سمير samir|عادل adil|عباس abbas|رضا rida|مهدی mahdi|مهدي mahdi|محسن muhsin|حامد hamid|حمید hamid|حميد hamid|ناصر nasir|بلال bilal|ياسر yasir|هشام hisham|وليد walid
محمدی muhammadi|رضایی rezaei|حسینی husayni|احمدی ahmadi|فاطمه fatima|الله allah|الرحمن alrahman
יוסף yosef|דוד david|כהן kohen|לוי levi|משה moshe|ישראל yisrael|יצחק yitzhak|יעקב yaakov|שלמה shlomo|רחל rachel|שרה sarah|מרים miriam|חיים chaim|אברהם avraham|דניאל daniel|מיכאל michael|יונתן yonatan|נועה noa|תמר tamar|אסתר esther|גבריאל gabriel|בן ben`
    .split(/[|\n]/)
    .map((pair) => {
      const [written = '', spoken = ''] = pair.split(' ');
      return [foldKey(written), spoken] as const;
    }),
);

/** From transliterated consonants to the spoken name; undefined for names that are not common. */
export const vowelled = (consonants: string): string | undefined => unvowelled.get(consonants);
