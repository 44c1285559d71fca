// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('zh-CN')

export const doneWords: Words['done'] = {
  title: '完成',
  leadDone: '您的电脑已设置好，其虚拟机可以启动。',
  leadOpen: '这是目前已有的内容。各步骤会说明还缺什么。',
  machines: '您的虚拟机',
  noMachines: '还没有虚拟机。',
  toCreate: '创建一台',
  toMachines: '所有虚拟机及其数据',
  ready: '可以启动',
  failing: (count) => `${number(count)} 项检查妨碍启动`,
  checking: '正在检查…',
  unchecked: '尚未检查',
  host: '这台电脑',
  hostStock: '这台电脑没有任何更改。',
  holds: (count) => `所设置的 ${number(count)} 项在本次启动中全部成立。`,
  broken: (count, total) => `所设置的 ${number(total)} 项中，有 ${number(count)} 项现在不成立。`,
  waits: (count, total) => `所设置的 ${number(total)} 项中，有 ${number(count)} 项等待重启。`,
  untold: (count, total) => `所设置的 ${number(total)} 项中，有 ${number(count)} 项无法判断。`,
  claims: '承诺的内容及其依据',
  verdicts: { pass: '成立', fail: '不成立', unknown: '无法判断', waits: '重启之后' },
  changes: '生效中的更改',
  toHistory: '查看或撤销',
  next: '接下来做什么',
  nextSteps: [
    {
      title: '客户机中的驱动',
      text: '像在任何电脑上一样，在客户机中安装显卡厂商提供的驱动。Windows 若没有 VirtIO 客户机工具，会缺少网络和磁盘性能：其光盘已在光驱中。',
    },
    { title: '显示器', text: '将显示器接到移交的显卡上；若使用 Looking Glass 或远程桌面，可接虚拟显示插头。' },
    {
      title: 'Looking Glass',
      text: '在宿主机的窗口中显示客户机的画面。请在“创建”的“显示和声音”中开启，并在客户机中安装其主机应用程序。',
    },
    { title: '随电脑启动', text: '“虚拟机”中每台虚拟机都有开关，并可在运行时借出 USB 设备。' },
  ],
  back: '恢复原状',
  backLead: '所做的一切都可以按此顺序撤回：',
  backSteps: {
    machines: '关闭虚拟机，移除不再需要的；只有在您要求时才会删除其磁盘。',
    history: '在“历史”中从最新的开始撤销更改。每个文件都会逐字节恢复。',
    restart: '重启：设备重新归宿主机所有。',
  },
}
