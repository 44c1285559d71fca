// SPDX-License-Identifier: MIT
import type { SettingsProblem, SettingsView } from '../../../src-main/model/settings.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { settingsWords as says } from '../../words/spoken.ts'

/** What is wrong with the settings file, and where it was kept. */
export function SettingsProblems({ view: { path, problems } }: { readonly view: SettingsView }) {
  if (problems.length === 0) return null
  return (
    <ul className="settings-problems" aria-label={says.problems}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)} className="notice notice-plain">
          <VerdictMark verdict={problem.code === 'kept' || problem.code === 'newer' ? 'warn' : 'fail'} />
          <p>{describeProblem(problem, path)}</p>
        </li>
      ))}
    </ul>
  )
}

function describeProblem(problem: SettingsProblem, path: string): string {
  switch (problem.code) {
    case 'unreadable':
      return says.problem.unreadable(path, problem.detail)
    case 'newer':
      return says.problem.newer(path, problem.version)
    case 'invalid':
      return says.problem.invalid(says.names[problem.key], problem.value)
    case 'kept':
      return says.problem.kept(problem.path)
  }
}
