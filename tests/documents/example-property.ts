/** What a club was given and owns beside money, for the tests of its papers: Nậm Cọ in 2018. */
import type { GivenLine } from '#features/property/contribution.ts'
import type { AssetListFacts, ListedAsset } from '#features/property/paper-asset-list.ts'
import type { DonorBookFacts } from '#features/property/paper-donor-book.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { exampleClub } from './example-money.ts'

const given = (more: Partial<GivenLine>): GivenLine => ({
  id: '1', origin: 'contribution', purpose: 'gift', day: day('2018-05-01'), personId: null, giver: null, unnamed: false, form: 'goods', amount: null, what: null, quantity: null, unit: null, value: null, note: null, voucher: null, enteredFor: null, ...more,
})

/** Whoever stands behind it gave twice, once under a name that is not to be told. */
export const HIDDEN = 'Bà Vàng Thị Mỷ (mẫu)'
export const exampleDonorBook: DonorBookFacts = {
  of: exampleClub, from: day('2018-01-01'), to: day('2018-09-30'),
  lines: [
    given({ day: day('2018-02-08'), giver: 'Hợp tác xã Mẫu Phong', what: 'Gạo', quantity: 60, unit: 'kg', value: dong(900_000), note: 'Quà Tết' }),
    given({ day: day('2018-03-05'), giver: 'Đoàn thanh niên xã (mẫu)', form: 'work', what: 'sửa sân nhà văn hóa', quantity: 12.5, unit: 'ngày công' }),
    given({ day: day('2018-05-02'), origin: 'entry', form: 'money', giver: 'Công ty Mẫu Hoa Ban', amount: dong(5_000_000), voucher: 'PT 03/2018' }),
    given({ day: day('2018-06-10'), giver: HIDDEN, unnamed: true, what: 'gạo', quantity: 12.5, unit: 'KG' }),
    given({ day: day('2018-06-11'), origin: 'entry', form: 'money', giver: HIDDEN, unnamed: true, amount: dong(300_000), note: `Gia đình ${HIDDEN} mừng ngày Gia đình` }),
    given({ day: day('2018-06-12'), what: 'quần áo', quantity: 3, unit: 'bộ' }),
    given({ day: day('2018-06-13'), origin: 'asset', form: 'asset', giver: 'Cửa hàng vật tư Mẫu Sơn', what: 'Bộ loa kéo', quantity: 1, unit: 'bộ', value: dong(2_000_000) }),
    given({ day: day('2018-06-14'), giver: 'công ty mẫu Hoa ban', what: 'TV', quantity: 1, unit: 'cái' }),
  ],
}
export const emptyDonorBook: DonorBookFacts = { of: exampleClub, from: null, to: day('2018-09-30'), lines: [] }

const owned = (more: Partial<ListedAsset>): ListedAsset => ({
  name: 'Ghế nhựa', kind: 'furniture', unit: 'cái', acquiredOn: day('2017-06-08'), origin: 'given', value: null, giver: null, unnamed: false, quantity: 1, condition: 'good', keeper: null, lastCheckedOn: null, ...more,
})
export const exampleAssets: AssetListFacts = {
  of: exampleClub, on: day('2018-09-30'),
  assets: [
    owned({ quantity: 56, value: dong(4_200_000), giver: HIDDEN, unnamed: true, keeper: 'Nhà văn hóa thôn Nậm Cọ', lastCheckedOn: day('2018-06-30') }),
    owned({ name: 'Bộ loa kéo và micro', kind: 'sound', unit: 'bộ', acquiredOn: day('2018-03-12'), origin: 'bought', value: dong(1_350_000), condition: 'worn', keeper: 'Hoàng Văn Tịnh (mẫu)' }),
    owned({ name: 'Cân sức khỏe', kind: 'health', acquiredOn: day('2017-05-20'), origin: 'handed-over', giver: 'Trạm Y tế xã (mẫu)', condition: 'broken' }),
    owned({ name: 'Bàn gỗ', quantity: 2, acquiredOn: day('2018-01-10'), giver: 'Ông Lò Văn Páo (mẫu)', value: dong(600_000) }),
    owned({ name: 'Đài cát-sét', kind: 'sound', quantity: 0, acquiredOn: day('2016-02-01'), giver: 'Đoàn thanh niên xã (mẫu)', value: dong(500_000) }),
  ],
  gone: [
    { name: 'Ghế nhựa', unit: 'cái', day: day('2018-02-21'), quantity: 3, cause: 'broken', note: 'Gãy chân khi sinh hoạt ngày Tết' },
    { name: 'Đài cát-sét', unit: 'cái', day: day('2018-04-02'), quantity: 1, cause: 'given', note: 'Tặng lớp mẫu giáo, có biên bản' },
  ],
}
export const emptyAssets: AssetListFacts = { of: exampleClub, on: day('2018-09-30'), assets: [], gone: [] }
