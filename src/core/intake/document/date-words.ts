/** Words that stand in dates, folded (lower case, no accents). */

const months: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari januar styczen stycznia sty tammikuu января январь leden ocak jaenner janner',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari luty lutego lut helmikuu февраля февраль unor subat febr',
  'march mar marz maerz mrz mars marzo marco maart marts marzec marca maaliskuu марта март brezen mart',
  'april apr avril avr abril abr aprile kwiecien kwietnia kwi huhtikuu апреля апрель duben nisan',
  'may mai mayo maggio mag maio mei maj maja toukokuu мая май kveten mayis',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze kesakuu июня июнь cerven haziran',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip heinakuu июля июль cervenec temmuz',
  'august aug aout agosto ago augustus augusti sierpien sierpnia sie elokuu августа август srpen agustos',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia wrz syyskuu сентября сентябрь zari eylul',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz lokakuu октября октябрь rijen ekim',
  'november nov novembre noviembre novembro listopad listopada lis marraskuu ноября ноябрь kasim',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudzien grudnia gru joulukuu декабря декабрь prosinec aralik',
];

export const monthOf: ReadonlyMap<string, number> = new Map(
  months.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A stretch of the year: the year is kept, the stretch is not (nobody agrees on its months). */
export const seasons =
  words(`spring summer fall autumn winter fruhjahr fruhling sommer herbst printemps ete automne hiver primavera verano otono invierno estate autunno inverno
  outono verao ws ss wintersemester sommersemester wise sose semester q1 q2 q3 q4 h1 h2 michaelmas hilary trinity lente zomer herfst`);

/** "Until now". */
export const present =
  words(`present current currently now today ongoing date heute aktuell jetzt laufend dato gegenwart present aujourd'hui aujourdhui actuel actuelle actuellement
  maintenant actualidad actual actualmente presente hoy vigente attuale oggi corso attualmente atual atualmente momento hoje heden nu nuvarande pagaende obecnie teraz nykyinen
  至今 现在 目前 今 現在 迄今 至今为止 현재 재직중 настоящее наст сейчас`);

/** "From here on, and still". */
export const since = words('since seit depuis desde sinds siden sedan od dal ab с');

/** Words between the two ends of a range. */
export const until = words('to ad bis until till through thru au a al hasta ate tot tem til till do fino и 至 到 par');

/** Words that may stand before a date and belong to it. */
export const lead =
  words(`from von vom de du des dal desde da van fra fran expected anticipated graduated graduation graduating graduate class conferred completed completion exp est of dates date
  period zeitraum erwartet voraussichtlich abschluss obtained obtenu diplome awarded starting started beginning ended ending in im en`);
