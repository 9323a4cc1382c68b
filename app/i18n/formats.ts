import type { Language } from "#server/protocol/languages.ts";

const locales: Record<Language, string> = { es: "es-419", pt: "pt-BR", en: "en-GB", fr: "fr-FR" };

export interface Formats {
  readonly zone: string;
  /** 24 November 2026 */
  date(value: Date | string): string;
  /** The same of a day in UTC written YYYY-MM-DD, which is no instant and has no zone. */
  day(value: string): string;
  /** 24 Nov */
  shortDate(value: Date | string): string;
  /** Thursday 26 November, 18:00 (UTC−5), in the reader's zone or a given one */
  moment(value: Date | string, zone?: string): string;
  /** Thu 26, 18:00 */
  shortMoment(value: Date | string, zone?: string): string;
  /** Tuesday 24 November, 14:20 */
  today(value: Date | string): string;
  /** Tue 24 */
  weekday(value: Date | string): string;
  isWeekend(value: Date | string): boolean;
  /** 18:00 */
  time(value: Date | string): string;
  /** "in 2 days", "4 seconds ago": the largest unit that fits */
  relative(value: Date | string, now: Date | number): string;
  number(value: number): string;
  list(values: readonly string[]): string;
  /** The name of an ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  languageName(code: string): string;
  /** Sorts names as the reader's language does; the database never sorts names. */
  compare(left: string, right: string): number;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

export function createFormats(language: Language, zone: string): Formats {
  const locale = locales[language];
  const write = (options: Intl.DateTimeFormatOptions) => {
    const made = new Map<string, Intl.DateTimeFormat>();
    return (value: Date | string, otherZone = zone) => {
      const format = made.get(otherZone) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: otherZone });
      made.set(otherZone, format);
      // Offsets are told from UTC, with a minus that is one.
      return format
        .format(typeof value === "string" ? new Date(value) : value)
        .replace(
          /\bGMT(?:([+-])(\d))?/,
          (_, sign?: string, digit = "") => `UTC${sign === "-" ? "−" : (sign ?? "")}${digit}`,
        );
    };
  };
  const date = write({ day: "numeric", month: "long", year: "numeric" });
  const inEnglish = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: zone });
  const dayInEnglish = (value: Date | string) => inEnglish.format(typeof value === "string" ? new Date(value) : value);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return {
    zone,
    date,
    day: (value) => date(`${value}T00:00:00Z`, "UTC"),
    shortDate: write({ day: "numeric", month: "short" }),
    moment: write({ weekday: "long", day: "numeric", month: "long", ...clock, timeZoneName: "shortOffset" }),
    shortMoment: write({ weekday: "short", day: "numeric", ...clock }),
    today: write({ weekday: "long", day: "numeric", month: "long", ...clock }),
    weekday: write({ weekday: "short", day: "numeric" }),
    isWeekend: (value) => /^S/.test(dayInEnglish(value)),
    time: write(clock),
    relative(value, now) {
      const seconds = (new Date(value).getTime() - new Date(now).getTime()) / 1000;
      const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? (["second", 1] as const);
      return relative.format(Math.trunc(seconds / size), unit);
    },
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
    country: (code) => countries.of(code) ?? code,
    languageName: (code) => languageNames.of(code) ?? code,
    compare: collator.compare,
  };
}
