// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('zh-CN')

/** What is said of a capture before it is saved. */
export const captureWords: Words['capture'] = {
  title: '这台机器的采集包',
  hint: '供帮助您的人使用：对方无需在机器前，也能像您一样查看这台机器。',
  inside: {
    title: '包含',
    text: '为检查而读取的内容：有关处理器、内存、设备、内核、启动和 libvirt 的系统文件，以及几个程序的输出。不含您自己的文件。',
  },
  replaced: { title: '已替换', text: '主机名和人名、序列号、UUID、MAC 和 IP 地址以及密码短语。' },
  make: '生成采集包',
  makeAgain: '重新生成',
  making: '正在读取这台机器…',
  save: (name) => `保存 ${name}`,
  made: (fileCount, kibibytes) => `${number(fileCount)} 个文件，${kibibytes} KiB。尚未保存。`,
}
