// SPDX-License-Identifier: MIT

/** The languages of the window, each by its own name. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'zh-CN': '简体中文',
  ja: '日本語',
} as const

/** A language of the window, as a BCP 47 tag. */
export type Language = keyof typeof languages

/** The languages in the order of the menu. */
export const languageIds = Object.keys(languages) as readonly Language[]

/**
 * The best of the window's languages for what somebody reads, which comes with the best first.
 *
 * The script counts and the region does not: `zh-SG` is read as Simplified Chinese, `zh-TW` is not. English where
 * nothing fits.
 */
export function matchLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const form = writtenForm(tag)
    const match = languageIds.find((language) => form !== null && writtenForm(language) === form)
    if (match !== undefined) return match
  }
  return 'en'
}

/** A language with its script, such as `zh-Hans`; null for what is no language tag. */
export function writtenForm(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}
