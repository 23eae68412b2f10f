/** Sentences of a resume text that nobody wrote about themselves: consents that a law or an employer words, and the questions of a form. */

/** Longer than any consent clause: whatever goes on without an end of a sentence is not one. */
const longestSentence = 900;
/** What follows a question of a form, as long as it is no longer than this, answers it. */
const longestAnswer = 60;

/** One of these, in small letters, stands in every sentence that is left out: plain searches are cheap, and most texts are kept whole. */
const hints = (
  '?|you|this form|this application|this questionnaire|question|self-ident|self ident| will | shall |salary|compensation|' +
  'personal data|personal information|consent|agree|certif|declar|attest|affirm|acknowledg|authori|understand|confirm|equal|without regard|request|' +
  'osobow|zgod|ochron|rodo|ustaw|einwillig|einverstanden|stimme|versichere|erkläre|bestätige|personenbezogene|' +
  'autori|consiento|acepto|datos personales|dados pessoais|acconsento|dichiaro|dati personali|lgs|gdpr|consens|accepte|atteste|déclare|données|' +
  'datelor|datele|sunt de acord|osobn|souhlas|súhlas|2016/679|95/46'
).split('|');

const isHinted = (text: string): boolean => {
  const small = text.toLowerCase();
  return hints.some((hint) => small.includes(hint));
};

/** A consent or a declaration, by the words that only these have; in the language in which it is written. */
const declarations: readonly RegExp[] = [
  /\b(?:2016\/679|95\/46)\b/,
  // English
  /\b(?:my|of|your|such|the) personal (?:data|information)\b.*\b(?:process|recruit|purpose|retain|stor|collect|kept)|\b(?:process\w*|consent|collect\w*|use) .*\bpersonal (?:data|information)\b/,
  /\bI (?:hereby |do |also |further |solemnly )*(?:consent|agree|certify|declare|attest|affirm|acknowledge|authori[sz]e|understand|confirm|give (?:my )?consent)\b.*\b(?:process|information|data|statement|particulars|true|accurate|application|employment|recruitment|knowledge)/,
  /\bequal[- ](?:employment )?opportunit(?:y|ies)\b|\bwithout regard to (?:race|age|colou?r|sex|gender|religion)\b|\breferences (?:are )?available (?:up)?on request\b/,
  // Polish
  /\bdan(?:e|ych) osobow(?:e|ych)\b|\bzgod(?:ę|e|a|y) na przetwarzanie\b|\bochron(?:y|ie) danych\b|\b(?:rodo|ustaw(?:ą|y|a|ie))\b.*\bdan(?:e|ych)\b/,
  // German
  /\b(?:einwillig\w*|einverstanden|stimme)\b.*\b(?:daten\w*|verarbeit\w*|gespeichert|bewerbung\w*)\b|\b(?:versichere|erkläre|bestätige)\b.*\b(?:angaben|wahrheit\w*|richtig\w*)\b|\bpersonenbezogene[nr]? daten\b/,
  // Spanish, Portuguese, Italian
  /\b(?:autorizo|consiento|acepto|doy mi consentimiento|declaro|certifico)\b.*\b(?:datos|informaci[oó]n|tratamiento|dados|informaç(?:ões|ão)|verdad\w*)|\bdatos personales\b|\bdados pessoais\b/,
  /\b(?:autorizzo|acconsento|presto il consenso|dichiaro)\b|\bdati personali\b|\bd\.? ?lgs\.? ?(?:n\.? ?)?196|\bgdpr\b.*\b(?:trattamento|consenso)\b/,
  // French
  /\b(?:j['’ ]?autorise|je consens|j['’ ]?accepte|je certifie|j['’ ]?atteste|je déclare)\b|\bdonnées (?:personnelles|à caractère personnel)\b/,
  // Romanian, Czech, Slovak
  /\bdatelor (?:mele )?(?:cu caracter )?person|\bdatele (?:mele )?(?:cu caracter )?person|\b(?:declar|sunt de acord)\b.*\b(?:date|prelucra\w*|informați\w*)/,
  /\bosobn(?:ích|ých|ými?|í) údaj|\bsouhlas(?:ím)?\b.*\bzpracov|\bsúhlas(?:ím)?\b.*\bspracov/,
].map((pattern) => new RegExp(pattern, 'iu'));

/** A form speaks to the applicant, or of itself; a resume does neither. */
const ofAForm: readonly RegExp[] = [
  /\b(?:you|your|yours)\b/i,
  /\bthis (?:form|application|questionnaire) (?:is|was|has been|will)\b|\b(?:application|screening|prescreen\w*|additional|supplement\w*) questions?\b/i,
  /\bvoluntary self[- ]?identification\b|\b(?:information|responses?|answers?) (?:will|shall) (?:be|not be|remain) (?:kept|used|held|treated|stored|shared|confidential)\b/i,
  /^\W*(?:(?:desired|expected|current) )?(?:salary|compensation)(?: (?:expectations?|requirements?|range))?\s*:/i,
];

const ofOthers = [...declarations, ...ofAForm];

/** The text without them; what is left stands in its order, a line each. */
export function ownProse(text: string): string {
  if (!isHinted(text)) return text;
  const kept: string[] = [];
  let asked = false;
  for (const sentence of sentencesOf(text)) {
    const answer = asked && sentence.length <= longestAnswer && !/^[-*•▪◦]/.test(sentence);
    asked = sentence.endsWith('?');
    if (asked || answer || isOfOthers(sentence)) continue;
    kept.push(sentence);
  }
  return kept.join('\n');
}

const isOfOthers = (sentence: string): boolean =>
  sentence.length <= longestSentence && isHinted(sentence) && ofOthers.some((pattern) => pattern.test(sentence));

/** A line that begins with a small letter goes on with the sentence before it (a page is narrow), and so does what follows `art.` or `Dz.`. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\r/g, '')
    .split(/\n\s*\n|\n(?=\s*[^\p{Ll}\s])|(?<=[\p{L}\p{N})]{3}[.!]|\?)\s+(?=[^\p{Ll}\p{N}\s])/u)
    .map((sentence) => sentence.replace(/\s*\n\s*/g, ' ').trim())
    .filter((sentence) => sentence !== '');
