import type { Language } from "#server/protocol/languages.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<Language, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

/** The form of a language for a number, with `#` replaced by the number as that language writes it. */
export function plural(language: Language, count: number, forms: Forms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
    rules.set(language, rule);
  }
  const form = forms[rule.plural.select(count)] ?? forms.other;
  return form.replace("#", rule.number.format(count));
}
