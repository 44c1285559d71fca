// SPDX-License-Identifier: MIT
import { type CoreSpeaker, type SpokenSentence, speakEnglish } from './core/core-sentences.ts'
import { english } from './en/english.ts'
import { createFormats } from './formats.ts'
import type { Words } from './words.ts'

type Part = Record<string, unknown>

const spoken: Words = copyOf(english)

/**
 * The words in the language that is spoken, by screen.
 *
 * The objects stay the same for good and their texts change with the language, so a part may be named once
 * (`const says = changeWords.history`). A text itself is taken while something is drawn, never when a file is loaded.
 */
export const {
  about: aboutWords,
  frame: words,
  capture: captureWords,
  change: changeWords,
  choose: chooseWords,
  cpuPlan: cpuPlanWords,
  create: createWords,
  diff: diffWords,
  done: doneWords,
  fault: faultWords,
  guestPart: guestPartWords,
  install: installWords,
  machine: machineWords,
  mode: modeWords,
  prepare: prepareWords,
  progress: progressWords,
  settings: settingsWords,
  trouble: troubleWords,
  unit: unitWords,
} = spoken

/** How the spoken language writes numbers, lists and times. */
export const formats = createFormats('en')

let speaker: CoreSpeaker = speakEnglish

/**
 * A sentence that the core said, in the spoken language, or in English where it has no translation; `lang` says which.
 * Taken while something is drawn, like the texts.
 */
export function speakCore(sentence: string): SpokenSentence {
  return speaker(sentence)
}

/** Speaks a language from now on; what is on screen has to be drawn again. Dates follow the region's tag. */
export function speak(next: Words, core: CoreSpeaker, language: string, region: string): void {
  replaceTexts(spoken as unknown as Part, next as unknown as Part)
  speaker = core
  Object.assign(formats, createFormats(language, region))
}

function replaceTexts(target: Part, source: Part): void {
  for (const [key, value] of Object.entries(source)) {
    if (isPart(value)) replaceTexts(target[key] as Part, value)
    else target[key] = value
  }
}

function copyOf<T>(source: T): T {
  if (!isPart(source)) return source
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, copyOf(value)])) as T
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
