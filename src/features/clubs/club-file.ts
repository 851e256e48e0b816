/** Hồ sơ: a file that a club keeps, with the day from which it holds. */
import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** Quy chế · quyết định · biên bản · danh sách · tờ trình · ảnh · khác. */
export const FILE_KINDS = ['regulation', 'decision', 'minutes', 'list', 'request', 'photo', 'other'] as const
export type FileKind = (typeof FILE_KINDS)[number]
export type ClubFile = { readonly id: string; readonly kind: FileKind; readonly title: string; readonly day: Day; readonly fileId: string; readonly name: string; readonly size: number }

/** As it comes from a browser: the bytes in base64. */
export const FileGiven = z.object({ name: z.string().trim().min(1).max(200), content: z.string().max(11_200_000) })
export const MOST_BYTES = 8 * 1024 * 1024

/** What a file is, by its first bytes; its name is not believed. */
const BEGINNINGS: readonly { readonly type: string; readonly extension: RegExp; readonly bytes: readonly number[] }[] = [
  { type: 'application/pdf', extension: /\.pdf$/i, bytes: [0x25, 0x50, 0x44, 0x46] },
  { type: 'image/jpeg', extension: /\.jpe?g$/i, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: /\.png$/i, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: /\.docx$/i, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: /\.xlsx$/i, bytes: [0x50, 0x4b, 0x03, 0x04] },
]

export function fileType(name: string, bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refuse('clubs/file-empty', { name })
  if (bytes.length > MOST_BYTES) return refuse('clubs/file-too-large', { name, most: MOST_BYTES / 1024 / 1024 })
  const found = BEGINNINGS.find(({ extension, bytes: first }) => extension.test(name) && first.every((byte, at) => bytes[at] === byte))
  return found?.type ?? refuse('clubs/file-not-taken', { name })
}
