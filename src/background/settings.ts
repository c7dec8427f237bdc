import * as v from 'valibot'
import { storedSettings as schema } from '../messages/schemas.ts'
import { changedSettings, type Settings, type SettingsChange } from '../model/settings.ts'
import { inTurn } from '../platform/in-turn.ts'
import { storedSettings, storeSettings } from '../platform/settings-storage.ts'

/** The reader's settings; of a field that was never stored or can't be read, that of a fresh install. */
export async function loadSettings(): Promise<Settings> {
  return v.parse(schema, await storedSettings())
}

/** Changes what the change names and nothing else, whatever was stored since whoever asks last looked. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return inTurn('settings', async () => {
    const changed = changedSettings(await loadSettings(), change)
    await storeSettings(changed)
    return changed
  })
}
