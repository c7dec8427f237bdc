import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Reach } from '../model/settings.ts'
import { ReachChoice } from './reach-choice.tsx'

interface WelcomeProps {
  /** Carries the choice out; false where the reader said no to the browser's question. */
  readonly choose: (reach: Reach) => Promise<boolean>
}

const DONE: Readonly<Record<Reach, string>> = {
  everywhere:
    'Done. Open any news article: names, quotations and aid figures that your references know are underlined.',
  chosen: 'Done. Open a news site, press the Sourcemark button and choose “Always on this site”.',
  click: 'Done. Open a news article and press the Sourcemark button.',
}

/** The page shown once, after the install. */
export function Welcome({ choose }: WelcomeProps): VNode {
  const [reach, setReach] = useState<Reach>()
  const [refused, setRefused] = useState(false)
  const onChoose = async (wanted: Reach): Promise<void> => {
    const granted = await choose(wanted)
    setRefused(!granted)
    setReach(granted ? wanted : undefined)
  }
  return (
    <main class="welcome">
      <p class="brand">
        <img src="icons/icon-48.png" alt="" /> Sourcemark
      </p>
      <h1>Who is this, who said it, and how much was it?</h1>
      <p class="lead">
        Sourcemark marks names, quotations and aid figures on news pages and holds them against references kept on this
        computer. Rest the pointer on a mark to see what they say.
      </p>
      <MarkLegend />
      <ReachChoice reach={reach} onChoose={onChoose} />
      <p role="status" class={refused ? 'outcome problem' : 'outcome'}>
        {refused && 'Your browser did not give the permission. Choose again, or take one of the other two.'}
        {reach !== undefined && DONE[reach]}
      </p>
      <p class="soft privacy">
        No text of a page ever leaves your computer: Sourcemark has no server, no account and no statistics. A page can
        see which of its words are marked, never what your references say. You can change your choice at any time in the
        popup or under <a href="library.html">References and settings</a>.
      </p>
    </main>
  )
}

function MarkLegend(): VNode {
  return (
    <ul class="legend" aria-label="What the marks mean">
      <li>
        <span class="mark supported">agrees</span> The references say the same.
      </li>
      <li>
        <span class="mark qualified">with a note</span> They agree, and there is something to know: rounded, shortened,
        translated otherwise.
      </li>
      <li>
        <span class="mark contradicted">differs</span> They say otherwise, and the card shows precisely what.
      </li>
      <li>
        <span class="mark unknown">not known</span> They are silent. That is no fault of the page.
      </li>
    </ul>
  )
}
