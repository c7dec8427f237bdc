/** What a given name or a form of address tells of a person's pronoun. */
export type Gender = 'he' | 'she'

const HE = `mr sir lord king prince adam ahmed aaron alan albert alex alexander alexei ali andrei andrew andy anthony antony
  antonio arthur barack ben benjamin bernie bill bob boris brad brandon brett brian bruce carl carlos charles chris
  christopher chuck colin craig dan daniel dave david dean dennis dmitri dmitry dominic don donald doug douglas ed edward
  elon emmanuel eric erik ernest ethan eugene evan fernando francis francois frank fred frederick gary gavin geoff george
  gerald gordon graham greg gregory hamid harold harry hassan henry herman howard hugh hugo hussein ian ibrahim igor
  ivan jack jacob jake james jamie jared jason jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny
  jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keir keith ken kenneth kevin khalid kyle
  larry lars lawrence lee leon leonard lewis lloyd louis lucas luis luke marco mario mark martin marvin matt matthew
  maurice max michael michel miguel mike mikhail mitch mohamed mohammad mohammed muhammad mustafa narendra nathan neil
  nicholas nick nicolas nigel nikolai noah norman olaf oleg oliver omar oscar otto owen pablo patrick paul pedro pete peter
  phil philip pierre rafael ralph ramon randy raul ray raymond recep reince ricardo richard rick rishi rob robert roberto
  rod rodrigo roger roland ron ronald ross roy rudy rupert russell ryan sam samuel scott sean sebastian sergei sergey
  shane silvio simon stanley stefan stephen steve steven stuart ted terry theodore thomas tim timothy toby todd tom tommy
  tony travis trevor vaclav victor viktor vincent vitaly vladimir volodymyr walter warren wayne wesley will william
  winston yuri zach`

const SHE = `mrs ms miss lady queen princess madame alexandra alice alicia alison amanda amber amy andrea angela angelina ann
  anna anne annie ashley barbara beatrice bernadette beth betsy betty beverly bonnie brenda brittany camilla carla carly carol
  caroline carolyn catherine cathy charlotte cheryl christina christine cindy claire claudia condoleezza connie cristina
  cynthia daisy dana deborah debbie diana diane dianne donna doris dorothy eleanor elena elise elizabeth ella ellen emily
  emma erica erika erin esther eva evelyn fatima fiona florence frances gabriela gina ginni giorgia gloria grace greta
  hannah heather heidi helen helena hillary hope huma ingrid irene irina isabel ivanka jacinda jackie jane janet janice jean
  jeanne jennifer jenny jessica jill joan joanna joyce judith judy julia julie kamala karen kate katherine kathleen kathy
  katie katrina kellyanne kim kimberly kirsten kristen laura lauren laurie leila liliana linda lisa liz loretta lori
  louise lucy lynn madeleine malala margaret maria marie marine marjorie martha mary maureen megan megyn melania melissa
  meryl michelle mika monica nadia nancy naomi natalia natalie nicola nicole nikki nina nora olga olivia pamela patricia
  patty paula penny phyllis priscilla rachel rebecca robin rosa rose ruth sally samantha sandra sara sarah savannah sharon
  sheila shirley sonia sophia sophie stacy stephanie sue susan suzanne svetlana sylvia tammy tanya tara teresa theresa tina tulsi
  ursula valerie vanessa vera veronica victoria virginia wendy yulia yvonne zoe`

const GENDERS: ReadonlyMap<string, Gender> = genders()

function genders(): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>()
  for (const name of HE.trim().split(/\s+/)) found.set(name, 'he')
  // A name given to both tells nothing.
  for (const name of SHE.trim().split(/\s+/)) if (!found.delete(name)) found.set(name, 'she')
  return found
}

/** The pronoun that a given name or form of address in lower case asks for, if it tells. */
export function genderOf(word: string): Gender | undefined {
  return GENDERS.get(word)
}
