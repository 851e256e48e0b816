/** Giấy tờ về đóng góp và tài sản: the donor book and the asset book, to print and as Excel. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { READ } from '#features/ledger/ledger.api.ts'
import { excelFile, wordFile } from '#features/ledger/ledger-papers.api.ts'
import { readPaperClub } from '#features/ledger/ledger-papers.db.ts'
import { read, type ReadWork, type Route } from '#server/route.ts'
import { assetOn } from './asset.ts'
import { readAssets } from './asset.db.ts'
import { type AssetListFacts, assetListPaper, assetListSheet } from './paper-asset-list.ts'
import { type DonorBookFacts, donorBookPaper, donorBookSheet } from './paper-donor-book.ts'
import { readGiven } from './property.db.ts'

const Asked = z.object({ clubId: z.uuid(), from: DayShape.optional(), to: DayShape.optional() })
type Given = Pick<ReadWork<z.output<typeof Asked>>, 'tx' | 'input' | 'today' | 'sample'>

async function readDonorBook({ tx, input, today, sample }: Given): Promise<DonorBookFacts> {
  const [from, to] = [input.from ?? null, input.to ?? today]
  return { of: await readPaperClub(tx, input.clubId, to, sample), from, to, lines: (await readGiven(tx, { clubId: input.clubId, from, to, purpose: 'gift' })).reverse() }
}
async function readAssetList({ tx, input, today, sample }: Given): Promise<AssetListFacts> {
  const on = input.to ?? today
  const assets = (await readAssets(tx, input.clubId)).filter(({ acquiredOn }) => acquiredOn <= on)
  const gone = assets.flatMap(({ name, unit, events }) => events.flatMap(({ event }) => (event.kind === 'gone' && event.day <= on ? [{ name, unit, day: event.day, quantity: event.quantity, cause: event.cause, note: event.note }] : [])))
  return { of: await readPaperClub(tx, input.clubId, on, sample), on, assets: assets.map((asset) => ({ ...asset, ...assetOn(asset, asset.events.map(({ event }) => event), on) })), gone: gone.sort((one, other) => (one.day < other.day ? -1 : 1)) }
}

export const propertyPaperRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/property/papers/:kind',
    about: { vi: 'Sổ Tấm lòng vàng (để niêm yết, người không muốn nêu tên thì không nêu) hoặc Sổ tài sản, dạng Word.', en: 'The donor book (to be put up: who does not wish to be named is not) or the asset book, as Word.' },
    who: READ,
    input: Asked.extend({ kind: z.enum(['donor-book', 'assets']) }),
    answer: 'file',
    place: ofClub,
    work: async (given) => (given.input.kind === 'assets' ? wordFile(assetListPaper(await readAssetList(given)), 'so-tai-san') : wordFile(donorBookPaper(await readDonorBook(given)), 'so-tam-long-vang')),
  }),
  read({
    path: '/api/clubs/:clubId/contributions/donor-book.xlsx',
    about: { vi: 'Sổ Tấm lòng vàng dạng Excel, tổng là công thức.', en: 'The donor book as Excel, its sum live.' },
    who: READ,
    input: Asked,
    answer: 'file',
    place: ofClub,
    work: async (given) => excelFile('so-tam-long-vang', donorBookSheet(await readDonorBook(given))),
  }),
  read({
    path: '/api/clubs/:clubId/assets/list.xlsx',
    about: { vi: 'Sổ tài sản dạng Excel như vào một ngày.', en: 'The asset book as Excel, as on a day.' },
    who: READ,
    input: Asked,
    answer: 'file',
    place: ofClub,
    work: async (given) => excelFile('so-tai-san', assetListSheet(await readAssetList(given))),
  }),
]
