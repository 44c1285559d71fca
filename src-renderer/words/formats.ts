// SPDX-License-Identifier: MIT

/** What a count is said with: `one` where the language has it, `other` for the rest. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** How a language writes numbers, lists and times. */
export interface Formats {
  /** The form for a count, by the language's own rules. */
  readonly plural: (count: number, forms: PluralForms) => string
  /** A number, with as many decimals as are given at most; 0 unless told. */
  readonly number: (value: number, decimals?: number) => string
  /** Parts of a hundred: `42 %`. */
  readonly percent: (percent: number) => string
  /** A number with a unit that Intl knows, such as `gigabyte` or `megabyte-per-second`. */
  readonly unit: (value: number, unit: string, decimals?: number, display?: 'short' | 'long') => string
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string
  /** `a, b, c`. */
  readonly row: (items: readonly string[]) => string
  /** A day with a time. */
  readonly dateTime: (time: Date) => string
  /** A time of day, to the minute. */
  readonly time: (time: Date) => string
  /** A time of day, to the second. */
  readonly timeToSecond: (time: Date) => string
}

/** No mark in numbers of four digits, which are read at a glance. */
const useGrouping = 'min2'

/** The formats of a language; dates are written as the region does, where the person's own tag names one. */
export function createFormats(language: string, region: string = language): Formats {
  const rules = new Intl.PluralRules(language)
  const lists = new Intl.ListFormat(language)
  const comma = lists.formatToParts(['1', '2', '3'])[1]?.value ?? ', '
  return {
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    number: (value, decimals = 0) => value.toLocaleString(language, { maximumFractionDigits: decimals, useGrouping }),
    percent: (percent) => (percent / 100).toLocaleString(language, { style: 'percent' }),
    unit: (value, unit, decimals = 0, unitDisplay = 'short') =>
      value.toLocaleString(language, {
        style: 'unit',
        unit,
        unitDisplay,
        maximumFractionDigits: decimals,
        useGrouping,
      }),
    list: (items) => lists.format(items),
    row: (items) => items.join(comma),
    dateTime: (time) => time.toLocaleString(region, { dateStyle: 'medium', timeStyle: 'short' }),
    time: (time) => time.toLocaleTimeString(region, { hour: '2-digit', minute: '2-digit' }),
    timeToSecond: (time) => time.toLocaleTimeString(region, { timeStyle: 'medium' }),
  }
}
