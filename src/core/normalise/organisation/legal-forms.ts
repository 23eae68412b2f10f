/** Legal forms, which are dress and no part of a firm's name: as single words, as phrases, and as other scripts write them. */

/** Folded; dots inside are gone (`S.p.A.` is `spa`). */
export const legalForms: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp lp lllp ltd limited corp corporation co company plc pllc pc gmbh mbh ag kg kgaa ug ohg gbr ev se sa sas sarl sasu srl srls spa sapa sl slu ' +
    'bv nv vof oy oyj ab as asa aps ivs kft zrt nyrt bt sro spol doo dd ad eood ood ead zoo oao ooo zao pao ao jsc ojsc cjsc pjsc llp tov too pty pvt private pte ' +
    'sdn bhd tbk kk gk yk kabushiki kaisha gaisha godo yugen ltda eireli mei sac sab cv rl fzco fze fzc dmcc wll saog psc public ehf hf uab sia ou oue ike epe ae ' +
    'sti anonim sirketi gongsi youxian zeren gufen hoesa hoisa hwesa jusik chusik yuhan jvc mepe tnhh'
  ).split(' '),
);

/** Some countries write the legal form first. */
export const leadingForms: ReadonlySet<string> = new Set(
  'ooo oao zao pao ao llc pt cv too tov uab sia jusik chusik yuhan kabushiki perusahaan'.split(' '),
);

const trailing =
  'limited liability (?:company|partnership)|general partnership|limited partnership|joint stock company|gesellschaft mit beschrankter haftung|' +
  'aktiengesellschaft|aktiebolag|aktieselskab|osakeyhtio|naamloze vennootschap|besloten vennootschap|sociedad anonima(?: de capital variable)?|' +
  'sociedad (?:de responsabilidad )?limitada|sociedade anonima|societe anonyme|societe par actions simplifiee|societe a responsabilite limitee|' +
  'societa per azioni|societa a responsabilita limitata|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|s de r ?l de c ?v|s ?a de c ?v|' +
  'sp z o ?o|d o o|limited sirketi|anonim sirketi|ltd sti|praivet limited|limited';
const leading =
  'limited liability company|joint stock company|obshc?h?estvo s ogranichenn?o[iy]y? otvetstvennost\\w*|(?:publichnoe |zakrytoe |otkrytoe )?aktsionernoe obshc?h?estvo|' +
  'tovaristvo z obmezhenoyu vidpovidalnistyu|tovarystvo z obmezhenoyu vidpovidalnistyu|cong ty (?:tnhh|trach nhiem huu han|co phan)|perseroan terbatas|perusahaan terbatas';

const trailingPhrase = new RegExp(` (?:${trailing})$`);
const leadingPhrase = new RegExp(`^(?:${leading}) `);

/** Of folded words with single spaces between. Something is always left. */
export function withoutLegalPhrases(folded: string): string {
  return folded.replace(trailingPhrase, '').replace(leadingPhrase, '');
}

/** `(株)`, `株式会社`, `有限公司`, `주식회사`, `شركة … المحدودة`, `בע"מ`, `บริษัท … จำกัด`: at either end, with or without spaces. */
const native = [
  '\\((?:株|有|合|同|주|유|합|재|사)\\)',
  '(?:株式|有限|合同|合資|合名|特例有限)(?:会社|會社)',
  '(?:股份)?(?:有限)?(?:责任|責任)?(?:股份)?公司',
  '(?:农民)?专业合作社',
  '(?:주식|유한|유한책임|합자|합명)?\\s?회사',
  'شرکت|شركة|ذ\\.?\\s?م\\.?\\s?م|ش\\.?\\s?م\\.?\\s?[لم]|(?:ال)?محدودة|(?:ال)?مساهمة|سهامی (?:خاص|عام)|مسئولیت محدود',
  'בע["״\']{0,2}מ|חברת',
  'บริษัท|จำกัด|\\(?มหาชน\\)?|ห้างหุ้นส่วน',
  'შპს|სს|ՍՊԸ|ՓԲԸ|ԲԲԸ',
  'प्राइवेट|लिमिटेड|প্রাইভেট|লিমিটেড',
].join('|');
const nativeForm = new RegExp(`^\\s*(?:${native})[\\s・]*|[\\s・]*(?:${native})\\s*$`, 'u');

/** A firm called nothing but its legal form keeps it. */
export function withoutNativeForms(text: string): string {
  let left = text;
  for (let i = 0; i < 4; i++) {
    const next = left.replace(nativeForm, '').replace(/[,.\s]+$/u, '');
    if (next === left || !/[\p{L}\p{N}]/u.test(next)) break;
    left = next;
  }
  return left;
}
