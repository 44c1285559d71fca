// SPDX-License-Identifier: MIT
import type { XmlExplanation } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import { writeXml } from '../xml/write-xml.ts'
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { clockElement } from './clock-element.ts'
import { controllerElements } from './controller-elements.ts'
import { diskElements } from './disk-elements.ts'
import { channelElements, displayElements, inputElements, soundElements, watchdogElement } from './display-elements.ts'
import { featuresElement } from './feature-elements.ts'
import { osElement, tpmElement } from './firmware-elements.ts'
import type { GuestBuild } from './guest-build.ts'
import { hostDeviceElements, usbDeviceElements } from './host-device-elements.ts'
import { commandLineElement, sharedMemoryElement } from './looking-glass-elements.ts'
import { balloonElement, memoryElements } from './memory-elements.ts'
import { metadataElement } from './metadata-element.ts'
import { networkElements } from './network-elements.ts'
import { numaTuneElement } from './numa-elements.ts'
import { cpuElement, processorPlacement } from './processor-elements.ts'
import { sharedFolderElements } from './shared-folder-elements.ts'
import { sources } from './sources.ts'

/** Namespace of QEMU arguments in domain XML. */
const qemuNamespace = 'http://libvirt.org/schemas/domain/qemu/1.0'

/**
 * The domain XML of a guest on this host, and why each part of it stands there.
 *
 * The spec must have passed `judgeGuestSpec`; what the host does not offer is left out.
 *
 * @param chosen Parts of the spec that a person set; their explanations are not of defaults.
 */
export function buildDomainXml(
  spec: GuestSpec,
  host: GuestHost,
  chosen: readonly (keyof GuestSpec)[] = [],
): { readonly xml: string; readonly explanations: readonly XmlExplanation[] } {
  const { text, reasons } = writeXml(domainElement({ spec, host }))
  const explanations = reasons.map(({ path, line, why }) => ({
    path,
    line,
    reason: why.reason,
    source: why.source,
    isDefault: why.part === null || !chosen.includes(why.part),
  }))
  return { xml: text, explanations }
}

function domainElement(build: GuestBuild): XmlElement {
  const commandLine = commandLineElement(build)
  return element(
    'domain',
    { type: build.host.domainType, 'xmlns:qemu': commandLine === null ? null : qemuNamespace },
    element('name', {}, build.spec.name),
    metadataElement(build),
    memoryElements(build),
    processorPlacement(build),
    numaTuneElement(build),
    osElement(build),
    featuresElement(build),
    cpuElement(build),
    clockElement(build),
    element('on_poweroff', {}, 'destroy'),
    element('on_reboot', {}, 'restart'),
    because(
      element('on_crash', {}, 'destroy'),
      'A guest that gave up does not run on half dead with a device in its hands.',
      {
        source: sources.power,
      },
    ),
    powerElement(),
    devicesElement(build),
    commandLine,
  )
}

function powerElement(): XmlElement {
  return because(
    element('pm', {}, element('suspend-to-mem', { enabled: 'no' }), element('suspend-to-disk', { enabled: 'no' })),
    'A passed-through device does not survive the guest’s sleep.',
    { source: sources.power },
  )
}

function devicesElement(build: GuestBuild): XmlElement {
  return element(
    'devices',
    {},
    element('emulator', {}, build.host.emulator),
    diskElements(build),
    controllerElements(build),
    sharedFolderElements(build),
    networkElements(build),
    channelElements(build),
    inputElements(build),
    tpmElement(build),
    displayElements(build),
    soundElements(build),
    hostDeviceElements(build),
    usbDeviceElements(build),
    watchdogElement(build),
    balloonElement(build),
    because(
      element('rng', { model: 'virtio' }, element('backend', { model: 'random' }, '/dev/urandom')),
      'Randomness from the start; the firmware’s network boot needs it too.',
      { source: sources.random },
    ),
    sharedMemoryElement(build),
  )
}
