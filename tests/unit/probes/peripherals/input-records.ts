// SPDX-License-Identifier: MIT

/** Capabilities of devices as the kernel prints them. */
export const capabilities = {
  keyboard: 'B: EV=120013\nB: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe\nB: LED=7',
  mouse: 'B: EV=17\nB: KEY=ffff0000 0 0 0 0\nB: REL=1943',
  touchpad: 'B: PROP=5\nB: EV=b\nB: KEY=e520 10000 0 0 0 0\nB: ABS=2e0800000000003',
  powerButton: 'B: EV=3\nB: KEY=10000000000000 0',
  lidSwitch: 'B: EV=21\nB: SW=1',
  videoBus: 'B: EV=3\nB: KEY=3e000b00000000 0 0 0',
  speaker: 'B: EV=40001\nB: SND=6',
  gamePad: 'B: EV=20000b\nB: KEY=7cdb000000000000 0 0 0 0\nB: ABS=3003f',
} as const

/** One block of /proc/bus/input/devices. */
export function inputRecord(
  name: string,
  bus: string,
  sysfs: string,
  kind: keyof typeof capabilities,
  phys = '',
): string {
  return `I: Bus=${bus} Vendor=046d Product=c31c Version=0110\nN: Name="${name}"\nP: Phys=${phys}\nS: Sysfs=${sysfs}\nU: Uniq=\nH: Handlers=event3\n${capabilities[kind]}\n`
}
