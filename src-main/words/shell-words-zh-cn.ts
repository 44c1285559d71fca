// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** Simplified Chinese. */
export const shellWordsZhCn: ShellWords = {
  tooltip: (running) => (running === 0 ? 'Throughway' : `Throughway：${running} 台虚拟机正在运行`),
  open: '打开 Throughway',
  quit: '退出',
  noMachines: '还没有虚拟机',
  moreMachines: (count) => `还有 ${count} 台…`,
  libvirtSilent: 'libvirt 没有响应',
  states: {
    running: '运行中',
    idle: '空闲',
    paused: '已暂停',
    'shutting-down': '正在关机',
    off: '已关机',
    crashed: '已崩溃',
    suspended: '已休眠',
    unknown: '无法确定',
  },
  actions: {
    starting: '正在启动…',
    stopping: '已请求关机…',
    killing: '正在强制关机…',
    removing: '正在移除…',
    installing: '正在安装…',
  },
  start: (name) => `启动 ${name}`,
  stop: '关机',
  forceOff: '强制关机…',
  details: '在窗口中显示',
  usb: 'USB 设备',
  noUsb: '没有可以借出的 USB 设备',
  lentTo: (device, name) => `${device}（已借给 ${name}）`,
  notices: {
    done: (title) => `已完成：${title}`,
    failed: (title) => `失败：${title}`,
    trialTitle: '本次启动是试运行',
    trialText: '请保留这些设置，或者恢复原来的设置。',
    refused: {
      start: (name) => `未能启动 ${name}`,
      stop: (name) => `未能请求 ${name} 关机`,
      lend: (name) => `未能向 ${name} 借出设备`,
      'take-back': (name) => `未能从 ${name} 收回设备`,
    },
    crashed: (name) => `${name} 已崩溃`,
    crashedText: '窗口中会显示目前已知的情况。',
  },
  refusals: {
    unknown: '这台虚拟机已不存在。',
    busy: '它正在执行其他操作，请在完成后重试。',
  },
  quitQuestion: {
    title: (work) => `“${work}”仍在进行`,
    text: '中途结束可能会留下未完成的更改，因此 Throughway 会一直运行到它完成。',
    whenDone: '完成后退出',
    stay: '保持打开',
  },
  windowFault: {
    title: '窗口接连多次意外结束',
    text: '您的电脑不受影响，正在进行的工作会继续。请从托盘图标重新打开窗口。',
  },
  incomplete: '安装不完整：缺少随附的文件。请重新安装 Throughway。',
  badMachine: (value) =>
    `--start-vm 的值是“${value}”，它不是任何虚拟机的 UUID。可用 “throughway vm list --json” 查看 UUID。`,
  menu: {
    window: '窗口',
    close: '关闭',
    edit: '编辑',
    view: '视图',
    larger: '放大',
    smaller: '缩小',
    usualSize: '实际大小',
  },
}
