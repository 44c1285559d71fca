// SPDX-License-Identifier: MIT
import type { CpuPlanReason } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

type Numbers = Readonly<Record<string, number>>

const { number } = createFormats('ja')
const few = (count: number | undefined) => number(count ?? 0)
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} MiB`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} GiB`

const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) =>
    `1 つの L3 キャッシュ${sizeKiB === undefined ? '' : `（${mebibytes(sizeKiB)}）`}に収まります。`,
  'several-l3-domains': ({ domains }) => `${few(domains)} 個のキャッシュにまたがります。間の行き来に時間がかかります。`,
  'largest-l3': ({ sizeKiB }) =>
    `最大のキャッシュ（${mebibytes(sizeKiB)}）を持つダイです。ゲームに最も効果があります。`,
  'performance-cores': ({ cores }) => `高性能コア ${few(cores)} 個で、遅いコアはありません。`,
  'efficiency-cores-stay': ({ cores }) => `遅いコア ${few(cores)} 個はこのコンピューターに残ります。`,
  'device-node': ({ node }) => `デバイスと同じ NUMA ノード ${node} にあります。`,
  'not-device-node': ({ vcpus, node }) =>
    `仮想 CPU ${few(vcpus)} 個が、デバイスのある NUMA ノード ${node} の外にあります。`,
  'several-nodes': ({ nodes }) => `${few(nodes)} 個の NUMA ノードにまたがり、ゲストにもそう見えます。`,
  'uneven-nodes': () => 'ノードごとの数が異なるため、ゲストには 1 つのソケットとして見せます。',
  'whole-cores': ({ cores }) => `コア ${few(cores)} 個を丸ごと使い、共有はありません。`,
  'host-keeps-first-core': ({ cpu }) => `カーネル自身の処理が集まる CPU ${cpu} は使いません。`,
  'split-core': ({ cores }) => `コア ${few(cores)} 個が共有され、スレッドが互いに遅くなります。`,
  'idle-threads': ({ threads }) => `コアを共有しないよう、スレッド ${few(threads)} 個を空けておきます。`,
  'unlike-cores': () => 'コアごとのスレッド数が異なり、ゲストにそのまま見せることができません。',
  'slower-cores': ({ vcpus }) => `仮想 CPU ${few(vcpus)} 個が遅いコアにあります。`,
  'host-short-of-cores': ({ wished, cores }) =>
    `このコンピューターに残るコアは ${few(cores)} 個です。${wished} 個あるとよいでしょう。`,
  'fewer-than-wished': ({ wished, vcpus }) => `希望の ${wished} 個に対して ${vcpus} 個です。これ以上はありません。`,
  'no-cache-known': () => 'どの CPU がキャッシュを共有しているかわかりません。',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `メモリ ${gibibytes(memoryKiB)} は、使う NUMA ノードの容量（${gibibytes(nodesKiB)}）を超えています。`,
}

export const cpuPlanWords: Words['cpuPlan'] = {
  reasonsTitle: '選んだ理由',
  limitsTitle: '満たせなかったこと',
  explain: ({ code, numbers }) => reasons[code](numbers),
  memory: {
    'fits-reserved': '確保済みで空いている huge page を使います。',
    'fits-free-memory': 'huge page を使います。マシンの起動時に割り当て、停止時に返します。',
    'needs-boot': '次の起動で確保する huge page を使います。今は空きメモリが足りません。',
    'needs-hook': '通常のページを使います。huge page には「モード」の「仮想マシンの実行中に場所を空ける」が必要です。',
    'not-worth-it': '通常のページを使います。カーネルが自動でまとめます。',
    'host-too-small': '通常のページを使います。それだけ確保すると、このコンピューターに残るメモリが少なすぎます。',
    'node-too-small': '通常のページを使います。CPU の近くの NUMA ノードのメモリが足りません。',
    'could-not-tell': '通常のページを使います。どのような huge page があるか確認できませんでした。',
  },
}
