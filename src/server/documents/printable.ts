/** Control characters and halves of characters: no XML file may hold them, and one makes Word refuse the whole paper. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Words as they may stand in Word and Excel; NFC, because readers and searches compare letter by letter. */
export const printable = (text: string): string => text.normalize('NFC').replace(UNPRINTABLE, '')
