// SPDX-License-Identifier: MIT
import { type BindingCarrier, bindingCarrier } from '../host-config/binding/binding-carrier.ts'
import { describeTrial } from '../host-config/trial/describe-trial.ts'
import { isAllowedKernelToken } from '../model/kernel-token.ts'
import { type Plan, type PlanStep, planSchema, type Refusal, type TrialPossibility } from '../model/plan.ts'
import { buildSteps } from './build-steps.ts'
import { chooseParameters } from './choose-parameters.ts'
import { checkHostCosts } from './device-interlocks.ts'
import { dynamicNotes } from './dynamic-notes.ts'
import { findGivenDevices } from './given-devices.ts'
import { checkGroups } from './group-interlocks.ts'
import { boundDevices } from './parameters/binding-parameters.ts'
import type { ChosenParameters } from './parameters/chosen-parameters.ts'
import type { ParameterContext } from './parameters/parameter-context.ts'
import { planDigest } from './plan-digest.ts'
import type { PlanRequest } from './plan-request.ts'
import { buildRecoveryCard } from './recovery-card.ts'
import { armTrialStep } from './remedies/arm-trial-step.ts'
import { firmwareSteps } from './remedies/firmware-step.ts'
import { installBindingPiecesStep } from './remedies/install-binding-pieces-step.ts'
import { installGuestHookStep } from './remedies/install-guest-hook-step.ts'
import { nixosModuleStep } from './remedies/nixos-module-step.ts'
import { rebuildInitramfsStep } from './remedies/rebuild-initramfs-step.ts'
import { setBootParametersStep } from './remedies/set-boot-parameters-step.ts'
import { setUpStackSteps } from './remedies/set-up-stack-steps.ts'
import type { WantedStep } from './remedies/step-words.ts'
import { checkSystem } from './system-interlocks.ts'

/**
 * What would be done to this host for these choices: ordered steps with all that is shown before consent, what
 * speaks against it, whether it can be tried for one boot, and the way back.
 *
 * Pure: the same facts, files and choices give the same plan with the same id, on any machine. While there is a
 * refusal nothing may be done, and the steps only show what would be.
 */
export function draftPlan(request: PlanRequest): Plan {
  const { facts, files, choices } = request
  const chosen = findGivenDevices(request)
  const { given } = chosen
  const generator = facts.boot.initramfsGenerator
  const context: ParameterContext = {
    facts,
    choices,
    given,
    carrier: generator.known ? bindingCarrier(generator.value, files) : null,
    ignoreInterlocks: request.ignoreInterlocks === true,
  }
  const parameters = onlySettable(chooseParameters(context))
  const wanted = wantSteps(request, context, parameters)
  const built = buildSteps([...wanted.stack, ...wanted.pieces, ...wanted.boot], files)
  const trial = draftTrial(request, context, parameters, wanted)
  const work = {
    changesBoot: wanted.boot.length > 0,
    makesImages: built.steps.some(({ kind, unchanged }) => kind === 'initramfs.rebuild' && !unchanged),
    givesDevices: given.length > 0,
  }
  const costs = checkHostCosts(request, given)
  const groups = checkGroups(request, given)
  const system = checkSystem(request, work)
  const refused = [
    ...chosen.refused,
    ...costs.refused,
    ...groups.refused,
    ...parameters.refused,
    ...system.refused,
    ...wanted.refused,
    ...built.refused,
  ]
  const steps = [...wanted.manual, ...built.steps]
  const described = JSON.stringify([choices, steps.map(({ operation }) => operation), built.actions])
  return {
    schema: planSchema,
    id: planDigest(described),
    choices,
    devices: given.map(({ device }) => device.address),
    steps,
    trialSteps: trial.steps,
    trial: trial.possibility,
    refused: dropRepeats(request.ignoreInterlocks === true ? refused.filter(isStructural) : refused),
    recovery: buildRecoveryCard(request, { parameters, actions: built.actions, trial: trial.possibility }),
    notes: [
      ...new Set([
        ...(steps.length === 0 && refused.length === 0 ? [nothingNote(request)] : []),
        ...chosen.notes,
        ...(choices.mode === 'dynamic' ? dynamicNotes(given) : []),
        ...costs.notes,
        ...groups.notes,
        ...parameters.notes,
        ...system.notes,
        ...wanted.notes,
        ...trial.notes,
      ]),
    ],
  }
}

interface WantedSteps {
  readonly manual: readonly PlanStep[]
  readonly stack: readonly WantedStep[]
  /** Inert by themselves: what a trial needs too. */
  readonly pieces: readonly WantedStep[]
  readonly boot: readonly WantedStep[]
  readonly refused: readonly Refusal[]
  readonly notes: readonly string[]
}

function wantSteps(
  { facts, findings, choices, userId }: PlanRequest,
  context: ParameterContext,
  parameters: ChosenParameters,
): WantedSteps {
  const { loader, initramfsGenerator } = facts.boot
  const isBinding = choices.mode === 'static' && context.given.length > 0
  const changesWords = parameters.add.length + parameters.remove.length > 0
  const stack = choices.stack ? setUpStackSteps(facts, userId ?? null) : { steps: [], notes: [] }
  const firmware = choices.iommu || context.given.length > 0 ? firmwareSteps(findings) : []
  const none: WantedSteps = {
    manual: firmware,
    stack: [...stack.steps, ...(choices.guestHook ? [installGuestHookStep] : [])],
    pieces: [],
    boot: [],
    refused: [],
    notes: stack.notes,
  }
  const isUndecided = isBinding && !initramfsGenerator.known
  if (!changesWords && !isUndecided) return none
  const refuse = (what: string, reason: string): WantedSteps => ({
    ...none,
    refused: [{ code: 'could-not-tell', device: null, text: `Could not tell ${what}: ${reason}.` }],
  })
  if (!loader.known) return refuse('which boot loader starts this system', loader.reason)
  const { kind } = loader.value
  const generator = initramfsGenerator.known ? initramfsGenerator.value : null
  if (kind === 'nixos' || generator === 'nixos') {
    return { ...none, manual: [...firmware, nixosModuleStep(parameters, isBinding)] }
  }
  const boot = [setBootParametersStep(kind, parameters)]
  if (!isBinding) return { ...none, boot }
  if (!initramfsGenerator.known) return refuse('what makes the initramfs here', initramfsGenerator.reason)
  const carrier = bindingReason(context.carrier)
  if (carrier === null) return { ...none, boot }
  return {
    ...none,
    pieces: [installBindingPiecesStep(initramfsGenerator.value, boundDevices(context), carrier)],
    boot: [rebuildInitramfsStep(initramfsGenerator.value), ...boot],
  }
}

/** Why the pieces bind here, or null where this system carries none. */
function bindingReason(carrier: BindingCarrier | null): string | null {
  return carrier?.carrier === 'pieces' ? carrier.reason : null
}

interface DraftedTrial {
  readonly steps: readonly PlanStep[]
  readonly possibility: TrialPossibility
  readonly notes: readonly string[]
}

function draftTrial(
  { facts, files, trialId }: PlanRequest,
  context: ParameterContext,
  parameters: ChosenParameters,
  wanted: WantedSteps,
): DraftedTrial {
  const impossible = (reason: string): DraftedTrial => ({
    steps: [],
    possibility: { possible: false, mechanism: null, reason },
    notes: [],
  })
  const { loader, initramfsGenerator: generator } = facts.boot
  if (!loader.known) return impossible(`Could not tell which boot loader starts this system: ${loader.reason}.`)
  if (loader.value.kind === 'nixos') {
    return impossible(
      'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.',
    )
  }
  if (wanted.boot.length === 0)
    return impossible('Nothing in this plan takes effect at boot, so there is nothing to try.')
  if (!generator.known) return impossible(`Could not tell what makes the initramfs here: ${generator.reason}.`)
  const wish = {
    trialId: trialId ?? planDigest(JSON.stringify([context.choices, parameters.add])).slice(0, 8),
    add: parameters.add.map(({ token }) => token),
    remove: parameters.remove.map(({ token }) => token),
  }
  const possibility = describeTrial(loader.value.kind, generator.value, files)
  if (!possibility.possible) return { steps: [], possibility, notes: [] }
  const arm = armTrialStep(loader.value.kind, generator.value, wish)
  const built = buildSteps([...wanted.stack, ...wanted.pieces, arm], files)
  const [refusal] = built.refused
  if (refusal !== undefined) return impossible(refusal.text)
  return { steps: built.steps, possibility, notes: [] }
}

/** A word of the present line that is not one we set is not taken off it either. */
function onlySettable(parameters: ChosenParameters): ChosenParameters {
  const left = parameters.remove.filter(({ token }) => !isAllowedKernelToken(token))
  return {
    ...parameters,
    remove: parameters.remove.filter(({ token }) => isAllowedKernelToken(token)),
    notes: [...parameters.notes, ...left.map(({ token, reason }) => `${token} should go by hand: ${reason}`)],
  }
}

/** Refusals that say a plan cannot be made, and not that it would harm. */
function isStructural({ code }: Refusal): boolean {
  return [
    'device-unknown',
    'iommu-unavailable',
    'loader-unsupported',
    'configuration-unreadable',
    'configuration-refused',
    'parameter-refused',
    'environment-unsupported',
  ].includes(code)
}

function dropRepeats(refused: readonly Refusal[]): Refusal[] {
  const key = ({ code, device, text }: Refusal) => `${code} ${device} ${text}`
  const seen = new Set<string>()
  return refused.filter((refusal) => (seen.has(key(refusal)) ? false : seen.add(key(refusal))))
}

function nothingNote({ choices, devices }: PlanRequest): string {
  const isAsked =
    choices.devices.length > 0 ||
    choices.iommu ||
    choices.stack ||
    choices.guestHook ||
    choices.isolatedCpus !== null ||
    choices.hugePages.length + choices.parameters.length > 0
  if (isAsked) return 'Nothing has to be changed for this.'
  const [best] = devices.candidates
  return best === undefined || best.advice === 'keep' || best.advice === 'blocked'
    ? 'Nothing was chosen; `throughway devices` lists what could be given to a guest.'
    : `Nothing was chosen; the card to give to a guest here is ${best.name}: throughway plan --device ${best.address}.`
}
