import { wordSet } from '../../text/word-set.ts'

/** Function words: they hold a sentence together and carry no topic of their own. */
export const STOP_WORDS: ReadonlySet<string> =
  wordSet(`a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what
when where why how and or but if so as than then because while of at by for with about between into through during
to from in out on off over under again further here there all any both each few more most other some such only own
same too very just also is am are was were be been being have has had having do does did doing done will would shall
should can could may might must ought let not no nor never up down now even still yet much many well upon per via
till until against before after above below within without across around along among amid toward since though
although whether either neither every everyone everybody everything anyone anybody anything someone somebody
something nothing nobody none nowhere however therefore thus hence indeed quite rather really actually else ever oh
ok okay yes yeah always sometimes often mr mrs ms dr 1`)
