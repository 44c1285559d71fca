// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const start: CoreSentences = {
  'Whether the IOMMU is on': 'État de l’IOMMU',
  'The IOMMU is on.': 'L’IOMMU est activée.',
  'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.':
    'L’IOMMU est désactivée : aucun périphérique ne peut être donné. `throughway doctor` dit pourquoi.',
  'Whether {0} is there': 'Présence de {0}',
  'There is no device at {0} any more; a card that was moved or taken out gets another address. `throughway devices` lists those there are.':
    'Il n’y a plus de périphérique à {0} ; une carte déplacée ou retirée change d’adresse. `throughway devices` liste ceux qui sont là.',
  '{0} is there.': '{0} est là.',
  '{0} is still {1}.': '{0} est toujours {1}.',
  '{0} is {1} now; {2}:{3} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.':
    '{0} est maintenant {1} ; {2}:{3} a été choisi pour cette machine. Les adresses bougent quand des cartes sont ajoutées ou que le micrologiciel change : choisissez le périphérique à nouveau.',
  'The IOMMU group of {0}': 'Groupe IOMMU de {0}',
  '{0} is in no IOMMU group; nothing guards the host from it.':
    '{0} n’est dans aucun groupe IOMMU ; rien n’en protège l’hôte.',
  'Everything in group {0} goes with {1}, or is unused.':
    'Tout dans le groupe {0} part avec {1}, ou n’est pas utilisé.',
  'Group {0} has {1} beside {2}, and the host uses it: all of a group goes, or nothing.':
    'Le groupe {0} contient {1} à côté de {2}, et l’hôte s’en sert : un groupe part en entier, ou pas du tout.',
  'Group {0} has {1} beside {2}, and the host uses them: all of a group goes, or nothing.':
    'Le groupe {0} contient {1} à côté de {2}, et l’hôte s’en sert : un groupe part en entier, ou pas du tout.',
  '{0} is lent to {1}, which is running. Stop it first.':
    '{0} est prêté à {1}, qui est en marche. Arrêtez d’abord cette machine.',
  'Which driver has {0}': 'Pilote de {0}',
  '{0} waits for a guest.': '{0} attend un invité.',
  '{0} is bound to {1}, and this machine is not set to take it from there. `throughway plan --device {2}` binds it for guests.':
    '{0} est lié à {1}, et cette machine n’est pas réglée pour le lui prendre. `throughway plan --device {2}` le lie pour des invités.',
  'Who uses {0}': 'Utilisateurs de {0}',
  '{0} is in use by {1}. End it first.': '{0} est utilisé par {1}. Mettez-y fin d’abord.',
  '{0} is in use by {1}. End them first.': '{0} est utilisé par {1}. Mettez-y fin d’abord.',
  '{0} is taken from {1} now, and given back when the machine stops.':
    '{0} est pris maintenant à {1}, et rendu quand la machine s’arrête.',
  '{0} ({1}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.':
    '{0} ({1}) n’est pas là. S’il a été déplacé, il faut le dire à la machine ; si son système de fichiers n’est pas monté, montez-le.',
  '{0} ({1}) is no block device.': '{0} ({1}) n’est pas un périphérique bloc.',
  'Whether the volume {0} is there': 'Présence du volume {0}',
  'There is no volume {0} ({1}).': 'Il n’y a pas de volume {0} ({1}).',
  'The volume {0} is there.': 'Le volume {0} est là.',
  'Whether the host uses {0}': 'Utilisation de {0} par l’hôte',
  'The host itself uses {0}: {1}. Two systems on one disk destroy what is on it; unmount it first.':
    'L’hôte lui-même utilise {0} : {1}. Deux systèmes sur un même disque détruisent ce qui s’y trouve ; démontez-le d’abord.',
  '{0} is in use by {1}, which is running. Stop it first.':
    '{0} est utilisé par {1}, qui est en marche. Arrêtez d’abord cette machine.',
  'The firmware {0} is gone; a package that was removed or updated had it. `throughway plan --stack` installs what is missing.':
    'Le micrologiciel {0} a disparu ; il venait d’un paquet retiré ou mis à jour. `throughway plan --stack` installe ce qui manque.',
  "The firmware's variables {0} are gone, and so is their template {1}.":
    'Les variables du micrologiciel {0} ont disparu, et leur modèle {1} aussi.',
  'The firmware {0} is there.': 'Le micrologiciel {0} est là.',
  'How much memory is free': 'Mémoire libre',
  '{0} are free for the {1} of this machine.': '{0} sont libres pour les {1} de cette machine.',
  'This machine takes {0} and {1} are free.': 'Cette machine prend {0} et {1} sont libres.',
  'This machine takes {0} and {1} are free. Close programs, or give it less.':
    'Cette machine prend {0} et {1} sont libres. Fermez des programmes, ou donnez-lui-en moins.',
  'This machine takes {0} and {1} are free. The host may swap.':
    'Cette machine prend {0} et {1} sont libres. L’hôte risque d’utiliser le swap.',
  'The size of huge pages': 'Taille des huge pages',
  'How many huge pages are free': 'Nombre de huge pages libres',
  'one huge page of {0} are there ({1} free).': 'Une huge page de {0} est là (libres : {1}).',
  'one huge page of {0} on node {1} are there ({2} free).':
    'Une huge page de {0} sur le nœud {1} est là (libres : {2}).',
  '{0} huge pages of {1} are there ({2} free).': '{0} huge pages de {1} sont là (libres : {2}).',
  '{0} huge pages of {1} on node {2} are there ({3} free).':
    '{0} huge pages de {1} sur le nœud {2} sont là (libres : {3}).',
  'one huge page of {0} are made at the start; {1} are free now.':
    'Une huge page de {0} est créée au démarrage ; libres à présent : {1}.',
  'one huge page of {0} on node {1} are made at the start; {2} are free now.':
    'Une huge page de {0} sur le nœud {1} est créée au démarrage ; libres à présent : {2}.',
  '{0} huge pages of {1} are made at the start; {2} are free now.':
    '{0} huge pages de {1} sont créées au démarrage ; libres à présent : {2}.',
  '{0} huge pages of {1} on node {2} are made at the start; {3} are free now.':
    '{0} huge pages de {1} sur le nœud {2} sont créées au démarrage ; libres à présent : {3}.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:2M`, or stop what holds them.':
    'Il faut une huge page de {0} ; libres : {1}. Réservez-en avec `throughway plan --hugepages {2}:2M`, ou arrêtez ce qui les tient.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:1G`, or stop what holds them.':
    'Il faut une huge page de {0} ; libres : {1}. Réservez-en avec `throughway plan --hugepages {2}:1G`, ou arrêtez ce qui les tient.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'Il faut une huge page de {0} sur le nœud {1} ; libres : {2}. Réservez-en avec `throughway plan --hugepages {3}:2M`, ou arrêtez ce qui les tient.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'Il faut une huge page de {0} sur le nœud {1} ; libres : {2}. Réservez-en avec `throughway plan --hugepages {3}:1G`, ou arrêtez ce qui les tient.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'Il faut {0} huge pages de {1} ; libres : {2}. Réservez-en avec `throughway plan --hugepages {3}:2M`, ou arrêtez ce qui les tient.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'Il faut {0} huge pages de {1} ; libres : {2}. Réservez-en avec `throughway plan --hugepages {3}:1G`, ou arrêtez ce qui les tient.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:2M`, or stop what holds them.':
    'Il faut {0} huge pages de {1} sur le nœud {2} ; libres : {3}. Réservez-en avec `throughway plan --hugepages {4}:2M`, ou arrêtez ce qui les tient.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:1G`, or stop what holds them.':
    'Il faut {0} huge pages de {1} sur le nœud {2} ; libres : {3}. Réservez-en avec `throughway plan --hugepages {4}:1G`, ou arrêtez ce qui les tient.',
  'Whether the network “{0}” runs': 'État du réseau « {0} »',
  'There is no network “{0}”. `throughway plan --stack` sets the default one up.':
    'Il n’y a pas de réseau « {0} ». `throughway plan --stack` met en place celui par défaut.',
  'The network “{0}” runs.': 'Le réseau « {0} » fonctionne.',
  'The network “{0}” does not run: `virsh net-start {1}` starts it, `throughway plan --stack` has it start with the host.':
    'Le réseau « {0} » est arrêté : `virsh net-start {1}` le démarre, `throughway plan --stack` le fait démarrer avec l’hôte.',
  'Whether the interface {0} is there': 'Présence de l’interface {0}',
  'There is no network interface {0}.': 'Il n’y a pas d’interface réseau {0}.',
  'The interface {0} is there.': 'L’interface {0} est là.',
  'Whether the USB device {0} is plugged in': 'Branchement du périphérique USB {0}',
  'The USB device {0} is plugged in.': 'Le périphérique USB {0} est branché.',
  'The USB device {0} is not plugged in, and the machine is set not to start without it.':
    'Le périphérique USB {0} n’est pas branché, et la machine est réglée pour ne pas démarrer sans lui.',
  'at port {0}-{1}': 'au port {0}-{1}',
  'Which CPUs are online': 'CPU en ligne',
  'CPUs {0} are online.': 'Les CPU {0} sont en ligne.',
  'CPUs {0} are offline or gone, and this machine is pinned to them.':
    'Les CPU {0} sont hors ligne ou absents, et cette machine y est épinglée.',
  'Whether the hook that makes room for the guest is installed': 'Installation du hook qui fait de la place à l’invité',
  'The hook that makes room for the guest is installed.': 'Le hook qui fait de la place à l’invité est installé.',
  'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.':
    'Le hook qui fait de la place à l’invité n’est pas installé : l’hôte reste tel quel. `throughway plan --guest-hook` montre ce qu’il ferait.',
  '{0} could not be told: {1}.': '{0} : indéterminé ({1}).',
}
