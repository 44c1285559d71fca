// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import { judgeStandings } from '../../src-main/diagnosis/judge-standings.ts'
import { addCheckCauses, nameCheckCauses } from '../../src-main/diagnosis/name-check-causes.ts'
import { proposeChoices } from '../../src-main/diagnosis/propose-choices.ts'
import { startDiagnosis } from '../../src-main/diagnosis/start-diagnosis.ts'
import { domainChecks } from '../../src-main/guest/checks/check-domain.ts'
import { editRecipes } from '../../src-main/guest/remedy/guest-edits.ts'
import { type Cause, type Diagnosis, guestEdits } from '../../src-main/model/diagnosis.ts'
import { isAllowedKernelToken } from '../../src-main/model/kernel-token.ts'
import type { PreflightCheck } from '../../src-main/model/machine-view.ts'

function diagnose(text: string, source = 'log'): Diagnosis {
  const session = startDiagnosis(catalogue)
  const reader = session.readSource(source)
  reader.push(new TextEncoder().encode(text))
  reader.end()
  return session.conclude(null)
}

const causes: readonly Cause[] = catalogue.map((signature) => ({
  ...signature,
  confidence: 'high',
  evidence: [],
  details: { address: '0000:01:00.0' },
}))

test('every planner remedy leads somewhere, or waits for a value that only a person knows', () => {
  const isPlanned = ({ remedy }: Cause) => remedy !== null && !guestEdits.some((edit) => edit === remedy)
  const without = causes.filter((cause) => isPlanned(cause) && proposeChoices(cause) === null).map(({ id }) => id)
  expect(without.sort()).toEqual(
    ['fw-ivrs-ioapic-missing', 'perf-split-lock', 'perf-tsc-unstable', 'upd-nvidia-drm-default'].sort(),
  )
})

test('every word that is proposed for the command line is one that may be set', () => {
  const words = causes.flatMap((cause) => {
    const proposed = proposeChoices(cause)
    return proposed?.kind === 'plan' ? [...(proposed.choices.parameters ?? [])] : []
  })
  expect(words.length).toBeGreaterThan(5)
  expect(words.filter((word) => !isAllowedKernelToken(word))).toEqual([])
})

test('every check that an edit relies on exists', () => {
  const known = new Set(domainChecks.map(({ code }) => code))
  const wanted = Object.values(editRecipes).flatMap((recipe) => ('checks' in recipe ? recipe.checks : []))
  expect(wanted.filter((code) => !known.has(code))).toEqual([])
})

const check = (code: PreflightCheck['code'], verdict: PreflightCheck['verdict'], text: string): PreflightCheck => ({
  ...{ code, verdict, text, source: '/proc/x' },
})
const gone = check('disks', 'fail', '/iso/gone.iso (sda) is not there. If it was moved, the machine has to be told.')

test('a failed check is the cause that a failed start would name, with the path it is about', () => {
  expect(nameCheckCauses([check('memory', 'pass', 'Fine.'), gone], catalogue)).toMatchObject([
    {
      id: 'qemu-disk-missing',
      confidence: 'high',
      details: { path: '/iso/gone.iso' },
      evidence: [{ text: gone.text }],
    },
  ])
  expect(nameCheckCauses([check('cpus', 'fail', 'CPUs 3 are offline.')], catalogue)).toEqual([])
})

test('what checks name now stands before what only a log names', () => {
  const logged = diagnose('vfio 0000:01:00.0: group 1 is not viable\n')
  expect(addCheckCauses(logged, [gone], catalogue).causes.map(({ id }) => id)).toEqual([
    'qemu-disk-missing',
    'group-not-viable',
  ])
})

const missing = diagnose("Cannot access storage file '/iso/gone.iso': No such file or directory\n")
const healthy = diagnose('[ 1.0] usb 1-2: new high-speed USB device\n')
const standing = (question: Partial<Parameters<typeof judgeStandings>[0]>) =>
  judgeStandings({ before: missing, now: missing, checks: [], isRunning: false, ...question })[0]?.standing

test('a cause turns green only where something says so', () => {
  expect({
    stillInTheLog: standing({}),
    checkPasses: standing({ checks: [check('disks', 'pass', '/iso/gone.iso is there.')] }),
    checkFails: standing({ checks: [gone] }),
    checkCannotTell: standing({ checks: [check('disks', 'unknown', 'Could not be told.')] }),
    gone: standing({ now: healthy }),
    anotherLogWasRead: standing({ now: diagnose('fine\n', 'other') }),
    running: standing({ now: healthy, isRunning: true }),
    givenLog: standing({ checks: null }),
  }).toEqual({
    stillInTheLog: 'untold',
    checkPasses: 'in-order',
    checkFails: 'there',
    checkCannotTell: 'untold',
    gone: 'gone',
    anotherLogWasRead: 'untold',
    running: 'gone',
    givenLog: 'there',
  })
})
