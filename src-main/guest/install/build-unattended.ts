// SPDX-License-Identifier: MIT
import type { GuestSystem } from '../../model/guest-spec.ts'
import type { InstallImage } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, AnswerFile, LinuxAnswers } from './answers.ts'
import { buildAutoinstall } from './build-autoinstall.ts'
import { buildAutounattend } from './build-autounattend.ts'
import { buildCloudInit, type CloudInitAnswers } from './build-cloud-init.ts'
import { buildKickstart } from './build-kickstart.ts'
import { buildPreseed } from './build-preseed.ts'
import { planUnattended, type UnattendedPlan } from './plan-unattended.ts'
import type { WindowsAnswers } from './windows-answers.ts'

/** All that any installer may ask. */
export interface UnattendedAnswers
  extends LinuxAnswers,
    Pick<CloudInitAnswers, 'instanceId' | 'macAddress'>,
    Pick<WindowsAnswers, 'password' | 'drivers'> {
  readonly system: GuestSystem
  /** Of a Windows disc; null for its first edition. */
  readonly editionIndex: number | null
}

/** An installation without hands, with all its texts. They may hold a password: they belong into an answer disc and nowhere else. */
export interface UnattendedInstall extends UnattendedPlan {
  /** For `buildAnswerDisc`, with `discLabel`; empty where that is null. */
  readonly files: readonly AnswerFile[]
  /** For `buildInitrdOverlay`; empty without direct boot. */
  readonly initrdFiles: readonly AnswerFile[]
}

export type UnattendedFailure = AnswerFailure | { readonly code: 'unattended-impossible' }

/** The answers in the form that the image's installer takes; `unattended-impossible` where it takes none. */
export function buildUnattended(
  image: InstallImage,
  answers: UnattendedAnswers,
): Result<UnattendedInstall, UnattendedFailure> {
  const plan = planUnattended(image)
  if (plan === null) return fail({ code: 'unattended-impossible' })
  const files = buildFiles(plan, image, answers)
  if (!files.ok) return files
  const isOnDisc = plan.discLabel !== null
  return ok({ ...plan, files: isOnDisc ? files.value : [], initrdFiles: isOnDisc ? [] : files.value })
}

function buildFiles(
  plan: UnattendedPlan,
  { content }: InstallImage,
  answers: UnattendedAnswers,
): Result<readonly AnswerFile[], UnattendedFailure> {
  switch (plan.way) {
    case 'autounattend':
      return content.kind === 'windows'
        ? asFile('autounattend.xml', buildAutounattend(windowsAnswers(content, answers)))
        : fail({ code: 'unattended-impossible' })
    case 'autoinstall':
      return buildAutoinstall(answers)
    case 'preseed':
      return asFile('preseed.cfg', buildPreseed(answers))
    case 'kickstart':
      return asFile('ks.cfg', buildKickstart(answers))
    case 'cloud-init':
      return buildCloudInit(answers)
  }
}

function asFile(path: string, text: Result<string, AnswerFailure>): Result<readonly AnswerFile[], AnswerFailure> {
  return text.ok ? ok([{ path, text: text.value }]) : text
}

type WindowsContent = Extract<InstallImage['content'], { kind: 'windows' }>

function windowsAnswers(content: WindowsContent, answers: UnattendedAnswers): WindowsAnswers {
  const { userName, hostName, locale, timeZone, password, drivers } = answers
  return {
    ...{ userName, hostName, locale, timeZone, password, drivers },
    system: content.version === '11' ? 'windows-11' : 'windows-10',
    architecture: content.architecture === 'arm64' || content.architecture === 'x86' ? content.architecture : 'amd64',
    editionIndex: answers.editionIndex ?? content.editions[0]?.index ?? 1,
    uiLanguage: chooseLanguage(content.languages, locale),
    productKey: null,
  }
}

/** A language of the disc: the one asked for, or another of its kind, or the disc's first. */
function chooseLanguage(languages: readonly string[], locale: string): string {
  const base = (tag: string) => tag.split('-')[0]?.toLowerCase()
  return (
    languages.find((language) => language.toLowerCase() === locale.toLowerCase()) ??
    languages.find((language) => base(language) === base(locale)) ??
    languages[0] ??
    'en-US'
  )
}
