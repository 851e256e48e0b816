import { expect, test } from 'vitest'
import { matchPath, pathAbove } from './phone-router.ts'

test('a page is found by its path, and its parameters are read out of the address', () => {
  expect(matchPath('/clb', '/clb')).toEqual({})
  expect(matchPath('/clb', '/clb/')).toEqual({})
  expect(matchPath('/clb/thanh-vien/$personId', '/clb/thanh-vien/12')).toEqual({ personId: '12' })
  expect(matchPath('/clb/thanh-vien/$personId', '/clb/thanh-vien/L%C3%BD')).toEqual({ personId: 'Lý' })
})

test('another page, a part missing or a half-copied address is no match', () => {
  expect(matchPath('/clb', '/clb/cai-dat')).toBeNull()
  expect(matchPath('/clb/cai-dat', '/clb/thanh-vien')).toBeNull()
  expect(matchPath('/clb/thanh-vien/$personId', '/clb/thanh-vien')).toBeNull()
  expect(matchPath('/clb/thanh-vien/$personId', '/clb/thanh-vien/')).toBeNull()
  expect(matchPath('/clb/$personId/sua', '/clb//sua')).toBeNull()
  expect(matchPath('/clb/thanh-vien/$personId', '/clb/thanh-vien/%E1%B')).toBeNull()
})

test('the page above is the nearest one that there is', () => {
  const patterns = ['/clb', '/clb/thanh-vien', '/clb/thanh-vien/$personId']
  expect(pathAbove('/clb/thanh-vien/12/sua', patterns)).toBe('/clb/thanh-vien/12')
  expect(pathAbove('/clb/thanh-vien/12', patterns)).toBe('/clb/thanh-vien')
  expect(pathAbove('/clb/cai-dat/chu', patterns)).toBe('/clb')
  expect(pathAbove('/clb', patterns)).toBeUndefined()
  expect(pathAbove('/clb/', patterns)).toBeUndefined()
})
