/** The project's root, whether this runs from src/server or bundled in build/server. */
export const projectFolder = new URL('../../', import.meta.url)
