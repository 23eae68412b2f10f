/** Sentences of a resume text that nobody wrote about themselves: consents that a law or an employer words, and the questions of a form. */

/** Longer than any consent clause: whatever goes on without an end of a sentence is not one. */
const longestSentence = 900;
/** What follows a question of a form, as long as it is no longer than this, answers it. */
const longestAnswer = 60;

/** Any of these words stands in every text that has something to leave out, so most texts are read once and kept whole. */
const worthASearch =
  /\?|consent|personal data|data protection|certify|declare|equal[- ]|without regard|on request|\byou|\bform\b|this application|questions?\b|self[- ]?ident|salary|compensation|\bdan(?:e|ych) osobow|zgod[ęeay] na|autori[sz]|dichiaro|accept|acconsent|declar|d[eé]clare|atteste|agree|attest|affirm|acknowledg|understand|confirm|souhlas|súhlas|acepto|consiento|versichere|erkläre|bestätige|stimme|einwillig|einverstanden|\bdatenschutz|datos personales|données personnelles|données à caractère|dados pessoais|dati personali|datelor|datele? (?:mele|cu caracter)|osobní|osobných|2016\/679|95\/46/iu;

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

/** The text without them; what is left stands in its order, a line each. */
export function ownProse(text: string): string {
  if (!worthASearch.test(text)) return text;
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
  sentence.length <= longestSentence && [...declarations, ...ofAForm].some((pattern) => pattern.test(sentence));

/** A line that begins with a small letter goes on with the sentence before it (a page is narrow), and so does what follows `art.` or `Dz.`. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\r/g, '')
    .split(/\n\s*\n|\n(?=\s*[^\p{Ll}\s])|(?<=[\p{L}\p{N})]{3}[.!]|\?)\s+(?=[^\p{Ll}\p{N}\s])/u)
    .map((sentence) => sentence.replace(/\s*\n\s*/g, ' ').trim())
    .filter((sentence) => sentence !== '');
