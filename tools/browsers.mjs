/** Finds the browsers to run the extension in, and installs them where that is possible. Node's own modules only. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * Names on the PATH, best first. Google Chrome itself is left out: since version 137 it ignores
 * --load-extension; Chromium, Chrome for Testing and Edge obey it.
 */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable']
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly']

const PROGRAM_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/snap/bin',
  '/usr/lib/firefox-esr',
  '/opt/firefox',
]
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsPlaces('Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
]
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
]

/** The path of an installed Chromium, Chrome for Testing or Edge; undefined where there is none. CHROME_PATH goes before all. */
export function findChromium() {
  return named('CHROME_PATH') ?? onPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(isProgram) ?? playwrightChromium()
}

/** The path of an installed Firefox; undefined where there is none. FIREFOX_PATH goes before all. */
export function findFirefox() {
  return named('FIREFOX_PATH') ?? onPath(FIREFOX_NAMES) ?? FIREFOX_PLACES.find(isProgram)
}

/** Finds Chromium, or installs it: as root with apt-get, else Playwright's own. Throws with what to do, in one line. */
export function needChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  if (canAptGet()) aptGet('chromium')
  if (findChromium() === undefined) run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
  const installed = findChromium()
  if (installed !== undefined) return installed
  throw new Error('No Chromium found: install Chromium or Edge, or set CHROME_PATH to the program.')
}

/** Finds Firefox, or installs it as root with apt-get. Throws with what to do, in one line. */
export function needFirefox() {
  const found = findFirefox()
  if (found !== undefined) return found
  if (canAptGet()) aptGet('firefox-esr')
  const installed = findFirefox()
  if (installed !== undefined) return installed
  throw new Error('No Firefox found: install Firefox (142 or newer), or set FIREFOX_PATH to the program.')
}

function named(variable) {
  const path = process.env[variable]
  if (path === undefined || path === '') return undefined
  if (isProgram(path)) return path
  throw new Error(`${variable} is ${path}, which is no program that can be run.`)
}

function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...PROGRAM_FOLDERS]
  for (const name of names) {
    for (const folder of folders) {
      if (isProgram(join(folder, name))) return join(folder, name)
    }
  }
  return undefined
}

function playwrightChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ]
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  for (const cache of caches) {
    if (cache === undefined || !existsSync(cache)) continue
    const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
    versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    for (const version of versions) {
      const program = programs.map((path) => join(cache, version, path)).find(isProgram)
      if (program !== undefined) return program
    }
  }
  return undefined
}

function windowsPlaces(...paths) {
  const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
  return roots.filter((root) => root !== undefined).flatMap((root) => paths.map((path) => `${root}\\${path}`))
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function canAptGet() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined
}

function aptGet(program) {
  console.log(`Installing ${program} with apt-get.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], env)
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', program], env)
}

function run(command, words, env = process.env) {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  })
  if (status !== 0) console.error(`${command} ${words.join(' ')} did not work.`)
}
