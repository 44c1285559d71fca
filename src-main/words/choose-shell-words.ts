// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'
import { shellWordsDe } from './shell-words-de.ts'
import { shellWordsEn } from './shell-words-en.ts'
import { shellWordsEs } from './shell-words-es.ts'
import { shellWordsFr } from './shell-words-fr.ts'
import { shellWordsJa } from './shell-words-ja.ts'
import { shellWordsZhCn } from './shell-words-zh-cn.ts'

/** Every language, by its tag. */
export const shellLanguages: Readonly<Record<string, ShellWords>> = {
  en: shellWordsEn,
  de: shellWordsDe,
  fr: shellWordsFr,
  es: shellWordsEs,
  'zh-CN': shellWordsZhCn,
  ja: shellWordsJa,
}

/**
 * The words in the first language of these (BCP 47 tags, the preferred one first) that there is; English where there is
 * none. Chinese in traditional characters is another language to its readers, and is not answered with simplified ones.
 */
export function chooseShellWords(preferred: readonly string[]): ShellWords {
  for (const tag of preferred) {
    const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/)
    if (language === 'zh') {
      if (!rest.some((part) => part === 'hant' || part === 'tw' || part === 'hk' || part === 'mo'))
        return shellWordsZhCn
      continue
    }
    const found = shellLanguages[language]
    if (found !== undefined) return found
  }
  return shellWordsEn
}
