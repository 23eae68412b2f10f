/** `D:20260301021100+09'00'` (ISO 32000-1, 7.9.4) → `2026-03-01T02:11:00+09:00`; the offset is left out where the file has none. */
export function pdfDate(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)(?:00'?(?:00'?)?)?|([+-])(\d\d)'?(\d\d)?'?)?/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', utc, sign, offsetHour, offsetMinute = '00'] = match;
  const inRange =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 61;
  if (!inRange || Number(year) < 1980) return undefined;
  if (match[4] === undefined) return `${year}${match[2] ? `-${month}` : ''}${match[3] ? `-${day}` : ''}`;
  const offset = utc ? 'Z' : sign && Number(offsetHour) <= 14 ? `${sign}${offsetHour}:${offsetMinute}` : '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}
