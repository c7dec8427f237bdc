import * as v from 'valibot'
import { settings as schema } from '../messages/schemas.ts'
import type { Settings } from '../model/settings.ts'
import { storedSettings, storeSettings } from '../platform/settings-storage.ts'

const AT_FIRST: Settings = { reach: 'click', sitesOn: [], sitesOff: [], allAmounts: false }

/** The reader's settings; those of a fresh install where none were stored or they can't be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = v.safeParse(schema, await storedSettings())
  return stored.success ? stored.output : AT_FIRST
}

export async function saveSettings(settings: Settings): Promise<Settings> {
  await storeSettings(settings)
  return settings
}
