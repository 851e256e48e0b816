/** "Câu lạc bộ Bảo Yên 1" → "Bảo Yên 1", where a head above already says what it is. */
export const shortName = (name: string): string => name.replace(/^câu lạc bộ(?: liên thế hệ(?: tự giúp nhau)?)?\s+(?=\S)/i, '')
