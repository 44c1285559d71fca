// SPDX-License-Identifier: MIT
import { aboutWords } from './about-words.ts'
import { captureWords } from './capture-words.ts'
import { changeWords } from './change-words.ts'
import { chooseWords } from './choose-words.ts'
import { cpuPlanWords } from './cpu-plan-words.ts'
import { createWords } from './create-words.ts'
import { diffWords } from './diff-words.ts'
import { doneWords } from './done-words.ts'
import { faultWords } from './fault-words.ts'
import { frameWords } from './frame-words.ts'
import { guestPartWords } from './guest-part-words.ts'
import { installWords } from './install-words.ts'
import { machineWords } from './machine-words.ts'
import { modeWords } from './mode-words.ts'
import { prepareWords } from './prepare-words.ts'
import { progressWords } from './progress-words.ts'
import { settingsWords } from './settings-words.ts'
import { troubleWords } from './trouble-words.ts'
import { unitWords } from './unit-words.ts'

/** English, which every other language follows key by key. */
export const english = {
  about: aboutWords,
  capture: captureWords,
  change: changeWords,
  choose: chooseWords,
  cpuPlan: cpuPlanWords,
  create: createWords,
  diff: diffWords,
  done: doneWords,
  fault: faultWords,
  frame: frameWords,
  guestPart: guestPartWords,
  install: installWords,
  machine: machineWords,
  mode: modeWords,
  prepare: prepareWords,
  progress: progressWords,
  settings: settingsWords,
  trouble: troubleWords,
  unit: unitWords,
}
