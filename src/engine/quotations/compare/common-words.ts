/**
 * The thousand commonest content words of English news and government prose, by relative frequency
 * counted over transcripts and news on foreign affairs, one form of each: "agreed" and "agreeing" are
 * known by the stem of "agree". They tell one quotation from another less than a word that is not here.
 */
export const COMMON_WORDS: string = `
ability able abortion absolutely access according accused act action added addition additional address administration
admiral advance affairs afghanistan afternoon agency agenda aggression ago agree agreed agreement ahead aid air
aircraft alliance allies allow almost already ambassador america american announce announcement another answer anti
approach appropriate arabia area arms army artillery ask assault assessment assets assistance associated attack
attempt austin authority available average aware away ban bank base battlefield become began behind beijing believe
best better beyond biden big biggest bilateral bill billion bipartisan black blinken border briefing bring british
budget build business cabinet california call called came campaign candidates capabilities capacity capital capitol care case
caused ceasefire center central certain certainly challenges chance change check chief children china chinese citizens
city civilian claim clean clear clearly climate close closely cnn combat comment commitment committed committee
communication community company concern conference confirmed conflict congress congressional consequences consistent
continue control conversation cooperation cost council counterparts country couple course court covid create crimes
criminal crisis critical cross current currently cut daily damage dangerous data date day deal death debate debt
decades decision declared defend defense deliver demand democracy democratic democrats department deputy described
despite details detained development died different difficult diplomacy diplomatic direct directly director discuss
discussion documents dollars domestic donald donbas drones drug due earlier early east eastern economic economy effect
effort election emergency end energy enforcement enough ensure entire equipment especially europe european event
evidence exactly example executive expect experts face fact fair family far federal feel fight figure final finally
financial find finland fire first five florida focus folks follow food force foreign former forward four france free
freedom french friends front fuel full fully funding future gas gave gaza general germany get global go goal goes
going good government governor great griner ground group growing gun guys half hamas hand happen happy hard harris
head health hear heard held help high higher historic history hit home hope hospital hostages hours house human
humanitarian hundreds idea immediately immigration impact impeachment importance important imports include increase
independence independent india individuals industrial industry inflation information infrastructure inside instead
institutions intelligence interest international interview invades invasion investigation investment involved iran
iranian iraq island israel israeli israelis issue jake japan jean jha job joe john johnson join joint justice karine
keep key kharkiv killed kim kind kirby know korea kremlin kyiv lady laid land large largest last late later latest
launched law lawmakers leader leadership least led left legal legislation less letter level life like likely line list
little live local location long longer look lost lot low lower macron made major majority man manufacturing mariupol
mark market matter mccarthy mean measures media medical member mentioned message met mexico middle miles military
million minister ministry missile mission moment money month morning moscow move multiple nation national nato near
nearly necessary need negotiations netanyahu new next night non north note nuclear number obama obviously office
official oil old once ongoing open operation opportunity order organization others outside pacific package palestinian
pandemic part particular particularly partners partnership party pass past pay peace pelosi pentagon people percent
period personal phone pierre place plan play point poland police policy political population position possible post
potential power prepared president presidential press pressure pretty prevent previous previously price prime priority
private pro probably problem process production products program progress protect provide psaki public publicly push
put putin question quick quickly range rate reach ready real reason recent recently record red refer refugees regime
region regional regular related relations relationship release remain remarks remember report reporters republic
republican request residents resources respect respond response responsible rest result return reuters review right
rising risk role room rules run russia russian safe safety sanctions saudi saw say scale school sea second secretary
section sector secure security seek senate senator send senior sense series serious seriously served service set seven
several share short show side sign significant similar single situation six small social soldiers soon sorry sort
source south southern sovereignty soviet space speak speaker special specific specifically speech spent stability
staff stage stand start state statement stay step stop story strait strategic strategy street strengthen strike strong
style sullivan summit supplemental supply support supreme sure syria system table taiwan take talk tanks target
tariffs tax team technology tell tensions term territorial territory terrorist texas text thank thing think third
thousands threat three throughout time today together tomorrow top total trade training travel treasury trial trip
troops true trump try turn two ukraine ukrainian understand union united university update usa use used using vehicles
vice victory view violence visit vladimir volodymyr vote voters want war warned washington watch water way weapons
week weekend welcome west western white whole willing win winter woman work workers world wrote year yesterday york
young zelensky zelenskyy
`
