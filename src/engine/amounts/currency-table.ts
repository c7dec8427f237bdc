/**
 * One currency a line: ISO 4217 code | adjectives and country names | unit forms | signs and
 * abbreviations | places that speak for it. Names follow Unicode CLDR's English currency names;
 * abbreviations and places are what news writes beside them.
 *
 * Where several currencies share a unit ("peso", "kr"), the first line that has it is the one meant
 * when nothing else in the article tells. `?` before a form: it is also an ordinary word or label, so it
 * counts only with a large or carefully written number, an adjective, or the country in the article;
 * `!`: only with the country in the article and such a number; `-`: only with the adjective; `~`: only in
 * small letters ("the Bucks", "Quid Pro Quo").
 */
export const CURRENCY_TABLE = `
USD|us,american,united states,usa|dollar,dollars,dlr,dlrs,?greenbacks,~bucks|US$,U$S|
EUR|european|euro,euros||Brussels,Eurozone
GBP|british,uk,united kingdom,english|pound,pounds,pound sterling,pounds sterling,~quid|£,UK£|Britain,Briton,Britons,London,England,Scotland,Wales,UK
JPY|japanese,japan|yen|JP¥,円|Tokyo,Osaka
CNY|chinese,china|yuan,renminbi,yuans,rmb|RMB,CN¥,RMB¥,元,人民币|Beijing,Shanghai,Shenzhen
INR|indian,india|rupee,rupees|₹,Rs,rs,RS,?Re,₨|Delhi,Mumbai,Modi,Kolkata,Bengaluru
CHF|swiss,switzerland|franc,francs|SFr,sFr,?Fr,?Frs|Bern,Zurich,Geneva
RUB|russian,russia|ruble,rubles,rouble,roubles|₽,руб|Moscow,Kremlin
UAH|ukrainian,ukraine|hryvnia,hryvnias,hryvna,hryvnya,hryven,hryvnyas|₴,грн|Kyiv,Kiev
PLN|polish,poland|zloty,zlotys,zlotych,zloties|zł,zl|Warsaw
SEK|swedish,sweden|krona,kronor,kronas,!crown,!crowns|kr,Kr,Skr,SKr|Stockholm
NOK|norwegian,norway|krone,kroner,!crown,!crowns|kr,Nkr,NKr|Oslo
DKK|danish,denmark|krone,kroner,!crown,!crowns|kr,Dkr,DKr|Copenhagen
CZK|czech,czechia,czech republic|koruna,korunas,koruny,!crown,!crowns|Kč,Kc|Prague
HUF|hungarian,hungary|forint,forints|?Ft|Budapest
RON|romanian,romania|!leu,?lei|?RON|Bucharest
BGN|bulgarian,bulgaria|!lev,leva,!levs|лв|Sofia
TRY|turkish,turkey,turkiye|lira,liras|₺,?TL|Ankara,Istanbul,Erdogan
ILS|israeli,israeli new,new israeli,israel|shekel,shekels|₪,NIS|Jerusalem,Aviv
KRW|south korean,korean,korea,south korea,s korean|?won|₩|Seoul
KPW|north korean,north korea|?won||Pyongyang
BRL|brazilian,brazil|-real,reais,!reals|R$|Brasilia,Paulo,Bolsonaro,Lula
MXN|mexican,mexico|peso,pesos|MX$,Mex$|
CAD|canadian,canada|dollar,dollars|C$,CA$,Can$,CAN$,Cdn$,CDN$,Cdn|Ottawa,Toronto,Trudeau,Ontario,Quebec,Alberta
AUD|australian,australia,aussie|dollar,dollars|A$,AU$,AUS$,Aus$|Canberra,Sydney,Melbourne,Queensland,Albanese
NZD|new zealand,nz,kiwi|dollar,dollars|NZ$|Zealand,Wellington,Auckland
SGD|singapore,singaporean|dollar,dollars|S$,SG$|
HKD|hong kong,hk|dollar,dollars|HK$|Kong
TWD|new taiwan,taiwan,taiwanese,nt|dollar,dollars|NT$,TW$|Taipei
AED|uae,emirati,united arab emirates|dirham,dirhams|Dh,Dhs,DH,DHS,?dhs|Dubai,Dhabi,Emirates,Sharjah
AFN|afghan,afghanistan|!afghani,!afghanis,!afs|?Afs,؋|Kabul
ALL|albanian,albania|!lek,!leks,leke||Tirana
AMD|armenian,armenia|!dram,!drams|֏|Yerevan
ANG|netherlands antillean,antillean,netherlands antilles|guilder,guilders|NAf|Curacao
AOA|angolan,angola|kwanza,kwanzas|?Kz|Luanda
ARS|argentine,argentinian,argentinean,argentina|peso,pesos|AR$|Aires
AWG|aruban,aruba|!florin,!florins|Afl|
AZN|azerbaijani,azerbaijan,azeri|manat,manats|₼|Baku
BAM|bosnian,bosnia,bosnia herzegovina,bosnian convertible,bosnia herzegovina convertible|-mark,!marks|?KM|Sarajevo
BBD|barbadian,barbados,bajan|dollar,dollars|Bds$,BDS$|
BDT|bangladeshi,bangladesh|taka,takas|Tk,৳|Dhaka
BHD|bahraini,bahrain|dinar,dinars|?BD|Manama
BIF|burundian,burundi|franc,francs|FBu|
BMD|bermudian,bermudan,bermuda|dollar,dollars|BD$|
BND|brunei,bruneian|dollar,dollars|B$|
BOB|bolivian,bolivia|boliviano,bolivianos|!Bs|
BSD|bahamian,bahamas|dollar,dollars|BS$|Nassau
BTN|bhutanese,bhutan|ngultrum,ngultrums|?Nu|Thimphu
BWP|botswanan,botswana,batswana|!pula,!pulas|!P|Gaborone
BYN|belarusian,belarus,belarusan|ruble,rubles,rouble,roubles|!Br|Minsk
BZD|belize,belizean|dollar,dollars|BZ$|
CDF|congolese,congo|franc,francs|!FC|Kinshasa
CLP|chilean,chile|peso,pesos|CL$|Santiago
COP|colombian,colombia|peso,pesos|CO$,Col$|Bogota,Medellin
CRC|costa rican,costa rica|-colon,!colons,colones|₡|Rica,Rican
CUP|cuban,cuba|peso,pesos||Havana
CVE|cape verdean,cape verde,cabo verde|escudo,escudos||Verde
DJF|djiboutian,djibouti|franc,francs||
DOP|dominican,dominican republic|peso,pesos|RD$|Domingo
DZD|algerian,algeria|dinar,dinars|?DA|Algiers
EGP|egyptian,egypt|pound,pounds,geneh,genih,genihat masriya|E£,LE,EGP£|Cairo,Sisi
ERN|eritrean,eritrea|nakfa,nakfas|?Nfk|Asmara
ETB|ethiopian,ethiopia|birr,birrs|!Br|Addis
FJD|fijian,fiji|dollar,dollars|FJ$,F$|Suva
FKP|falkland islands,falkland|pound,pounds||
GEL|georgian,georgia|lari,laris|₾|Tbilisi
GHS|ghanaian,ghana,ghanian|cedi,cedis|₵,GH₵,GH¢,GHC,?GH|Accra
GIP|gibraltar|pound,pounds||
GMD|gambian,gambia|dalasi,dalasis|!D|Banjul
GNF|guinean,guinea|franc,francs|?FG|Conakry
GTQ|guatemalan,guatemala|!quetzal,!quetzals,quetzales|!Q|
GYD|guyanese,guyana,guyanaese|dollar,dollars|G$,GY$|Georgetown
HNL|honduran,honduras|lempira,lempiras|!L|Tegucigalpa
HRK|croatian,croatia|kuna,kunas|?kn|Zagreb
HTG|haitian,haiti|gourde,gourdes|?G|Port-au-Prince
IDR|indonesian,indonesia|rupiah,rupiahs|Rp|Jakarta,Widodo,Jokowi
IQD|iraqi,iraq|dinar,dinars|!ID|Baghdad
IRR|iranian,iran|rial,rials||Tehran
ISK|icelandic,iceland|krona,kronur,!crown,!crowns|kr,Ikr|Reykjavik
JMD|jamaican,jamaica|dollar,dollars|J$,JA$|Kingston
JOD|jordanian,jordan|dinar,dinars|?JD|Amman
KES|kenyan,kenya|shilling,shillings|KSh,Ksh,KSH,Kshs,KShs,?Sh,?Shs|Nairobi
KGS|kyrgyz,kyrgyzstani,kyrgyzstan|!som,!soms||Bishkek
KHR|cambodian,cambodia|riel,riels|៛|Phnom
KMF|comorian,comoros|franc,francs||
KWD|kuwaiti,kuwait|dinar,dinars|?KD|
KYD|cayman islands,cayman,caymanian|dollar,dollars|CI$|
KZT|kazakhstani,kazakh,kazakhstan|tenge,tenges|₸|Astana,Almaty
LAK|laotian,lao,laos|!kip,!kips|₭|Vientiane
LBP|lebanese,lebanon|pound,pounds,lira,liras|L£,?LL|Beirut
LKR|sri lankan,sri lanka|rupee,rupees|Rs,?SLR|Lanka,Lankan,Colombo
LRD|liberian,liberia|dollar,dollars|L$,LD$|Monrovia
LSL|lesotho,basotho|!loti,!lotis,maloti||Maseru
LYD|libyan,libya|dinar,dinars|?LD|Tripoli
MAD|moroccan,morocco|dirham,dirhams||Rabat,Casablanca
MDL|moldovan,moldova|!leu,!lei||Chisinau
MGA|malagasy,madagascar|ariary,ariaries|?Ar|Antananarivo
MKD|macedonian,macedonia,north macedonian|denar,denars,denari||Skopje
MMK|myanmar,burmese,burma|kyat,kyats|!K|Yangon,Naypyidaw
MNT|mongolian,mongolia|tugrik,tugriks,togrog,togrogs|₮|Ulaanbaatar
MOP|macanese,macau,macao|pataca,patacas|MOP$|
MRU|mauritanian,mauritania|ouguiya,ouguiyas||Nouakchott
MUR|mauritian,mauritius|rupee,rupees|Rs|
MVR|maldivian,maldives|rufiyaa,rufiyaas|?Rf|
MWK|malawian,malawi|kwacha,kwachas|!MK,!K|Lilongwe
MYR|malaysian,malaysia|ringgit,ringgits|RM|Kuala,Lumpur
MZN|mozambican,mozambique|metical,meticals,meticais|?MT,MTn|Maputo
NAD|namibian,namibia|dollar,dollars|N$|Windhoek
NGN|nigerian,nigeria|naira,nairas|₦,?N|Abuja,Lagos,Buhari,Tinubu
NIO|nicaraguan,nicaragua|cordoba,cordobas||Managua
NPR|nepalese,nepali,nepal|rupee,rupees|Rs,NRs|Kathmandu
OMR|omani,oman|rial,rials|?RO|Muscat
PAB|panamanian,panama|balboa,balboas|B/|
PEN|peruvian,peru|!sol,!soles,nuevos soles,nuevo sol|S/|Lima
PGK|papua new guinean,papua new guinea|!kina,!kinas|!K|Papua,Moresby
PHP|philippine,philippines,filipino|peso,pesos|₱,PhP,Php,!P|Manila,Duterte,Marcos
PKR|pakistani,pakistan|rupee,rupees|Rs|Islamabad,Karachi,Lahore,Punjab
PYG|paraguayan,paraguay|!guarani,!guaranis,guaranies|₲|Asuncion
SAR|saudi,saudi arabian,saudi arabia|riyal,riyals|?SR|Riyadh,Saudi,Jeddah
QAR|qatari,qatar|riyal,riyals|?QR|Doha
RSD|serbian,serbia|dinar,dinars||Belgrade
RWF|rwandan,rwanda|franc,francs|FRw,Frw,RWF|Kigali
SBD|solomon islands,solomon island|dollar,dollars|SI$|Honiara,Solomon
SCR|seychellois,seychelles|rupee,rupees||
SDG|sudanese,sudan|pound,pounds||Khartoum
SHP|st helena,saint helena,helena|pound,pounds||
SLE|sierra leonean,sierra leone|!leone,leones|?Le|Freetown
SOS|somali,somalia,somalian|shilling,shillings||Mogadishu
SRD|surinamese,suriname|dollar,dollars|Sr$|Paramaribo
SSP|south sudanese,south sudan|pound,pounds|SS£|Juba
STN|sao tome and principe,sao tome principe,sao tomean|dobra,dobras||
SVC|salvadoran,salvadorean,el salvador|-colon,!colons,colones||Salvador
SYP|syrian,syria|pound,pounds,lira,liras||Damascus
SZL|swazi,eswatini,swaziland|lilangeni,emalangeni|!E|Mbabane
THB|thai,thailand|baht,bahts|฿|Bangkok
TJS|tajik,tajikistani,tajikistan|somoni,somonis||Dushanbe
TMT|turkmen,turkmenistani,turkmenistan|manat,manats||Ashgabat
TND|tunisian,tunisia|dinar,dinars|?DT|Tunis
TOP|tongan,tonga|paanga,pa anga|T$|
TTD|trinidad and tobago,trinidad tobago,trinidadian,trinidad|dollar,dollars|TT$|Tobago
TZS|tanzanian,tanzania|shilling,shillings|TSh,Tsh,TSH,Tshs|Salaam,Dodoma
UGX|ugandan,uganda|shilling,shillings|USh,Ush,USH,Ushs,UShs,?Shs|Kampala,Museveni
UYU|uruguayan,uruguay|peso,pesos|$U,UY$|Montevideo
UZS|uzbek,uzbekistani,uzbekistan|!som,!soms,soum,soums,so m,-sum,-sums||Tashkent
VES|venezuelan,venezuela|!bolivar,bolivars,bolivares|!Bs|Caracas,Maduro
VND|vietnamese,vietnam|?dong,?dongs|₫,đ|Hanoi,Minh
VUV|vanuatu,ni vanuatu|vatu,vatus|?Vt|Vila
WST|samoan,samoa|!tala,!talas|WS$|Apia
XAF|central african cfa,central african|cfa franc,cfa francs,franc,francs|FCFA,?CFA|Cameroon,Gabon,Chad,Yaounde
XOF|west african cfa,west african,cfa|franc,francs,cfa franc,cfa francs|FCFA,?CFA|Senegal,Mali,Burkina,Togo,Benin,Niger,Dakar,Abidjan
XCD|east caribbean,eastern caribbean|dollar,dollars|EC$|Grenada,Dominica,Antigua
XPF|cfp|franc,francs||Tahiti,Caledonia
YER|yemeni,yemen|rial,rials|!YR|Sanaa,Aden
ZAR|south african,s african|rand,rands|?R|Pretoria,Johannesburg,Gauteng,Ramaphosa,Eskom,Durban
ZMW|zambian,zambia|kwacha,kwachas|ZK,!K|Lusaka
ZWL|zimbabwean,zimbabwe|dollar,dollars|Z$,ZW$,ZWL$|Harare
DEM|german,deutsche,west german,d|deutschmark,deutschmarks,deutschemark,deutschemarks,-mark,!marks|?DM,?dm|
FRF|french,old french|franc,francs|?FF|
ITL|italian,italy|lire,lira,liras||
ESP|spanish,spain|peseta,pesetas|?Pts,?pts|
NLG|dutch|guilder,guilders|Dfl|
BEF|belgian,belgium|franc,francs||
ATS|austrian,austria|schilling,schillings||
FIM|finnish,finland|markka,markkas,markkaa,-mark,-marks||
IEP|irish,ireland|-punt,-punts,pound,pounds|IR£|
PTE|portuguese,portugal|escudo,escudos||
GRD|greek,greece|drachma,drachmas,drachmae,drachmai||
EEK|estonian|kroon,kroons,krooni||
LVL|latvian|lats,lati||
LTL|lithuanian|litas,litai||
SKK|slovak,slovakia|koruna,korunas,!crown,!crowns||
CUC|cuban convertible|peso,pesos||
XCG|caribbean|guilder,guilders||
ZWG|zimbabwe,zimbabwean|-gold|ZiG|
XDR||special drawing rights|?SDR|
SIT|slovenian|tolar,tolars||
`

/** Parts of a unit: forms | power of ten against the unit | currencies, the usual one first. */
export const SUBUNIT_TABLE = `
cent,cents,us cent,us cents|-2|USD,CAD,AUD,NZD,SGD,HKD
euro cent,euro cents|-2|EUR
penny,pennies|-2|USD,GBP
pence|-2|GBP
kopeck,kopecks,kopek,kopeks|-2|RUB,UAH,BYN
kopiyka,kopiykas|-2|UAH
paisa,paise|-2|INR,PKR,NPR
sen,sens|-2|MYR,IDR
agora,agorot|-2|ILS
centavo,centavos|-2|MXN,PHP,BRL,ARS,CUP,COP,CLP
centime,centimes|-2|EUR,CHF,MAD
grosz,groszy,grosze|-2|PLN
stotinka,stotinki|-2|BGN
halala,halalas|-2|SAR
kurus|-2|TRY
satang|-2|THB
kobo|-2|NGN
pesewa,pesewas|-2|GHS
ngwee|-2|ZMW
bani|-2|RON
`

/** Codes that are also words, names or labels ("COP 26", "PHP 8", "SDG 5"): they need a large or careful number. */
export const DOUBTFUL_CODES =
  'ALL AMD ANG ATS AWG BAM BIF BOB BSD COP CUP CVE DEM DOP ESP GEL GIP IEP ISK KGS LAK MAD MGA MOP NPR PAB PEN PHP PTE RON SDG SIT SOS TOP TRY'

/** Codes read in small letters too: no other word is written so. */
export const SMALL_CODES =
  'usd eur gbp jpy cny inr chf rub uah pln sek nok dkk czk huf bgn ils krw brl mxn cad aud nzd sgd hkd twd aed bdt egp idr kwd lkr myr ngn pkr qar thb vnd zar zmw kes ghs jod omr lbp kzt iqd dzd rsd mmk khr tzs ugx etb'
