import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readlink, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for a new profile, gone again when this process ends. In developer mode: without it an
 * unpacked extension is not started again after it reloads. With the extension's button on the toolbar.
 */
export async function newProfile(extension: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcemark-profile-'))
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  await prepareProfile(profile, extension)
  return profile
}

/** The process of the browser that has a profile open: its lock is a link to "host-number". */
export async function browserOf(profile: string): Promise<number> {
  const lock = await readlink(join(profile, 'SingletonLock'))
  return Number(lock.slice(lock.lastIndexOf('-') + 1))
}

/** Makes a folder the profile of a developer who has the extension's button on the toolbar, unless it is one already. */
export async function prepareProfile(profile: string, extension: string): Promise<void> {
  if (existsSync(join(profile, 'Default'))) return
  await mkdir(join(profile, 'Default'))
  const preferences = {
    extensions: { ui: { developer_mode: true }, pinned_extensions: [idOf(await realpath(extension))] },
  }
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

/** The id that Chromium makes of an unpacked extension's path: 32 hexadecimal digits of its SHA-256, written a to p. */
function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}
