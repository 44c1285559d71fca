// SPDX-License-Identifier: MIT
import type { Scene } from '../../scene.ts'
import type { Phrase } from '../../signature.ts'

/** Windows’ message for a device whose driver gave up, in some of its languages. */
export const code43: readonly Phrase[] = [
  'Windows has stopped this device because it has reported problems',
  // As people tell it.
  'Windows has stopped this device (Code 43)',
  'Device Manager … Code 43',
  'Device Manager … Error 43',
  'Code 43 … Device Manager',
  'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题',
  '問題が発生したためこのデバイスは停止',
  'так как оно сообщило о возникновении неполадок',
]

/** What tells of the card’s maker. Words of a person count here: they are not the evidence. */
export const namesNvidia: readonly Phrase[] = ['GeForce', 'NVIDIA Corporation', 'NVIDIA GeForce', 'NVRM: loading']
export const namesAmd: readonly Phrase[] = ['Radeon', 'amdgpu <bdf>', 'Advanced Micro Devices, Inc. [AMD/ATI]']
export const namesIntel: readonly Phrase[] = [
  'UHD Graphics',
  'Iris(R)',
  'Iris Xe Graphics',
  'Intel(R) HD Graphics',
  'Arc(TM)',
]

/** Whether one maker is told of and the other is not. */
export function isOnly({ sightings }: Scene, one: readonly Phrase[], other: readonly Phrase[]): boolean {
  return sightings(one).length > 0 && sightings(other).length === 0
}
