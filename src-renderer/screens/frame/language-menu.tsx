// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { useLanguage } from '../../store/window-context.ts'
import { type Language, languageIds, languages } from '../../words/languages.ts'
import { words } from '../../words/spoken.ts'

/** The languages to choose from, each by its own name, so that who reads no other finds it. */
export function LanguageMenu() {
  const { language, hasFailed, choose } = useLanguage()
  return (
    <div>
      <label className="language-menu">
        <SignIcon sign="language" />
        <span className="for-hearing">{words.language}</span>
        <select value={language} onChange={({ target }) => void choose(target.value as Language)}>
          {languageIds.map((id) => (
            <option key={id} value={id} lang={id}>
              {languages[id]}
            </option>
          ))}
        </select>
      </label>
      <p className="language-failed" role="status">
        {hasFailed ? words.languageFailed : ''}
      </p>
    </div>
  )
}
