// SPDX-License-Identifier: MIT
import type { CpuPlanReason } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

type Numbers = Readonly<Record<string, number>>

const { number, plural } = createFormats('fr')
const few = (count: number | undefined, one: string, other: string) =>
  `${number(count ?? 0)} ${plural(count ?? 0, { one, other })}`
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} Mio`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} Gio`

const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) => `Un seul cache L3${sizeKiB === undefined ? '' : ` de ${mebibytes(sizeKiB)}`}.`,
  'several-l3-domains': ({ domains }) =>
    `Répartis sur ${few(domains, 'cache', 'caches')} : passer de l’un à l’autre prend du temps.`,
  'largest-l3': ({ sizeKiB }) =>
    `La puce au plus grand cache (${mebibytes(sizeKiB)}), dont les jeux profitent le plus.`,
  'performance-cores': ({ cores }) => `${few(cores, 'cœur performant', 'cœurs performants')} et aucun plus lent.`,
  'efficiency-cores-stay': ({ cores }) =>
    `${few(cores, 'cœur plus lent reste', 'cœurs plus lents restent')} à cet ordinateur.`,
  'device-node': ({ node }) => `Sur le nœud NUMA ${node}, comme le périphérique.`,
  'not-device-node': ({ vcpus, node }) =>
    `${few(vcpus, 'processeur virtuel est', 'processeurs virtuels sont')} hors du nœud NUMA ${node}, où se trouve le périphérique.`,
  'several-nodes': ({ nodes }) => `Sur ${few(nodes, 'nœud NUMA', 'nœuds NUMA')} ; l’invité les voit.`,
  'uneven-nodes': () => 'Les nœuds n’en ont pas autant les uns que les autres : l’invité voit un seul socket.',
  'whole-cores': ({ cores }) => `${few(cores, 'cœur entier', 'cœurs entiers')} : aucun n’est partagé.`,
  'host-keeps-first-core': ({ cpu }) => `Le CPU ${cpu}, où tombe le travail du noyau, est laissé tranquille.`,
  'split-core': ({ cores }) =>
    `${few(cores, 'cœur est partagé', 'cœurs sont partagés')} : leurs threads se ralentissent mutuellement.`,
  'idle-threads': ({ threads }) =>
    `${few(threads, 'thread reste inoccupé', 'threads restent inoccupés')}, pour qu’aucun cœur ne soit partagé.`,
  'unlike-cores': () => 'Les cœurs diffèrent par leur nombre de threads, ce qui ne peut pas être montré à l’invité.',
  'slower-cores': ({ vcpus }) =>
    `${few(vcpus, 'processeur virtuel est', 'processeurs virtuels sont')} sur des cœurs plus lents.`,
  'host-short-of-cores': ({ wished, cores }) =>
    `Cet ordinateur garde ${few(cores, 'cœur', 'cœurs')} ; ${wished} vaudraient mieux.`,
  'fewer-than-wished': ({ wished, vcpus }) => `${vcpus} sur les ${wished} demandés : il n’y en a pas plus.`,
  'no-cache-known': () => 'On ignore ici quels CPU partagent un cache.',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `Ses ${gibibytes(memoryKiB)} de mémoire dépassent ce qu’ont ses nœuds NUMA (${gibibytes(nodesKiB)}).`,
}

export const cpuPlanWords: Words['cpuPlan'] = {
  reasonsTitle: 'Pourquoi ceux-là',
  limitsTitle: 'Ce qui n’était pas possible',
  explain: ({ code, numbers }) => reasons[code](numbers),
  memory: {
    'fits-reserved': 'Des huge pages déjà réservées et libres.',
    'fits-free-memory': 'Des huge pages, allouées au démarrage de la machine et rendues à son arrêt.',
    'needs-boot': 'Des huge pages, à réserver au prochain démarrage : trop peu de mémoire est libre maintenant.',
    'needs-hook':
      'Pages ordinaires : les huge pages demandent « Faire de la place pendant qu’une machine virtuelle tourne » de l’étape Mode.',
    'not-worth-it': 'Pages ordinaires, que le noyau regroupe de lui-même.',
    'host-too-small': 'Pages ordinaires : en réserver autant laisserait trop peu à cet ordinateur.',
    'node-too-small': 'Pages ordinaires : le nœud NUMA proche des CPU a trop peu de mémoire.',
    'could-not-tell': 'Pages ordinaires : impossible de savoir quelles huge pages existent.',
  },
}
