// SPDX-License-Identifier: MIT
import type { DeviceReport, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import type { BindingMode } from '../../../src-main/model/plan.ts'
import type { ModeId } from '../../words/en/mode-words.ts'
import { formats, modeWords, speakCore } from '../../words/spoken.ts'
import { splitDeviceName } from '../devices/device-name.ts'
import { allDevices } from '../devices/lay-out-buses.ts'

/** A sentence about a mode on this host, with how it weighs. */
export interface ModePoint {
  readonly verdict: Verdict
  readonly text: string
}

/** A mode as it would be on this host with these devices. */
export interface DescribedMode {
  readonly id: ModeId
  /** The plan's name for it, or null where it cannot be chosen. */
  readonly mode: BindingMode | null
  readonly points: readonly ModePoint[]
}

const { points: says } = modeWords
const good = (text: string): ModePoint => ({ verdict: 'pass', text })
const bad = (text: string): ModePoint => ({ verdict: 'fail', text })
const careful = (text: string): ModePoint => ({ verdict: 'warn', text })
const plain = (text: string): ModePoint => ({ verdict: 'not-applicable', text })

/** What each mode means for this host and the chosen devices. */
export function describeModes(report: DeviceReport, chosen: readonly PciAddress[]): DescribedMode[] {
  const devices = allDevices(report).filter(({ address }) => chosen.includes(address))
  const cost = (code: string) => devices.flatMap(({ hostCost }) => hostCost).filter((each) => each.code === code)
  const losesOnlyDisplay = cost('only-display').length > 0
  return [
    {
      id: 'static',
      mode: 'static',
      points: describeStatic(devices, losesOnlyDisplay, cost('boot-display').length > 0),
    },
    {
      id: 'dynamic',
      mode: 'dynamic',
      points: describeDynamic(
        losesOnlyDisplay,
        cost('display-in-use').map(({ text }) => speakCore(text).text),
      ),
    },
    {
      id: 'single-gpu',
      mode: null,
      points: [
        losesOnlyDisplay
          ? careful(says.singleHere)
          : plain(devices.length > 0 ? says.singleNotHere : says.singleUnknown),
      ],
    },
    {
      id: 'virtual-function',
      mode: null,
      points: [
        plain(
          allDevices(report).some(({ hostCost }) => hostCost.some(({ code }) => code === 'virtual-functions-in-use'))
            ? says.virtualFunctions
            : says.virtualUnknown,
        ),
      ],
    },
    { id: 'none', mode: null, points: [plain(says.noneHere)] },
  ]
}

function describeStatic(devices: readonly MappedDevice[], losesOnlyDisplay: boolean, isBootDisplay: boolean) {
  const driven = devices.filter(({ kind, driver }) => kind === 'display' || driver !== null)
  const names = driven.filter(({ kind }) => kind === 'display')
  const named = (names.length > 0 ? names : driven).map((device) => splitDeviceName(device).short)
  return [
    ...(losesOnlyDisplay ? [bad(says.staticLosesScreen)] : []),
    ...(isBootDisplay && !losesOnlyDisplay ? [careful(says.staticBootDisplay)] : []),
    ...(named.length > 0 ? [plain(says.staticDrivers(formats.row([...new Set(named)])))] : []),
    good(says.staticBoot),
    good(says.staticUndo),
  ]
}

function describeDynamic(losesOnlyDisplay: boolean, uses: readonly string[]): ModePoint[] {
  return [
    good(says.dynamicKeeps),
    ...(losesOnlyDisplay ? [careful(says.dynamicLosesScreen)] : []),
    ...(uses.length > 0
      ? [careful(`${says.dynamicInUse} ${[...new Set(uses)].join(' ')}`)]
      : [plain(says.dynamicNothingInUse)]),
    careful(says.dynamicRisk),
  ]
}
