import { type RefObject, useEffect, useRef } from 'react'

/** Opens the browser's own dialog while it is shown: it keeps the keyboard inside, closes on Escape and gives the focus back. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    return () => shown?.close()
  }, [])
  return dialog
}
