import { Problem } from './api.ts'

/** A file as a route takes it: `content` in base64. */
export type FileGiven = { readonly name: string; readonly content: string }

/** Megabytes, as the server takes a document or a list. */
const MOST = 10 * 1024 * 1024

/** The chosen file, ready to be sent. Throws a Problem: `documents/too-large`, or `client/file-gone` where it was moved or saved anew since it was chosen. */
export async function fileGiven(chosen: File, most = MOST): Promise<FileGiven> {
  if (chosen.size > most) throw new Problem(409, 'documents/too-large')
  const read = await chosen.arrayBuffer().catch(() => { throw new Problem(0, 'client/file-gone') })
  const bytes = new Uint8Array(read)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { name: chosen.name, content: btoa(text) }
}
