import type { PropertyNames } from './names.vi.ts'

export const namesEn: PropertyNames = {
  purposes: { gift: 'Gift', dues: 'A member’s contribution' },
  ways: { given: 'Given out', used: 'Used for an activity', sold: 'Sold', spoiled: 'Spoiled' },
  assetKinds: { sound: 'Loudspeakers, sound', health: 'Health instruments', furniture: 'Furniture, household', culture: 'Arts and sports', production: 'Tools for production', other: 'Other' },
  assetOrigins: { bought: 'Bought', given: 'Given', 'handed-over': 'Handed over' },
  conditions: { good: 'Good', worn: 'Worn, still in use', broken: 'Broken, to be mended' },
  causes: { broken: 'Broken for good', lost: 'Lost', sold: 'Sold', given: 'Given away', 'handed-over': 'Handed over elsewhere' },
  unnamed: 'Not to be named', workDays: (days) => `${days} days of work`,
}
