import { render } from 'preact'
import type { ExtensionToBackground } from '../messages/calls.ts'
import { caller } from '../messages/channel.ts'
import { extensionToBackground } from '../messages/schemas.ts'
import { permitReach } from '../platform/permissions.ts'
import { sendToBackground } from '../platform/runtime.ts'
import { Welcome } from '../view/welcome.tsx'
import '../view/theme.css'
import '../view/reach-choice.css'
import '../view/welcome.css'

const background = caller<ExtensionToBackground>(extensionToBackground, sendToBackground)

const atFirst = background.settings(null)

render(
  <Welcome
    choose={async (reach) => {
      // Asked first of all: a browser only asks the reader within the click itself.
      if (!(await permitReach({ ...(await atFirst), reach }))) return false
      await background.changeSettings({ reach })
      return true
    }}
  />,
  document.getElementById('root') ?? document.body,
)
