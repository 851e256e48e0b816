/** One demo for all journeys. */
import type { TestProject } from 'vitest/node'
import { startDemo } from './start-demo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const demo = await startDemo()
  project.provide('address', demo.address)
  return () => demo.stop()
}
