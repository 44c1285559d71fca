// SPDX-License-Identifier: MIT
import type { CpuPlanReason } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

type Numbers = Readonly<Record<string, number>>

const { number, plural } = createFormats('es')
const few = (count: number | undefined, one: string, other: string) =>
  `${number(count ?? 0)} ${plural(count ?? 0, { one, other })}`
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} MiB`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} GiB`

const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) => `Una sola caché L3${sizeKiB === undefined ? '' : ` de ${mebibytes(sizeKiB)}`}.`,
  'several-l3-domains': ({ domains }) =>
    `Repartidos entre ${few(domains, 'caché', 'cachés')}: pasar de una a otra lleva tiempo.`,
  'largest-l3': ({ sizeKiB }) =>
    `El chip con la caché más grande (${mebibytes(sizeKiB)}), que es lo que más aprovechan los juegos.`,
  'performance-cores': ({ cores }) =>
    `${few(cores, 'núcleo de rendimiento', 'núcleos de rendimiento')} y ninguno más lento.`,
  'efficiency-cores-stay': ({ cores }) =>
    `${few(cores, 'núcleo más lento se queda', 'núcleos más lentos se quedan')} en este equipo.`,
  'device-node': ({ node }) => `En el nodo NUMA ${node}, igual que el dispositivo.`,
  'not-device-node': ({ vcpus, node }) =>
    `${few(vcpus, 'CPU virtual está', 'CPU virtuales están')} fuera del nodo NUMA ${node}, donde está el dispositivo.`,
  'several-nodes': ({ nodes }) => `En ${few(nodes, 'nodo NUMA', 'nodos NUMA')}; el huésped los ve.`,
  'uneven-nodes': () => 'Los nodos no tienen la misma cantidad: el huésped ve un solo zócalo.',
  'whole-cores': ({ cores }) => `${few(cores, 'núcleo entero', 'núcleos enteros')}: ninguno se comparte.`,
  'host-keeps-first-core': ({ cpu }) => `La CPU ${cpu}, donde recae el trabajo del núcleo Linux, queda aparte.`,
  'split-core': ({ cores }) =>
    `${few(cores, 'núcleo se comparte', 'núcleos se comparten')}: sus hilos se frenan entre sí.`,
  'idle-threads': ({ threads }) =>
    `${few(threads, 'hilo queda inactivo', 'hilos quedan inactivos')}, para no compartir ningún núcleo.`,
  'unlike-cores': () => 'Los núcleos difieren en hilos, algo que no se puede mostrar al huésped.',
  'slower-cores': ({ vcpus }) => `${few(vcpus, 'CPU virtual está', 'CPU virtuales están')} en núcleos más lentos.`,
  'host-short-of-cores': ({ wished, cores }) =>
    `Este equipo conserva ${few(cores, 'núcleo', 'núcleos')}; mejor serían ${wished}.`,
  'fewer-than-wished': ({ wished, vcpus }) => `${vcpus} de las ${wished} pedidas: no hay más.`,
  'no-cache-known': () => 'Aquí no se sabe qué CPU comparten una caché.',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `Sus ${gibibytes(memoryKiB)} de memoria superan lo que tienen sus nodos NUMA (${gibibytes(nodesKiB)}).`,
}

export const cpuPlanWords: Words['cpuPlan'] = {
  reasonsTitle: 'Por qué estas',
  limitsTitle: 'Lo que no fue posible',
  explain: ({ code, numbers }) => reasons[code](numbers),
  memory: {
    'fits-reserved': 'Páginas enormes ya reservadas y libres.',
    'fits-free-memory': 'Páginas enormes, que se asignan al iniciar la máquina y se devuelven al detenerla.',
    'needs-boot': 'Páginas enormes, que se reservarán en el próximo arranque: ahora hay poca memoria libre.',
    'needs-hook':
      'Páginas normales: las enormes requieren «Hacer sitio mientras funciona una máquina virtual» del paso Modo.',
    'not-worth-it': 'Páginas normales, que el núcleo une por sí solo.',
    'host-too-small': 'Páginas normales: reservar tanto dejaría demasiado poco a este equipo.',
    'node-too-small': 'Páginas normales: el nodo NUMA junto a las CPU tiene poca memoria.',
    'could-not-tell': 'Páginas normales: no se pudo saber qué páginas enormes hay.',
  },
}
