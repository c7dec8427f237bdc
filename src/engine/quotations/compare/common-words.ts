/**
 * The thousand commonest content words of English news and government prose, by relative frequency
 * counted over transcripts and news on foreign affairs. They tell one
 * quotation from another less than a word that is not here.
 */
export const COMMON_WORDS: string = `
ability able abortion absolutely access according accused act action actions added adding addition additional
address administration admiral advance affairs afghanistan afternoon agencies agency agenda aggression ago
agree agreed agreement ahead aid air aircraft alliance allies allow almost already always ambassador america
american americans announce announced announcement another answer anti approach appropriate april arabia area
areas armed arms army artillery ask asked asking assault assessment assets assistance associated attack
attacks attempt august austin authorities authority available average aware away ban bank base based
battlefield become began beginning behind beijing believe believes best better beyond biden big biggest
bilateral bill billion bipartisan black blinken border briefing bring british budget build building business
businesses cabinet california call called calling calls came campaign candidates capabilities capacity capital
capitol care case cases caused ceasefire center central certain certainly challenges chance change changed
changes check chief children china chinese cities citizens city civilian civilians claim claimed claims clean
clear clearly climate close closely cnn co combat come comes coming comment comments commitment committed
committee communication communities community companies company concern concerned concerns conference
confirmed conflict congress congressional consequences consistent continue continued continues continuing
control conversation conversations cooperation cost costs council counterparts countries country couple course
court covid create crimes criminal crisis critical cross current currently cut daily damage dangerous data
date day days deal death debate debt decades december decision decisions declared defend defense deliver
delivered demand democracy democratic democrats department deputy described despite details detained
development died different difficult diplomacy diplomatic direct directly director discuss discussed
discussion discussions documents dollars domestic donald donbas done drones drug due earlier early east
eastern economic economy effect effort efforts election elections emergency end energy enforcement enough
ensure entire equipment especially et eu europe european event events evidence exactly example executive
expect expected experts face fact fair families family far february federal feel fight fighting figure final
finally financial find finland fire first five florida focus focused folks follow following food force forces
foreign former forward found four france free freedom french friday friends front fuel full fully funding
future gas gave gaza general germany get getting give given global go goal goes going good goods got
government governor great griner ground group groups growing gun guys half hamas hand happen happened
happening happy hard harris head health hear heard hearing held help helped helping high higher historic
history hit hold holding home hope hospital hostages hours house human humanitarian hundreds idea immediately
immigration impact impeachment importance important imports include included includes including increase
increased independence independent india individuals industrial industry inflation information infrastructure
inside instead institutions intelligence interest interests international interview invades invasion
investigation investment investments involved iran iranian iraq island israel israeli israelis issue issued
issues jake january japan jean jha job jobs joe john johnson join joining joint july june justice karine keep
key kharkiv killed kim kind kirby know known korea kremlin kyiv lady laid land large largest last late later
latest launched law lawmakers laws lead leader leaders leadership leading least leave led left legal
legislation less letter level levels life like likely line lines list little live lives local location long
longer look looking lost lot low lower macron made major majority make makes making man manufacturing march
mariupol mark market matter matters mccarthy mean means measures media medical meet meeting meetings member
members men mentioned message met mexico middle miles military million millions minister ministry missile
missiles mission moment monday money month months morning moscow move moving multiple nation national nations
nato near nearly necessary need needed needs negotiations netanyahu new news next night non north note noted
november nuclear number numbers obama obviously october office official officials often oil old once ongoing
open opening operation operations opportunity order organization others outside pacific package palestinian
pandemic part particular particularly parties partners partnership parts party pass passed past pay peace
pelosi pentagon people percent period person personal phone pierre place plan planning plans play point poland
police policies policy political population position possible post potential power prepared president
presidential press pressure pretty prevent previous previously price prices prime priority private pro
probably problem process production products program progress protect provide provided providing psaki public
publicly push put putin putting question questions quick quickly range rate reach ready real reason recent
recently record red refer refugees regime region regional regular related relations relationship release
released remain remains remarks remember report reported reporters reporting reports republic republican
republicans request residents resources respect respond response responsible rest result results return
reuters review right rights rising risk role room rules run running russia russian russians safe safety said
sanctions saturday saudi saw say saying says scale school sea second secretary section sector secure security
see seeing seek seen senate senator senators send sending senior sense sent september series serious seriously
served service services set seven several share shared short show shows side sides sign signed significant
similar single situation six small social soldiers soon sorry sort source sources south southern sovereignty
soviet space speak speaker speaking special specific specifically speech spending spent spoke stability staff
stage stand standing start started state statement states stay step steps stop story strait strategic strategy
street strengthen strike strikes strong style sullivan summit sunday supplemental supplies supply support
supporting supreme sure syria system systems table taiwan take taken takes taking talk talked talking talks
tanks target targets tariffs tax team technology tell tensions term terms territorial territory terrorist
texas text thank thanks thing things think third thought thousands threat threats three throughout thursday
time times today together told tomorrow took top total trade training travel treasury trial trip troops true
trump try trying tuesday turn two uk ukraine ukrainian ukrainians un understand union united university update
usa use used using vehicles vice victory view violence visit vladimir volodymyr vote voters want wanted wants
war warned warning washington watch water way ways weapons wednesday week weekend weeks welcome went west
western white whole willing win winter woman women work worked workers working world wrote xi year years
yesterday york young zelensky zelenskyy
`
