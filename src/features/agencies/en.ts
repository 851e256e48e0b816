import type { AgencyWords } from './vi.ts'

export const en: AgencyWords = {
  title: 'Agencies and organisations',
  onDay: 'List as on',
  name: 'Name',
  kind: 'Kind',
  area: 'Area',
  under: 'Under',
  aliases: 'Also written',
  successors: 'Duties passed to',
  kinds: { government: 'Government body', association: 'Association of the Elderly', front: 'Fatherland Front', union: 'Mass organisation', press: 'Press and media' },
  asked: { assigned: 'Assigned', requested: 'Requested' },
  askedHint: 'The Front and the mass organisations are not under the People’s Committee: a plan requests, it does not assign.',
}
